import { shownAttributes } from '../../../graph/attributes.ts';
import type { Entity } from '../../../graph/entity.ts';
import type { Draft, DraftRow } from '../answering/Draft.ts';
import { isIn } from '../answering/Constraint.ts';
import type { Question } from '../answering/Question.ts';
import type { Edge } from '../graph/AskGraph.ts';
import { claimsInPassage } from './fromPassage.ts';
import { list } from './list.ts';

const mostClaims = 3;

/** What something is, or what is said of it. */
export async function describe(question: Question): Promise<Draft> {
  if (question.type) return list(question);
  const [only, ...others] = question.constraints.filter(({ named }) => named.size > 0);
  const [id] = only?.named ?? [];
  if (!id || others.length > 0) return claimsInPassage(question);
  const about = await whatIsSaidOf(question, id);
  const inPassage = await claimsInPassage(question);
  return inPassage.score > about.score ? inPassage : about;
}

/** What a thing is, and what sources say of it that has to do with the other words of the question. */
async function whatIsSaidOf(question: Question, id: string): Promise<Draft> {
  const { network, constraints, graph } = question;
  const words = constraints.filter(({ named }) => named.size === 0);
  const speaksOf = (edge: Edge) =>
    words.filter((word) => isIn(word, network.claim(edge.id)) || isIn(word, network.names(other(edge, id))));
  const edges = network.linksOf(id).map(({ edge }) => edge);
  const ranked = edges
    .map((edge) => ({ edge, met: speaksOf(edge) }))
    .sort((a, b) => b.met.length - a.met.length || (a.edge.certainty < b.edge.certainty ? -1 : 1));
  const [entity] = await question.entities([id]);
  const statements = await graph.statements(ranked.slice(0, 12).map(({ edge }) => edge));
  const [best] = ranked;
  const chosen = ranked.filter(({ met }) => words.length > 0 && met.length > 0 && met.length === best?.met.length);
  const claims = new Map(chosen.map(({ edge }) => [statements.get(edge.id)?.claim, edge]));
  const rows = [...claims].flatMap(([claim, edge]): DraftRow[] =>
    claim === undefined ? [] : [{ thing: other(edge, id), value: claim, edges: [edge] }],
  );
  const met = new Set(best?.met);
  const total = constraints.reduce((sum, { weight }) => sum + weight, 0);
  const reached = constraints
    .filter((each) => each.named.has(id) || met.has(each))
    .reduce((sum, { weight }) => sum + weight, 0);
  const itself: DraftRow = { thing: id, value: entity ? whatItIs(entity) : null, edges: edges.slice(0, 6) };
  return {
    rows: [itself, ...rows.slice(0, mostClaims)],
    score: total === 0 ? 0 : reached / total,
    leftOut: words.filter((word) => word.matters && !met.has(word)).map(({ text }) => text),
  };
}

/** Its facts and its description, in one line. */
function whatItIs(entity: Entity): string {
  const facts = shownAttributes(entity)
    .filter(({ name }) => name !== 'url')
    .map(({ label, value }) => `${label.nl}: ${value}`);
  return [...facts, entity.description ?? ''].filter(Boolean).join('; ');
}

function other({ subject, object }: Edge, id: string): string {
  return subject === id ? object : subject;
}
