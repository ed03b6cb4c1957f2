import type { SceneItem } from '../../graph/sceneParts.ts';

/** Kinds of things that people ask for by theme, in the order in which they are preferred. */
const askedFor = ['INSTRUMENT', 'ACTION', 'PROGRAMME', 'FUNDING_LINE'] as const;
export type AskedFor = (typeof askedFor)[number];

/** Fewer make no list worth asking for. */
const enough = 3;

/** The kind of thing of which there are enough about a theme, so that a question for it has an answer; undefined where there is none. */
export function askedAbout({ relationCounts }: Pick<SceneItem, 'relationCounts'>): AskedFor | undefined {
  return askedFor.find((wanted) =>
    relationCounts.some(
      ({ relation, direction, type, count }) =>
        relation === 'ADDRESSES' && direction === 'IN' && type === wanted && count >= enough,
    ),
  );
}
