import { display } from '../../generated/display.ts';
import type { Direction, RelationType } from '../../generated/graphql.ts';
import type { SceneItem } from '../../graph/sceneParts.ts';

/** The statements of one relation, seen from one end. */
export interface RelationFrom {
  readonly relation: RelationType;
  readonly direction: Exclude<Direction, 'BOTH'>;
  readonly count: number;
}

/** Kinds of edges without the type at the other end: in the order of display.yaml, what a thing does before what is done to it. */
export function relationsOf(
  counts: readonly Pick<SceneItem['relationCounts'][number], 'relation' | 'direction' | 'count'>[],
): readonly RelationFrom[] {
  return (['OUT', 'IN'] as const).flatMap((direction) =>
    relations.flatMap((relation) => {
      const count = counts
        .filter((kind) => kind.relation === relation && kind.direction === direction)
        .reduce((sum, kind) => sum + kind.count, 0);
      return count > 0 ? [{ relation, direction, count }] : [];
    }),
  );
}

const relations = Object.keys(display.relations).filter((name): name is RelationType =>
  Object.hasOwn(display.relations, name),
);
