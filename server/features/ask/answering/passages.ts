import type { Edge } from '../graph/AskGraph.ts';
import { type Constraint, isIn } from './Constraint.ts';
import type { Network } from './Network.ts';
import type { SourceWords } from './SourceWords.ts';
import type { Vocabulary } from '../reading/Vocabulary.ts';

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
  /** Its place among others: the same with how many of the question's very words the source uses there. */
  readonly rank: number;
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

/** What the question's very words in the lines of a passage, and in its heading, count beside its score. Found by search. */
const literally = { inLines: 0.4, inHeading: 0.1 } as const;

/** What passages are ranked by besides the graph. */
interface Sources {
  readonly words: SourceWords;
  readonly vocabulary: Vocabulary;
  /** Of which year a source is, by its file name. */
  readonly yearOf: (name: string) => string | undefined;
}

/** The passages that a question is about, the best first: those whose claims, things and words have most to do with it. */
export function rankPassages(
  network: Network,
  constraints: readonly Constraint[],
  sources: Sources,
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
  const shareOf = literalShare(constraints, sources.vocabulary);
  return [...byPlace]
    .map(([place, edges]): Passage => {
      const things = new Set(edges.flatMap(({ subject, object }) => [subject, object]));
      const name = place.slice(0, place.lastIndexOf(':'));
      const headings = new Set(edges.map(({ evidence, sections }) => sections[evidence.indexOf(place)] ?? ''));
      const lines = { name, edges, things, network, sources, inLines: sources.words.inLines(place), headings };
      const strengths = constraints.map((constraint) => strengthOf(constraint, lines));
      const score = constraints.reduce((sum, { weight }, at) => sum + weight * (strengths[at] ?? 0), 0) / total;
      const inHeading = Math.max(0, ...[...headings].map((heading) => shareOf(sources.words.inHeading(heading))));
      const rank = score + literally.inLines * shareOf(lines.inLines) + literally.inHeading * inHeading;
      return { place, edges, things, score, strengths, rank };
    })
    .sort((a, b) => b.rank - a.rank || a.things.size - b.things.size || (a.place < b.place ? -1 : 1));
}

/** The share of a question's stems that a text has, a rare one counting for more. */
function literalShare(constraints: readonly Constraint[], vocabulary: Vocabulary) {
  const weights = new Map(constraints.flatMap(({ stems }) => stems).map((stem) => [stem, vocabulary.weight(stem)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return (text: ReadonlySet<string>) => {
    let sum = 0;
    for (const [stem, weight] of weights) if (text.has(stem)) sum += weight;
    return total === 0 ? 0 : sum / total;
  };
}

interface Lines {
  readonly name: string;
  readonly edges: readonly Edge[];
  readonly things: ReadonlySet<string>;
  readonly network: Network;
  readonly sources: Sources;
  /** Stems of its words. */
  readonly inLines: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
}

function strengthOf(constraint: Constraint, lines: Lines): number {
  const { name, edges, things, network, sources, inLines, headings } = lines;
  const { period, source, named } = constraint;
  if (period) {
    const year = sources.yearOf(name);
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
  if (isIn(constraint, inLines)) return strength.inLines;
  return [...headings].some((heading) => isIn(constraint, sources.words.inHeading(heading))) ? strength.inHeading : 0;
}
