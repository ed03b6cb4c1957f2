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

/** What the same lines say counts this much of what the statement itself would. */
const inSameLines = 0.75;
/** What another statement of the thing says counts this much of what one statement says at once. */
const elsewhere = 0.85;

/** A statement of another relation than the question speaks of. */
const otherRelation = 0.8;
/** A thing of another kind than the word asks for: a subsidy where a toolkit is asked for. */
const otherKind = 0.6;
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
  /** The passages that a statement is from. */
  readonly passagesOf: (edge: Edge) => readonly Passage[];
}

/** How well a thing fits: what of the question it is, is joined to, is named after, or is said with. */
export function fitOf(thing: Thing, scoring: Scoring): Fit {
  const { network, constraints, relations, type } = scoring;
  const links = network.linksOf(thing.id);
  const itself = constraints.map((constraint) => strengthOfItself(thing, constraint, network));
  const byLink = links.map((link) => ({
    link,
    strengths: constraints.map((constraint) => strengthOfLink(link, constraint, scoring)),
  }));
  const sumOf = (strengths: readonly number[]) =>
    constraints.reduce((sum, { weight }, at) => sum + weight * (strengths[at] ?? 0), 0);
  const asksRelation = relations.size > 0;
  const relationOf = (edge: Edge) => (asksRelation && relations.has(edge.relation) ? relationWeight : 0);

  // What one statement says, with the lines that it stands in, belongs together; what others say counts less.
  const anywhere = constraints.map((constraint, at) => {
    const best = Math.max(0, ...byLink.map(({ strengths }) => strengths[at] ?? 0));
    return Math.max(itself[at] ?? 0, best * elsewhere, throughNeighbour(links, constraint, network));
  });
  let best = { strengths: anywhere, sum: sumOf(anywhere), edge: undefined as Edge | undefined };
  for (const { link, strengths } of byLink) {
    const lines = scoring.passagesOf(link.edge);
    const together = strengths.map((each, at) =>
      Math.max(each, anywhere[at] ?? 0, ...lines.map((passage) => (passage.strengths[at] ?? 0) * inSameLines)),
    );
    const sum = sumOf(together) + relationOf(link.edge);
    if (sum > best.sum) best = { strengths: together, sum, edge: link.edge };
  }
  const shows = byLink
    .map(({ link, strengths }) => ({ edge: link.edge, by: sumOf(strengths) + relationOf(link.edge) }))
    .filter(({ edge, by }) => by > 0 || edge === best.edge)
    .sort(
      (a, b) =>
        Number(b.edge === best.edge) - Number(a.edge === best.edge) || b.by - a.by || (a.edge.id < b.edge.id ? -1 : 1),
    );
  const byRelation = asksRelation ? relationStrength(links, best.edge, relations) : 1;
  const total = sumOf(constraints.map(() => 1)) + (asksRelation ? relationWeight : 0);
  const reached = sumOf(best.strengths) + (asksRelation ? byRelation * relationWeight : 0);
  const kindly = (isOfKind(thing, type) ? 1 : otherKind) * (1 - withoutRelation * (1 - byRelation));
  return {
    thing,
    score: total === 0 ? 0 : (reached / total) * kindly,
    strengths: best.strengths,
    edges: shows.map(({ edge }) => edge),
  };
}

/** What the thing itself has to do with something that the question says. */
function strengthOfItself(thing: Thing, constraint: Constraint, network: Network): number {
  if (constraint.named.has(thing.id)) return strength.itself;
  if (constraint.period) {
    // Of which years a flow of money is, its figures say.
    return thing.type === 'FUNDING_LINE' || isWithin(constraint.period, thing.from, thing.to) ? strength.itself : 0;
  }
  return isIn(constraint, network.names(thing.id)) ? strength.inName : 0;
}

/** What one statement of a thing has to do with it. */
function strengthOfLink(
  { edge, other }: Link,
  constraint: Constraint,
  { network, relations, yearOfSource }: Scoring,
): number {
  const { period, named, things } = constraint;
  if (period) {
    if (isWithin(period, edge.from, edge.to)) return strength.joined;
    // A statement that names no time is of the time of its source.
    const isOfThen = edge.evidence.some((place) => {
      const year = yearOfSource(place.slice(0, place.lastIndexOf(':')));
      return year !== undefined && isWithin(period, `${year}-01-01`, `${year}-12-31`);
    });
    return isOfThen ? strength.inClaim : 0;
  }
  const byRelation =
    (relations.size === 0 || relations.has(edge.relation) ? 1 : otherRelation) *
    (edge.certainty === 'EXPLICIT' ? 1 : 0.97);
  if (named.has(other) || isFromSource(constraint, edge)) return strength.joined * byRelation;
  return Math.max(
    things.has(other) ? strength.joinedToPart * byRelation : 0,
    constraint.relations.includes(edge.relation) ? strength.joined : 0,
    isIn(constraint, network.claim(edge.id)) ? strength.inClaim : 0,
    isIn(constraint, network.names(other)) ? strength.inNameOfNeighbour : 0,
  );
}

function throughNeighbour(links: readonly Link[], { named }: Constraint, network: Network): number {
  if (named.size === 0) return 0;
  const isNear = links.some(({ other }) => network.linksOf(other).some((further) => named.has(further.other)));
  return isNear ? strength.joinedToNeighbour : 0;
}

function isWithin({ from, to }: DayRange, start: string | null | undefined, end: string | null | undefined): boolean {
  return (start != null || end != null) && (start ?? '0000') <= to && (end ?? '9999') >= from;
}

/** Whether what shows that the thing fits is of a relation that the question speaks of. */
function relationStrength(links: readonly Link[], shown: Edge | undefined, relations: ReadonlySet<string>): number {
  if (shown && relations.has(shown.relation)) return 1;
  return links.some(({ edge }) => relations.has(edge.relation)) ? 0.4 : 0;
}

function isOfKind({ kind, type }: Thing, word: TypeWord | undefined): boolean {
  if (!word || word.kinds.length === 0) return true;
  return kind == null ? !['INSTRUMENT', 'ORGANISATION', 'FUNDING_LINE'].includes(type) : word.kinds.includes(kind);
}
