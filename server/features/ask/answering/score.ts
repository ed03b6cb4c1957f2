import type { DayRange } from '../../../graph/period.ts';
import type { Edge, Thing } from '../graph/AskGraph.ts';
import type { TypeWord } from '../../../../schema/language.ts';
import { type Constraint, isFromSource, isIn } from './Constraint.ts';
import type { Link, Network } from './Network.ts';
import type { Passage } from './passages.ts';

/** A thing with how well it fits a question, and by which statements. */
export interface Fit {
  readonly thing: Thing;
  /** From 0 to 1: the share of what the question says that this thing has to do with. */
  readonly score: number;
  /** How strongly it has to do with each constraint, in their order. */
  readonly strengths: readonly number[];
  /** The statements that show it, the strongest first. */
  readonly edges: readonly Edge[];
}

/** How much a way of having to do with something counts. */
const strength = {
  itself: 1,
  joined: 1,
  joinedToPart: 0.9,
  inName: 0.95,
  inClaim: 0.8,
  inNameOfNeighbour: 0.6,
  joinedToNeighbour: 0.5,
} as const;

/** What the same lines say counts this much of what the thing's own statements would. */
const inSameLines = 0.7;

/** A statement of another relation than the question speaks of. */
const otherRelation = 0.8;
/** What the question's verb weighs. */
const relationWeight = 0.7;

/** What is lost by having to do with the question in another way than its verb says. */
const withoutRelation = 0.25;

interface Scoring {
  readonly network: Network;
  readonly constraints: readonly Constraint[];
  /** Relations that the question speaks of; none says nothing. */
  readonly relations: ReadonlySet<string>;
  /** The kind of thing that is asked for. */
  readonly type: TypeWord | undefined;
  /** Of which year a source is, by its file name. */
  readonly yearOfSource: (name: string) => string | undefined;
  /** The passages that a thing is in. */
  readonly passagesOf: (thing: string) => readonly Passage[];
}

/** How well a thing fits: what of the question it is, is joined to, is named after, or is said with. */
export function fitOf(thing: Thing, scoring: Scoring): Fit {
  const { network, constraints, relations, type } = scoring;
  const links = network.linksOf(thing.id);
  const used = new Map<string, { edge: Edge; strength: number }>();
  const use = (edge: Edge, by: number) => {
    const before = used.get(edge.id)?.strength ?? 0;
    used.set(edge.id, { edge, strength: before + by });
  };
  const own = constraints.map((constraint) => {
    const best = bestOf(thing, links, constraint, scoring);
    if (best.edge) use(best.edge, best.strength * constraint.weight);
    return best.strength;
  });
  const strengths = withSameLines(own, scoring.passagesOf(thing.id), constraints);
  const asksRelation = relations.size > 0;
  const byRelation = asksRelation ? relationStrength(links, used, relations) : 1;
  const total = constraints.reduce((sum, { weight }) => sum + weight, 0) + (asksRelation ? relationWeight : 0);
  const reached =
    constraints.reduce((sum, { weight }, at) => sum + weight * (strengths[at] ?? 0), 0) +
    (asksRelation ? byRelation * relationWeight : 0);
  const kindly = (isOfKind(thing, type) ? 1 : 0.75) * (1 - withoutRelation * (1 - byRelation));
  return {
    thing,
    score: total === 0 ? 0 : (reached / total) * kindly,
    strengths,
    edges: [...used.values()]
      .sort((a, b) => b.strength - a.strength || (a.edge.id < b.edge.id ? -1 : 1))
      .map(({ edge }) => edge),
  };
}

/** With what the lines say that the thing is in: of all of them those that add most. */
function withSameLines(
  own: readonly number[],
  passages: readonly Passage[],
  constraints: readonly Constraint[],
): readonly number[] {
  let best = { strengths: own, added: 0 };
  for (const passage of passages) {
    const strengths = own.map((each, at) => Math.max(each, (passage.strengths[at] ?? 0) * inSameLines));
    const added = strengths.reduce((sum, each, at) => sum + (each - (own[at] ?? 0)) * (constraints[at]?.weight ?? 0), 0);
    if (added > best.added) best = { strengths, added };
  }
  return best.strengths;
}

function bestOf(
  thing: Thing,
  links: readonly Link[],
  constraint: Constraint,
  { network, relations, yearOfSource }: Scoring,
): { readonly strength: number; readonly edge?: Edge } {
  if (constraint.named.has(thing.id)) return { strength: strength.itself };
  // Of which years a flow of money is, its figures say.
  if (constraint.period && thing.type === 'FUNDING_LINE') return { strength: strength.itself };
  if (constraint.period) return inTime(thing, links, constraint.period, yearOfSource);
  const relationFactor = (edge: Edge) => (relations.size === 0 || relations.has(edge.relation) ? 1 : otherRelation);
  let best: { strength: number; edge?: Edge } = { strength: 0 };
  const better = (candidate: { strength: number; edge?: Edge }) => {
    if (candidate.strength > best.strength) best = candidate;
  };
  for (const { edge, other } of links) {
    const explicit = edge.certainty === 'EXPLICIT' ? 1 : 0.97;
    if (constraint.named.has(other)) better({ strength: strength.joined * relationFactor(edge) * explicit, edge });
    else if (constraint.things.has(other))
      better({ strength: strength.joinedToPart * relationFactor(edge) * explicit, edge });
    if (isFromSource(constraint, edge)) better({ strength: strength.joined, edge });
    if (isIn(constraint, network.claim(edge.id))) better({ strength: strength.inClaim, edge });
    if (isIn(constraint, network.names(other))) better({ strength: strength.inNameOfNeighbour, edge });
  }
  if (isIn(constraint, network.names(thing.id))) better({ strength: strength.inName });
  if (best.strength < strength.joinedToNeighbour && constraint.things.size > 0) {
    const through = links.find(({ other }) =>
      network.linksOf(other).some((further) => constraint.named.has(further.other)),
    );
    if (through) better({ strength: strength.joinedToNeighbour, edge: through.edge });
  }
  return best;
}

/** Whether what shows that the thing fits is of a relation that the question speaks of. */
function relationStrength(
  links: readonly Link[],
  used: ReadonlyMap<string, { readonly edge: Edge }>,
  relations: ReadonlySet<string>,
): number {
  if ([...used.values()].some(({ edge }) => relations.has(edge.relation))) return 1;
  return links.some(({ edge }) => relations.has(edge.relation)) ? 0.4 : 0;
}

function isOfKind({ kind, type }: Thing, word: TypeWord | undefined): boolean {
  if (!word || word.kinds.length === 0) return true;
  return kind == null ? !['INSTRUMENT', 'ORGANISATION', 'FUNDING_LINE'].includes(type) : word.kinds.includes(kind);
}

/** Whether a thing or what is said of it is of a time; a statement that names none is of the time of its source. */
function inTime(
  thing: Thing,
  links: readonly Link[],
  { from, to }: DayRange,
  yearOfSource: (name: string) => string | undefined,
): { readonly strength: number; readonly edge?: Edge } {
  const overlaps = (start: string | null | undefined, end: string | null | undefined) =>
    (start != null || end != null) && (start ?? '0000') <= to && (end ?? '9999') >= from;
  if (overlaps(thing.from, thing.to)) return { strength: strength.itself };
  const stated = links.find(({ edge }) => overlaps(edge.from, edge.to));
  if (stated) return { strength: strength.joined, edge: stated.edge };
  const isOfThen = links.some(({ edge: { evidence } }) =>
    evidence.some((place) => {
      const year = yearOfSource(place.slice(0, place.lastIndexOf(':')));
      return year !== undefined && overlaps(`${year}-01-01`, `${year}-12-31`);
    }),
  );
  return { strength: isOfThen ? strength.inClaim : 0 };
}
