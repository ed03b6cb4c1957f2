import { z } from 'zod';
import { display } from '../../generated/display.ts';
import type { EntityType, RelationType } from '../../generated/graphql.ts';
import type { Parameter } from '../../url/parameters.ts';

/** A stretch of a question, from its first character up to the one behind its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the reader says that a stretch of the question means. */
export type Correction = Stretch &
  (
    | { readonly role: 'ENTITY'; readonly entityId: string }
    | { readonly role: 'ENTITY_TYPE'; readonly entityType: EntityType }
    | { readonly role: 'RELATION'; readonly relation: RelationType }
    | { readonly role: 'IGNORED' }
  );

/** As many as the server takes. */
const most = 40;

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
  z.custom<Key>((value) => typeof value === 'string' && Object.hasOwn(record, value));
const Place = z
  .string()
  .regex(/^(0|[1-9]\d{0,2})-[1-9]\d{0,2}$/)
  .transform((text) => {
    const [start = 0, end = 0] = text.split('-').map(Number);
    return { start, end };
  })
  .refine(({ start, end }) => start < end);
const Id = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/);
const Written = z.union([
  z
    .tuple([Place, z.literal('ENTITY'), Id])
    .transform(([place, role, entityId]): Correction => ({ ...place, role, entityId })),
  z
    .tuple([Place, z.literal('ENTITY_TYPE'), keysOf(display.types)])
    .transform(([place, role, entityType]): Correction => ({ ...place, role, entityType })),
  z
    .tuple([Place, z.literal('RELATION'), keysOf(display.relations)])
    .transform(([place, role, relation]): Correction => ({ ...place, role, relation })),
  z.tuple([Place, z.literal('IGNORED')]).transform(([place, role]): Correction => ({ ...place, role })),
]);

/** Corrections in an address: `29-38.ENTITY.theme/taal~19-30.IGNORED`. */
export const corrections: Parameter<readonly Correction[]> = {
  otherwise: [],
  parse: (text) => {
    const read = text.split('~').map((one) => Written.safeParse(one.split('.')).data);
    return read.length <= most && read.every((one) => one !== undefined) ? read : undefined;
  },
  write: (all) => all.map(textOf).join('~'),
};

function textOf(correction: Correction): string {
  const { start, end, role } = correction;
  return [`${start.toString()}-${end.toString()}`, role, ...meaningOf(correction)].join('.');
}

function meaningOf(correction: Correction): readonly string[] {
  if (correction.role === 'ENTITY') return [correction.entityId];
  if (correction.role === 'ENTITY_TYPE') return [correction.entityType];
  return correction.role === 'RELATION' ? [correction.relation] : [];
}

/** What was said of other stretches, and this. */
export const correct = (all: readonly Correction[], correction: Correction): readonly Correction[] =>
  [...withdraw(all, correction), correction].sort((a, b) => a.start - b.start);

/** What was said of other stretches: this one is left to the server again. */
export const withdraw = (all: readonly Correction[], { start, end }: Stretch): readonly Correction[] =>
  all.filter((each) => each.end <= start || each.start >= end);
