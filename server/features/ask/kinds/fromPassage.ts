import type { Evidence } from '../../../graph/evidence.ts';
import { isIn } from '../answering/Constraint.ts';
import type { Edge } from '../graph/AskGraph.ts';
import { type Draft, type DraftRow, nothing } from '../answering/Draft.ts';
import type { Passage } from '../answering/passages.ts';
import type { Question } from '../answering/Question.ts';

/** Passages this near to the best say it as well. */
const near = 0.98;
const mostPassages = 2;
/** A statement that has to do with this share of what the best one has tells as well. */
const tells = { one: 0.6, several: 0.3 } as const;
const mostClaims = { one: 4, several: 10 } as const;

/** Things of some types in the passage that the question is about; any but those that it names where no types are asked for. */
export function thingsInPassage(question: Question, types: ReadonlySet<string> | undefined): Draft {
  const { network, constraints } = question;
  const isNamed = (id: string) => constraints.some(({ named }) => named.has(id));
  const fitting = question.passages.filter(({ things }) =>
    [...things].some((id) => !isNamed(id) && (!types || types.has(network.thing(id)?.type ?? ''))),
  );
  const [best] = fitting;
  if (!best) return nothing;
  const chosen = fitting.slice(0, mostPassages).filter(({ rank }) => rank >= best.rank * near);
  const rows = chosen.flatMap((passage) =>
    [...passage.things]
      .filter((id) => !isNamed(id) && (!types || types.has(network.thing(id)?.type ?? '')))
      .map((thing): DraftRow => ({ thing, value: null, edges: edgesOf(passage, thing) })),
  );
  return {
    rows: [...new Map(rows.map((row) => [row.thing, row])).values()],
    score: best.score,
    leftOut: leftOut(question, best),
  };
}

/** What the passage that the question is about says, in our words: first what has most to do with the question. */
export async function claimsInPassage(question: Question): Promise<Draft> {
  const { graph } = question;
  const [best] = question.passages;
  if (!best) return nothing;
  const chosen = question.passages.slice(0, mostPassages).filter(({ rank }) => rank >= best.rank * near);
  const statements = await graph.statements(chosen.flatMap(({ edges }) => edges).slice(0, 60));
  const claims = chosen.flatMap((passage) =>
    passage.edges.flatMap((edge) => {
      const here = statements.get(edge.id)?.evidence.find((each) => placeOf(each) === passage.place);
      return here?.claim ? [{ edge, claim: here.claim, fit: fitOfEdge(edge, question) }] : [];
    }),
  );
  const most = Math.max(0, ...claims.map(({ fit }) => fit));
  const least = most * (question.asked.plural ? tells.several : tells.one);
  const telling = claims.filter(({ fit }) => fit >= least).sort((a, b) => b.fit - a.fit);
  const unique = new Map<string, DraftRow>();
  for (const { edge, claim } of telling) {
    const known = unique.get(claim);
    const thing = known?.thing ?? mostSpecific([edge.object, edge.subject], question) ?? null;
    unique.set(claim, { thing, value: claim, edges: [...(known?.edges ?? []), edge] });
  }
  const rows = [...unique.values()].slice(0, question.asked.plural ? mostClaims.several : mostClaims.one);
  return { rows, score: best.score, leftOut: leftOut(question, best) };
}

/** How much a statement of a passage itself has to do with the question. */
function fitOfEdge(edge: Edge, { constraints, network }: Question): number {
  return constraints.reduce((sum, constraint) => {
    const { named, weight } = constraint;
    const ends = [edge.subject, edge.object];
    if (isIn(constraint, network.claim(edge.id))) return sum + weight;
    if (ends.some((id) => named.has(id))) return sum + weight * 0.8;
    return ends.some((id) => isIn(constraint, network.names(id))) ? sum + weight * 0.7 : sum;
  }, 0);
}

function placeOf({ document, startLine, endLine }: Evidence): string {
  return `${document.replace('document/', '')}:${startLine}-${endLine}`;
}

/** Of the things of a fact the one that the question does not name and that the least is said of; no theme. */
function mostSpecific(ids: readonly string[], { network, constraints }: Question): string | undefined {
  return ids
    .flatMap((id) => network.thing(id) ?? [])
    .filter(({ id, type }) => type !== 'THEME' && !constraints.some(({ named }) => named.has(id)))
    .sort((a, b) => a.degree - b.degree)[0]?.id;
}

function edgesOf({ edges }: Passage, thing: string) {
  return edges.filter(({ subject, object }) => subject === thing || object === thing).slice(0, 4);
}

function leftOut({ constraints }: Question, { strengths }: Passage): readonly string[] {
  return constraints.filter(({ matters }, at) => matters && (strengths[at] ?? 0) === 0).map(({ text }) => text);
}
