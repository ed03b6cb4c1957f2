import { type Draft, type DraftRow, nothing } from '../answering/Draft.ts';
import { type Constraint, isIn } from '../answering/Constraint.ts';
import type { Question, Ranked } from '../answering/Question.ts';
import type { Link } from '../answering/Network.ts';
import type { Fit } from '../answering/score.ts';
import { claimsInPassage, thingsInPassage } from './fromPassage.ts';

const actors = ['MINISTRY', 'ORGANISATION', 'MUNICIPALITY', 'REGION', 'ACTOR_GROUP', 'PERSON', 'PARTY'];
const people = ['TARGET_GROUP', 'ACTOR_GROUP'];

/** Kinds of things that answer an ask which does not name one. */
const usualTypes: Readonly<Record<string, readonly string[]>> = {
  who: actors,
  forWhom: people,
  where: ['MUNICIPALITY', 'REGION', 'EVENT'],
};

/** Relations that an ask speaks of without a verb for it. */
const usualRelations: Readonly<Record<string, readonly string[]>> = {
  forWhom: ['TARGETS', 'AVAILABLE_TO'],
  where: ['APPLIES_IN'],
};

/** An answer has to come near to the best: several things, or just one. */
const nearness = { several: 0.7, who: 0.85, one: 0.95 } as const;
/** Of as many as the question says, the last come this near. */
const nearEnough = 0.5;
/** From here on a thing has to do with something for certain. */
const certain = 0.65;
/** Things of the kind that is asked for answer from here on without a look at other kinds. */
const fitsWell = 0.6;
/** The passage answers where it has to do with this much more of the question than any single thing. */
const better = 0.1;
/** What a choice among things of one passage takes from how sure the answer is. */
const lessSure = 0.9;
/** What is only joined to something that is joined to what is named answers nothing. */
const nearby = 0.5;
const most = 100;
/** Who does what the verb says goes before others that fit this much better. */
const nearTheBest = 0.65;
/** Who carries out what is done for a motion, or a part of a programme, carries out the whole. */
const wholes = new Set(['IMPLEMENTS', 'PART_OF']);
/** Relations that people say with the same verbs. */
const akin: Readonly<Record<string, readonly string[]>> = {
  EXECUTES: ['RESPONSIBLE_FOR', 'PROVIDED_BY', 'PARTICIPATES_IN'],
  RESPONSIBLE_FOR: ['EXECUTES'],
  PARTICIPATES_IN: ['EXECUTES'],
  PROVIDED_BY: ['FUNDS'],
};

/**
 * Things of the kind that is asked for which fit the question best: all that fit as well. Where none of that kind has to
 * do with it, things that may be called so too.
 */
export async function list(question: Question): Promise<Draft> {
  const { type } = question;
  if (type?.types.includes('DOSSIER')) {
    const numbers = await numbersOf(question);
    if (numbers.rows.length > 0) return numbers;
  }
  const answer = await listOf(question, typesFor(question));
  if (!type || answer.score >= fitsWell || type.otherwise.length === 0) return answer;
  const other = await listOf(question, type.otherwise);
  return other.score > answer.score + better ? other : answer;
}

/** `Wat is het kamerstuknummer van de motie`: the number of what is named, in its dossier. */
async function numbersOf(question: Question): Promise<Draft> {
  const named = question.constraints.flatMap((constraint) => [...constraint.named].slice(0, 1));
  const numbered = (await question.entities(named)).filter(({ dossierNumber }) => typeof dossierNumber === 'string');
  const rows = numbered.map((entity): DraftRow => {
    const dossier = String(entity['dossierNumber'])
      .replace(/^(\d{2})(\d{3})-?/, '$1 $2 ')
      .trim();
    const number = entity['number'];
    const edges = question.network.linksOf(entity.id).map(({ edge }) => edge);
    return {
      thing: entity.id,
      value: typeof number === 'string' || typeof number === 'number' ? `${dossier}, nr. ${number}` : dossier,
      edges: edges.slice(0, 3),
    };
  });
  const fits = numbered.flatMap(({ id }) => question.network.thing(id) ?? []).map((thing) => question.fit(thing));
  return { rows, score: Math.max(0, ...fits.map(({ score }) => score)), leftOut: question.leftOut(fits) };
}

async function listOf(question: Question, types: readonly string[] | undefined): Promise<Draft> {
  const { ask, type } = question;
  if (!types && ask === 'which') {
    const parts = partsOf(question);
    if (parts.rows.length > 0) return parts;
    const said = await claimsInPassage(question);
    if (said.rows.length > 0) return said;
  }
  const relations = [
    ...new Set([...question.relations, ...equalFor(types, question.relations), ...(usualRelations[ask] ?? [])]),
  ];
  const all = question
    .best(types ? new Set(types) : undefined, false, relations)
    .filter(({ strengths }) => strengths.some((each) => each > nearby));
  const byVerb = saysWho(question) ? asTheVerbSays(question, all, relations) : all;
  const fits = saysWho(question) && ask === 'which' ? thoseOfAll(question, byVerb) : byVerb;
  const least = question.asked.plural ? nearness.several : ask === 'who' ? nearness.who : nearness.one;
  const there = thingsInPassage(question, types ? new Set(types) : undefined);
  const near = withSiblings(question, fits, asGoodAsTheBest(fits, least, question.constraints));
  const chosen = asManyAsAsked(question, fits, isOne(question) ? thoseInPassage(near, there) : near);
  const [best] = chosen;
  const inPassage = isOne(question) ? theLikeliest(there, all) : there;
  const isAsTheVerbSays = byVerb !== all;
  if (!best || (!isAsTheVerbSays && inPassage.score > best.score + better)) {
    if (inPassage.rows.length > 0 && types) return inPassage;
    return type || types ? nothing : claimsInPassage(question);
  }
  const score = Math.max(...chosen.map((fit) => fit.score));
  return { rows: chosen.slice(0, most).map(rowOf), score, leftOut: question.leftOut(chosen) };
}

/** Whether the verb says who does something: `wie voert uit`, `wat gaan gemeenten doen`. */
function saysWho({ ask, type, asked }: Question): boolean {
  const isDone = type?.types[0] === 'ACTION' && asked.relations.includes('EXECUTES');
  return isDone || ask === 'who' || ask === 'forWhom';
}

/** Those that have to do with everything that is named, where there are any. */
function thoseOfAll({ constraints }: Question, fits: readonly Ranked[]): readonly Ranked[] {
  const named = constraints.flatMap((each, at) => (each.named.size > 0 && each.source === undefined ? [at] : []));
  const all = fits.filter(({ strengths }) => named.every((at) => (strengths[at] ?? 0) >= certain));
  return all.length > 0 ? all : fits;
}

/** Where one is asked for, this many may be meant. */
const few = 3;
const isOne = ({ ask, asked: { plural } }: Question) => ask === 'which' && !plural;

/** Of too many that fit alike those in the passage that the question is about. */
function thoseInPassage(fits: readonly Ranked[], { rows }: Draft): readonly Ranked[] {
  if (fits.length <= few) return fits;
  const there = fits.filter(({ thing }) => rows.some((row) => row.thing === thing.id));
  return there.length > 0 ? there : fits;
}

/** Of the things in a passage the one that fits best, where one is asked for; less sure than all of them. */
function theLikeliest(draft: Draft, fits: readonly Ranked[]): Draft {
  const things = new Set(draft.rows.map(({ thing }) => thing));
  const among = fits.filter(({ thing }) => things.has(thing.id));
  const least = (among[0]?.rank ?? 0) * nearness.one;
  const chosen = new Set<string | null>(among.filter(({ rank }) => rank >= least).map(({ thing }) => thing.id));
  if (chosen.size === 0 || chosen.size === things.size) return draft;
  return { ...draft, rows: draft.rows.filter(({ thing }) => chosen.has(thing)), score: draft.score * lessSure };
}

/** `Welke drie moties`: no more than three, and three where as many come somewhere near. */
function asManyAsAsked(
  { asked: { count } }: Question,
  fits: readonly Ranked[],
  chosen: readonly Ranked[],
): readonly Ranked[] {
  const [best] = fits;
  if (count === undefined || !best) return chosen;
  const others = fits.filter((fit) => !chosen.includes(fit) && fit.rank >= best.rank * nearEnough);
  return [...chosen, ...others].slice(0, count);
}

/** So many of the things that fit best, and this well, may be what has the parts. */
const mayBeWhole = { looked: 5, fits: 0.6 } as const;
const fewestParts = 3;

/**
 * `Langs welke drie lijnen`, `de prestatievelden van de Wmo`: the parts of what is named, or of what fits best and has as
 * many as the question says.
 */
function partsOf(question: Question): Draft {
  const { asked, constraints, network, context } = question;
  if (!asked.plural) return nothing;
  const { count } = asked;
  // Words that no name or claim has say how the parts are called, verbs what they do.
  const saysNoMore = constraints.every(
    ({ named, relations, stems }) =>
      named.size > 0 || relations.length > 0 || !stems.some((stem) => context.ask.vocabulary.has(stem)),
  );
  if (count === undefined && !saysNoMore) return nothing;
  const named = constraints
    .flatMap((constraint) => [...constraint.named])
    .flatMap((id) => network.thing(id) ?? [])
    .map((thing) => question.fit(thing));
  const fitting =
    count === undefined
      ? []
      : question
          .best(undefined, true)
          .slice(0, mayBeWhole.looked)
          .filter(({ score }) => score >= mayBeWhole.fits);
  const found = [...named, ...fitting]
    .map((fit) => ({ fit, parts: network.linksOf(fit.thing.id).filter(isPartOf(fit.thing.id)) }))
    .find(({ parts }) => (count === undefined ? parts.length >= fewestParts : parts.length === count));
  if (!found) return nothing;
  const rows = found.parts.map(({ edge, other }): DraftRow => ({ thing: other, value: null, edges: [edge] }));
  return { rows, score: found.fit.score, leftOut: question.leftOut([found.fit]) };
}

function isPartOf(whole: string) {
  return ({ edge }: Link) => edge.relation === 'PART_OF' && edge.object === whole;
}

/** What is about a theme has it among its themes: `welke thema's vallen onder de agenda`. */
function equalFor(types: readonly string[] | undefined, relations: readonly string[]): readonly string[] {
  return types?.includes('THEME') && relations.includes('PART_OF') ? ['ADDRESSES'] : [];
}

/** Kinds of things that answer. `Who is it for` asks for whom; what finances may be an instrument or a flow of money. */
function typesFor({ ask, type, reading }: Question): readonly string[] | undefined {
  if (type?.types.includes('INSTRUMENT') && reading.relations.includes('FUNDS')) return [...type.types, 'FUNDING_LINE'];
  if (type) return type.types;
  const isFor = reading.relations.some((relation) => relation === 'TARGETS' || relation === 'AVAILABLE_TO');
  if (ask === 'who' && (isFor || /\bfor\s*\??\s*$/.test(reading.question))) return people;
  return usualTypes[ask];
}

/**
 * Who is joined to what the question names by the relation of its verb, or to a part of it, else by a relation that is
 * often said with the same verb; all where nobody near the best is.
 */
function asTheVerbSays(question: Question, fits: readonly Ranked[], relations: readonly string[]): readonly Ranked[] {
  const { constraints, network } = question;
  const [best] = fits;
  const verbs = relations.filter((relation) => relation !== 'ADDRESSES');
  if (!best || verbs.length === 0) return fits;
  const isWithinOne = (isWhole: (id: string) => boolean) => (id: string) =>
    network.linksOf(id).some(({ edge, other }) => wholes.has(edge.relation) && edge.subject === id && isWhole(other));
  const [subject] = constraints.filter(({ named, source }) => named.size > 0 && source === undefined);
  const isSubject = (id: string) => subject?.named.has(id) ?? false;
  const isNamed = (id: string) => constraints.some(({ named }) => named.has(id));
  const isWithin = (id: string) => constraints.some(({ things }) => things.has(id));
  const joinedBy = (said: readonly string[], isMeant: (id: string) => boolean) =>
    fits.filter(({ thing }) =>
      network.linksOf(thing.id).some(({ edge, other }) => said.includes(edge.relation) && isMeant(other)),
    );
  const near = verbs.flatMap((relation) => akin[relation] ?? []);
  const ways = [isSubject, isWithinOne(isSubject), isNamed, isWithinOne(isNamed), isWithin].flatMap((isMeant) =>
    [verbs, near].map((said) => joinedBy(said, isMeant)),
  );
  const found = ways.find(([first]) => first && first.rank >= best.rank * nearTheBest);
  return found ? inThatWord(question, found) : fits;
}

/** Those of which a source says it with the very verb, where there are any. */
function inThatWord({ constraints, network }: Question, fits: readonly Ranked[]): readonly Ranked[] {
  const verbs = constraints.filter(({ relations }) => relations.length > 0);
  const literal = fits.filter(({ edges }) =>
    edges.some((edge) =>
      verbs.some((verb) => verb.relations.includes(edge.relation) && isIn(verb, network.claim(edge.id))),
    ),
  );
  return literal.length > 0 ? literal : fits;
}

/** Those near the best that have to do with what it most of all has to do with. */
export function asGoodAsTheBest(
  fits: readonly Ranked[],
  nearness: number,
  constraints: readonly Constraint[],
  sure: number = certain,
): readonly Ranked[] {
  const [best] = fits;
  if (!best) return [];
  const weightOf = (at: number) => constraints.filter((each, index) => index === at && each.isName)[0]?.weight ?? 0;
  const main = best.strengths
    .map((value, at) => (value >= sure ? at : -1))
    .filter((at) => at >= 0)
    .sort((a, b) => weightOf(b) - weightOf(a))[0];
  return fits.filter(
    ({ rank, strengths }) => rank >= best.rank * nearness && (main === undefined || (strengths[main] ?? 0) >= sure),
  );
}

/** With each thing what the same lines say of the same other thing, by the same relation: `betrokken zijn politie, OM en …`. */
function withSiblings(question: Question, fits: readonly Ranked[], chosen: readonly Ranked[]): readonly Ranked[] {
  const keys = new Set(
    chosen
      .slice(0, 3)
      .flatMap(({ thing, edges: [edge] }) =>
        edge ? edge.evidence.map((place) => siblingKey(edge, thing.id, place)) : [],
      ),
  );
  const isSibling = ({ thing }: Fit) =>
    question.network
      .linksOf(thing.id)
      .some(({ edge }) => edge.evidence.some((place) => keys.has(siblingKey(edge, thing.id, place))));
  return [...chosen, ...fits.filter((fit) => !chosen.includes(fit) && isSibling(fit))];
}

function siblingKey(edge: Fit['edges'][number], thing: string, place: string): string {
  const other = edge.subject === thing ? `to ${edge.object}` : `from ${edge.subject}`;
  return `${edge.relation} ${other} ${place}`;
}

export function rowOf({ thing, edges }: Fit): DraftRow {
  return { thing: thing.id, value: null, edges: edges.slice(0, 5) };
}
