import type { Edge } from '../graph/AskGraph.ts';
import { type Constraint, isIn } from './Constraint.ts';
import type { Network } from './Network.ts';
import type { SourceWords } from './SourceWords.ts';

/** Lines of a source with all that the graph took from them. */
export interface Passage {
  /** `kst-32824-456:272-278` */
  readonly place: string;
  readonly edges: readonly Edge[];
  readonly things: ReadonlySet<string>;
  /** From 0 to 1: how much of the question these lines have to do with. */
  readonly score: number;
  /** How strongly they have to do with each constraint. */
  readonly strengths: readonly number[];
}

const strength = {
  named: 1,
  within: 0.9,
  inClaim: 0.95,
  inName: 0.85,
  inLines: 0.85,
  inHeading: 0.7,
  ofTime: 0.8,
} as const;

/** The passages that a question is about, the best first: those whose claims and things have most to do with it. */
export function rankPassages(
  network: Network,
  constraints: readonly Constraint[],
  sourceWords: SourceWords,
  yearOfSource: (name: string) => string | undefined,
): readonly Passage[] {
  const byPlace = new Map<string, Edge[]>();
  for (const edge of network.allEdges()) {
    for (const place of edge.evidence) {
      const known = byPlace.get(place);
      if (known) known.push(edge);
      else byPlace.set(place, [edge]);
    }
  }
  const total = constraints.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  return [...byPlace]
    .map(([place, edges]): Passage => {
      const things = new Set(edges.flatMap(({ subject, object }) => [subject, object]));
      const name = place.slice(0, place.lastIndexOf(':'));
      const strengths = constraints.map((constraint) =>
        strengthOf(constraint, { place, name, edges, things, network, sourceWords, yearOfSource }),
      );
      const score = constraints.reduce((sum, { weight }, at) => sum + weight * (strengths[at] ?? 0), 0) / total;
      return { place, edges, things, score, strengths };
    })
    .sort((a, b) => b.score - a.score || a.things.size - b.things.size || (a.place < b.place ? -1 : 1));
}

interface Lines {
  readonly place: string;
  readonly name: string;
  readonly edges: readonly Edge[];
  readonly things: ReadonlySet<string>;
  readonly network: Network;
  readonly sourceWords: SourceWords;
  readonly yearOfSource: (name: string) => string | undefined;
}

function strengthOf(constraint: Constraint, lines: Lines): number {
  const { place, name, edges, things, network, sourceWords, yearOfSource } = lines;
  const { period, source, named } = constraint;
  if (period) {
    const year = yearOfSource(name);
    const overlaps = (from: string | null | undefined, to: string | null | undefined) =>
      (from != null || to != null) && (from ?? '0000') <= period.to && (to ?? '9999') >= period.from;
    if (edges.some(({ from, to }) => overlaps(from, to))) return strength.named;
    if ([...things].some((id) => overlaps(network.thing(id)?.from, network.thing(id)?.to))) return strength.named;
    return year !== undefined && overlaps(`${year}-01-01`, `${year}-12-31`) ? strength.ofTime : 0;
  }
  if (source === name || [...named].some((id) => things.has(id))) return strength.named;
  if (edges.some(({ id }) => isIn(constraint, network.claim(id)))) return strength.inClaim;
  if ([...constraint.things].some((id) => things.has(id))) return strength.within;
  if ([...things].some((id) => isIn(constraint, network.names(id)))) return strength.inName;
  if (isIn(constraint, sourceWords.inLines(place))) return strength.inLines;
  const headings = new Set(edges.map(({ evidence, sections }) => sections[evidence.indexOf(place)] ?? ''));
  return [...headings].some((heading) => isIn(constraint, sourceWords.inHeading(heading))) ? strength.inHeading : 0;
}
