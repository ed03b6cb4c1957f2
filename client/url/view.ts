import { z } from 'zod';
import type { Direction, EntityType, RelationType } from '../generated/graphql.ts';
import { display } from '../generated/display.ts';

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
  | { readonly do: 'hide'; readonly id: string };

/** Edges of one kind, seen from a thing. */
export interface EdgeKind {
  readonly relation: RelationType;
  readonly direction: Exclude<Direction, 'BOTH'>;
  readonly type: EntityType;
}

/** How many statements an expansion loads at first, and how many more each time; the server gives {@link mostAtOnce} at most. */
export const aPage = 100;
export const mostAtOnce = 500;

/** The forms in which a scene is shown: drawn, or as a table of its items or of its facts. */
export type Form = (typeof forms)[number];
const forms = ['graph', 'items', 'facts'] as const;

/** Everything about a screen that someone would send to a colleague. */
export interface View {
  readonly steps: readonly Step[];
  /** How many of the steps are done; the others have been undone and can be done again. */
  readonly done: number;
  /** Id of the thing or statement that the panel tells about. */
  readonly selected: string | undefined;
  readonly as: Form;
  readonly lang: 'nl' | 'en';
}

export const emptyView: View = { steps: [], done: 0, selected: undefined, as: 'graph', lang: 'nl' };

const Id = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/);
const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
  z.custom<Key>((value) => typeof value === 'string' && Object.hasOwn(record, value));

/** What a URL says, and each parameter of it that cannot be understood and was left out. */
export interface ParsedUrl {
  readonly view: View;
  readonly ignored: readonly string[];
}

/** Reads the part of a URL behind the question mark; see {@link searchOf} for the form. */
export function parseSearch(search: string): ParsedUrl {
  const parameters = new URLSearchParams(search);
  const ignored: string[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>, otherwise: T): T => {
    const value = parameters.get(name);
    if (value === null) return otherwise;
    const parsed = schema.safeParse(value);
    if (!parsed.success) ignored.push(`${name}=${value.slice(0, 60)}`);
    return parsed.success ? parsed.data : otherwise;
  };
  for (const name of parameters.keys()) if (!names.has(name)) ignored.push(name);

  const texts = parameters.get('steps')?.split('~') ?? [];
  const steps = texts.flatMap((text) => {
    const step = parseStep(text);
    if (!step) ignored.push(`steps=${text.slice(0, 60)}`);
    return step ? [step] : [];
  });
  const done = read(
    'done',
    z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number),
    steps.length,
  );
  const view = {
    steps,
    done: Math.min(done, steps.length),
    selected: read('selected', Id.optional(), undefined),
    as: read('as', z.enum(forms), 'graph'),
    lang: read('lang', z.enum(['nl', 'en']), 'nl'),
  };
  return { view, ignored };
}

const names = new Set(['steps', 'done', 'selected', 'as', 'lang']);

/**
 * A view as the part of a URL behind the question mark; empty for the first page.
 *
 * `?steps=open.theme/taal~expand.theme/taal.FUNDS.IN.INSTRUMENT&selected=instrument/spuk&lang=en`
 */
export function searchOf({ steps, done, selected, as, lang }: View): string {
  const parameters = [
    ...(steps.length > 0 ? [`steps=${steps.map(stepText).join('~')}`] : []),
    ...(done < steps.length ? [`done=${String(done)}`] : []),
    ...(selected === undefined ? [] : [`selected=${selected}`]),
    ...(as === 'graph' ? [] : [`as=${as}`]),
    ...(lang === 'nl' ? [] : [`lang=${lang}`]),
  ];
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}

function stepText(step: Step): string {
  if (step.do !== 'expand') return `${step.do}.${step.id}`;
  const { kind, first } = step;
  const limits = [...(kind ? [kind.relation, kind.direction, kind.type] : []), ...(first === undefined ? [] : [first])];
  return ['expand', step.id, ...limits].join('.');
}

const Kind = z.tuple([keysOf(display.relations), z.enum(['OUT', 'IN']), keysOf(display.types)]);
const First = z.coerce.number().int().min(1).max(mostAtOnce);

function parseStep(text: string): Step | undefined {
  const [what, id, ...limits] = text.split('.');
  if (!Id.safeParse(id).success || id === undefined) return undefined;
  if (what === 'open' || what === 'hide') return limits.length === 0 ? { do: what, id } : undefined;
  if (what !== 'expand') return undefined;

  const kind = limits.length >= 3 ? Kind.safeParse(limits.splice(0, 3)) : undefined;
  const first = limits.length > 0 ? First.safeParse(limits.shift()) : undefined;
  if (kind?.success === false || first?.success === false || limits.length > 0) return undefined;
  const [relation, direction, type] = kind?.data ?? [];
  return {
    do: 'expand',
    id,
    ...(relation && direction && type && { kind: { relation, direction, type } }),
    ...(first && { first: first.data }),
  };
}
