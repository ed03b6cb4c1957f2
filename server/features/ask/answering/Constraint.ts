import type { DayRange } from '../../../graph/period.ts';
import type { Edge } from '../graph/AskGraph.ts';
import type { Anchor, Hint, Reading } from '../reading/Reading.ts';

/** Something of the question that an answer has to do with. */
export interface Constraint {
  readonly text: string;
  readonly start: number;
  readonly weight: number;
  /** The things that it names with what lies within them; none for a mere word. */
  readonly things: ReadonlySet<string>;
  /** The things themselves. */
  readonly named: ReadonlySet<string>;
  /** Stems: all of a name, any of a word. */
  readonly stems: readonly string[];
  readonly isName: boolean;
  /** Relations that it speaks of: a statement of one of them meets it. */
  readonly relations: readonly string[];
  /** Whether an answer that has nothing to do with it leaves something out. */
  readonly matters: boolean;
  /** Set where it is a time. */
  readonly period: DayRange | undefined;
  /** Set where it names a source: then what that source says counts. */
  readonly source: string | undefined;
}

/** What a question is about, as constraints on its answer. */
export function constraintsOf(
  { anchors, hints, period }: Reading,
  within: ReadonlyMap<string, readonly string[]>,
  sources: ReadonlyMap<string, string>,
): readonly Constraint[] {
  const times = period ? [ofPeriod(period, sources)] : [];
  return [...anchors.map((anchor) => ofAnchor(anchor, within, sources)), ...hints.map(ofHint), ...times].sort(
    (a, b) => a.start - b.start,
  );
}

function ofAnchor(
  { text, start, weight, things, stems }: Anchor,
  within: ReadonlyMap<string, readonly string[]>,
  sources: ReadonlyMap<string, string>,
): Constraint {
  const named = things.map(({ id }) => id);
  const source = named.find((id) => sources.has(id));
  return {
    text,
    start,
    weight,
    things: new Set(named.flatMap((id) => [id, ...(within.get(id) ?? [])])),
    named: new Set(named),
    stems,
    isName: true,
    relations: [],
    source: source?.replace('document/', ''),
    matters: true,
    period: undefined,
  };
}

const aWord = { things: new Set<string>(), named: new Set<string>(), isName: false, relations: [], source: undefined };

function ofHint({ text, start, weight, stems, matters, relations }: Hint): Constraint {
  return { ...aWord, text, start, weight, stems, matters, relations, period: undefined };
}

const weightOfTime = 0.8;

function ofPeriod(period: NonNullable<Reading['period']>, sources: ReadonlyMap<string, string>): Constraint {
  const [source] = [...sources].find(([, year]) => period.ofSource && period.from.startsWith(year)) ?? [];
  return {
    ...aWord,
    named: new Set(source === undefined ? [] : [source]),
    text: period.text,
    start: Number.MAX_SAFE_INTEGER,
    weight: weightOfTime,
    stems: [],
    matters: true,
    period: source === undefined ? period : undefined,
    source: source?.replace('document/', ''),
  };
}

/** Whether a set of stems has what a constraint asks: all of a name, any of a word. */
export function isIn({ stems, isName }: Constraint, found: ReadonlySet<string>): boolean {
  if (stems.length === 0 || found.size === 0) return false;
  return isName ? stems.every((stem) => found.has(stem)) : stems.some((stem) => found.has(stem));
}

export function isFromSource({ source }: Constraint, { evidence }: Edge): boolean {
  return source !== undefined && evidence.some((place) => place.startsWith(`${source}:`));
}
