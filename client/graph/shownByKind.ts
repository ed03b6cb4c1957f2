import type { EdgeKind } from '../url/steps.ts';
import type { SceneFact } from './sceneParts.ts';

/** How many statements of each kind a thing has on the screen, by {@link kindKey}. */
export function shownByKind(id: string, facts: Iterable<SceneFact>): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  const count = (kind: EdgeKind) => shown.set(kindKey(kind), (shown.get(kindKey(kind)) ?? 0) + 1);
  for (const { relation, subject, object } of facts) {
    if (subject.id === id) count({ relation, direction: 'OUT', type: object.type });
    if (object.id === id) count({ relation, direction: 'IN', type: subject.type });
  }
  return shown;
}

export const kindKey = ({ relation, direction, type }: EdgeKind): string => `${relation} ${direction} ${type}`;
