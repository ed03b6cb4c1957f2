import type { EntityType, RelationType } from '../../generated/graphql.ts';
import { foldScene } from '../scene.ts';
import type { SceneFact, SceneItem, ShownScene } from '../sceneParts.ts';

type Extra = Partial<Omit<SceneFact, 'id' | 'subject' | 'object' | 'relation'>>;

/** A thing for tests, by its id: `theme/taal` is the theme Taal. */
export function anItem(id: string, extra: Partial<SceneItem> = {}): SceneItem {
  const [type = '', name = ''] = id.split('/');
  const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return { id, type: typeOf(type), label, period: null, relationCounts: [], ...extra };
}

/** A fact for tests, as it is read: `instrument/spuk FUNDS theme/taal`. */
export function aFact(text: string, extra: Extra = {}): SceneFact {
  const [subject = '', relation = '', object = ''] = text.split(' ');
  return {
    id: `statement/${text.replaceAll(/[^a-z0-9]/gi, '').toLowerCase()}`,
    relation: relation as RelationType,
    claim: text,
    certainty: 'EXPLICIT',
    role: null,
    period: null,
    subject: anItem(subject),
    object: anItem(object),
    evidence: [],
    ...extra,
  };
}

/** A scene for tests, of facts with their ends, and of things by themselves. */
export function aScene(facts: readonly SceneFact[], items: readonly SceneItem[] = []): ShownScene {
  const given = new Set(items.map(({ id }) => id));
  const ends = facts.flatMap(({ subject, object }) => [subject, object]).filter(({ id }) => !given.has(id));
  const nodes = [...items, ...ends.map(({ id }) => anItem(id))];
  return foldScene([{ do: 'expand', id: nodes[0]?.id ?? '' }], () => ({ nodes, statements: facts }));
}

const typeOf = (name: string) => name.toUpperCase().replaceAll('-', '_') as EntityType;
