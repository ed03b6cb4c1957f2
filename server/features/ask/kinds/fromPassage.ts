import { type Draft, type DraftRow, nothing } from '../answering/Draft.ts';
import type { Passage } from '../answering/passages.ts';
import type { Question } from '../answering/Question.ts';

/** Passages this near to the best say it as well. */
const near = 0.98;
const mostPassages = 2;

/** Things of some types in the passage that the question is about; any but those that it names where no types are asked for. */
export function thingsInPassage(question: Question, types: ReadonlySet<string> | undefined): Draft {
  const { network, constraints } = question;
  const isNamed = (id: string) => constraints.some(({ named }) => named.has(id));
  const fitting = question.passages.filter(({ things }) =>
    [...things].some((id) => !isNamed(id) && (!types || types.has(network.thing(id)?.type ?? ''))),
  );
  const [best] = fitting;
  if (!best) return nothing;
  const chosen = fitting.slice(0, mostPassages).filter(({ score }) => score >= best.score * near);
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

/** What the passage that the question is about says, in our words. */
export async function claimsInPassage(question: Question): Promise<Draft> {
  const { graph } = question;
  const [best] = question.passages;
  if (!best) return nothing;
  const chosen = question.passages.slice(0, mostPassages).filter(({ score }) => score >= best.score * near);
  const statements = await graph.statements(chosen.flatMap(({ edges }) => edges).slice(0, 40));
  const rows = chosen.flatMap((passage): DraftRow[] => {
    const claims = passage.edges.flatMap((edge) => {
      const evidence = statements.get(edge.id)?.evidence ?? [];
      const here = evidence.find(
        ({ document, startLine, endLine }) =>
          `${document.replace('document/', '')}:${startLine}-${endLine}` === passage.place,
      );
      return here?.claim ? [{ edge, claim: here.claim }] : [];
    });
    const unique = new Map(claims.map((each) => [each.claim, each]));
    return [...unique.values()].map(({ edge, claim }) => {
      const thing = mostSpecific([edge.object, edge.subject], question);
      return {
        thing: thing ?? null,
        value: claim,
        edges: passage.edges.filter(({ id }) => statements.has(id)).slice(0, 6),
      };
    });
  });
  return { rows: rows.slice(0, 4), score: best.score, leftOut: leftOut(question, best) };
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
