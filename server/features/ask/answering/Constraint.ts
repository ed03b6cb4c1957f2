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
  /** Set where it names a source: then what that source says counts. */
  readonly source: string | undefined;
}

/** What a question is about, as constraints on its answer. */
export function constraintsOf(
  { anchors, hints }: Reading,
  within: ReadonlyMap<string, readonly string[]>,
  sources: ReadonlySet<string>,
): readonly Constraint[] {
  return [...anchors.map((anchor) => ofAnchor(anchor, within, sources)), ...hints.map(ofHint)].sort(
    (a, b) => a.start - b.start,
  );
}

function ofAnchor(
  { text, start, weight, things, stems }: Anchor,
  within: ReadonlyMap<string, readonly string[]>,
  sources: ReadonlySet<string>,
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
    source: source?.replace('document/', ''),
  };
}

function ofHint({ text, start, weight, stems }: Hint): Constraint {
  return { text, start, weight, things: new Set(), named: new Set(), stems, isName: false, source: undefined };
}

/** Whether a set of stems has what a constraint asks: all of a name, any of a word. */
export function isIn({ stems, isName }: Constraint, found: ReadonlySet<string>): boolean {
  if (stems.length === 0 || found.size === 0) return false;
  return isName ? stems.every((stem) => found.has(stem)) : stems.some((stem) => found.has(stem));
}

export function isFromSource({ source }: Constraint, { evidence }: Edge): boolean {
  return source !== undefined && evidence.some((place) => place.startsWith(`${source}:`));
}
