import { aPage, mostAtOnce, type Step } from '../../url/steps.ts';

/**
 * The steps that load something, as one GraphQL document: what they gave together is the scene, but for what was hidden.
 *
 * `query Scene { step1: neighbourhood(ids: ["theme/taal"], first: 0) { ...Part } }`
 */
export function sceneQuery(steps: readonly Step[]): string {
  const asked = steps.flatMap(fieldsOf).map((field, index) => `  step${(index + 1).toString()}: ${field}`);
  const subgraph = asked.some((field) => field.includes('...Part')) ? [partOf('Part', 'Subgraph')] : [];
  const path = asked.some((field) => field.includes('...Way')) ? [partOf('Way', 'Path')] : [];
  return [`query Scene {\n${asked.join('\n')}\n}`, ...subgraph, ...path].join('\n\n');
}

function fieldsOf(step: Step): readonly string[] {
  if (step.do === 'open') return [`neighbourhood(ids: [${text(step.id)}], first: 0) { ...Part }`];
  if (step.do === 'common') return step.ids.map((id) => around(id, [`first: ${mostAtOnce.toString()}`]));
  if (step.do === 'paths') {
    const [from, to] = step.ids;
    return [`paths(from: ${text(from)}, to: ${text(to)}, maxLength: 4, count: 10) { ...Way }`];
  }
  if (step.do !== 'expand') return [];
  const { id, kind, first = aPage } = step;
  const only = kind ? [`direction: ${kind.direction}`, `relations: [${kind.relation}]`, `types: [${kind.type}]`] : [];
  return [around(id, [...only, `first: ${first.toString()}`])];
}

const around = (id: string, limits: readonly string[]) =>
  `neighbourhood(ids: [${text(id)}], ${limits.join(', ')}) { ...Part }`;

const text = (value: string) => JSON.stringify(value);

const partOf = (name: string, type: string) => `fragment ${name} on ${type} {
  nodes { id type label }
  statements {
    id
    subject { id }
    relation
    object { id }
    claim
    certainty
    evidence { document { id } startLine endLine quote }
  }
}`;
