import actions from './examples/actions.graphql?raw';
import evidence from './examples/evidence.graphql?raw';
import fundingLines from './examples/fundingLines.graphql?raw';
import motions from './examples/motions.graphql?raw';
import paths from './examples/paths.graphql?raw';
import programmes from './examples/programmes.graphql?raw';

/** Questions that can be run as they are, by their name: four of a dashboard, then two of who explores. */
export const examples = { programmes, motions, fundingLines, actions, evidence, paths } as const;

export type Example = keyof typeof examples;

export const exampleNames = ['programmes', 'motions', 'fundingLines', 'actions', 'evidence', 'paths'] as const;
