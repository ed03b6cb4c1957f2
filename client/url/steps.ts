import { z } from 'zod';
import { display } from '../generated/display.ts';
import type { Direction, EntityType, RelationType } from '../generated/graphql.ts';

/** One thing that was done to the scene; the scene is what the steps make of it, one after the other. */
export type Step =
  | { readonly do: 'open'; readonly id: string }
  | {
      readonly do: 'expand';
      readonly id: string;
      /** Only these edges; all where not given. */
      readonly kind?: EdgeKind;
      /** How many statements at most; {@link aPage} where not given. */
      readonly first?: number;
    }
  /** Adds the shortest ways from the first to the second. */
  | { readonly do: 'paths'; readonly ids: readonly [string, string] }
  /** Adds what is joined to every one of these. */
  | { readonly do: 'common'; readonly ids: readonly string[] }
  | { readonly do: 'hide'; readonly ids: readonly string[] }
  /** Takes everything away but these and what they are joined to. */
  | { readonly do: 'focus'; readonly ids: readonly string[] }
  /** Holds a thing at a place on the canvas. */
  | { readonly do: 'pin'; readonly id: string; readonly at: Place }
  | { readonly do: 'unpin'; readonly id: string };

/** A place on the canvas, in its own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Edges of one kind, seen from a thing. */
export interface EdgeKind {
  readonly relation: RelationType;
  readonly direction: Exclude<Direction, 'BOTH'>;
  readonly type: EntityType;
}

/** How many statements an expansion loads at first, and how many more each time. */
export const aPage = 100;
/** With all their passages, the server counts 500 statements as too dear an answer. */
export const mostAtOnce = 400;

/** The things that a step names. */
export const idsOf = (step: Step): readonly string[] => ('ids' in step ? step.ids : [step.id]);

/** A step as it stands in an address: `expand.theme/taal.FUNDS.IN.INSTRUMENT`, `hide.theme/taal.theme/werk`, `pin.theme/taal.120.-40`. */
export function stepText(step: Step): string {
  return [step.do, ...idsOf(step), ...detailsOf(step)].join('.');
}

function detailsOf(step: Step): readonly (string | number)[] {
  if (step.do === 'pin') return [Math.round(step.at.x), Math.round(step.at.y)];
  if (step.do !== 'expand') return [];
  const { kind, first } = step;
  return [...(kind ? [kind.relation, kind.direction, kind.type] : []), ...(first === undefined ? [] : [first])];
}

const Id = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/);
const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
  z.custom<Key>((value) => typeof value === 'string' && Object.hasOwn(record, value));
const Relation = keysOf(display.relations);
const Way = z.enum(['OUT', 'IN']);
const Type = keysOf(display.types);
const First = z.coerce.number().int().min(1).max(mostAtOnce);
const Coordinate = z
  .string()
  .regex(/^(0|-?[1-9]\d{0,5})$/)
  .transform(Number);

/** What follows the name of a step, by that name. */
const forms = {
  open: z.tuple([Id]).transform(([id]) => ({ do: 'open' as const, id })),
  expand: z.union([
    z.tuple([Id]).transform(([id]) => ({ do: 'expand' as const, id })),
    z.tuple([Id, First]).transform(([id, first]) => ({ do: 'expand' as const, id, first })),
    z.tuple([Id, Relation, Way, Type]).transform(([id, relation, direction, type]) => ({
      do: 'expand' as const,
      id,
      kind: { relation, direction, type },
    })),
    z.tuple([Id, Relation, Way, Type, First]).transform(([id, relation, direction, type, first]) => ({
      do: 'expand' as const,
      id,
      kind: { relation, direction, type },
      first,
    })),
  ]),
  paths: z.tuple([Id, Id]).transform((ids) => ({ do: 'paths' as const, ids })),
  common: z
    .array(Id)
    .min(2)
    .max(10)
    .transform((ids) => ({ do: 'common' as const, ids })),
  hide: z
    .array(Id)
    .min(1)
    .transform((ids) => ({ do: 'hide' as const, ids })),
  focus: z
    .array(Id)
    .min(1)
    .transform((ids) => ({ do: 'focus' as const, ids })),
  pin: z.tuple([Id, Coordinate, Coordinate]).transform(([id, x, y]) => ({ do: 'pin' as const, id, at: { x, y } })),
  unpin: z.tuple([Id]).transform(([id]) => ({ do: 'unpin' as const, id })),
} satisfies Record<Step['do'], z.ZodType<Step>>;

/** The step that a text says; undefined where it says none. */
export function parseStep(text: string): Step | undefined {
  const [name = '', ...rest] = text.split('.');
  if (!isStepName(name)) return undefined;
  return forms[name].safeParse(rest).data;
}

const isStepName = (name: string): name is Step['do'] => Object.hasOwn(forms, name);
