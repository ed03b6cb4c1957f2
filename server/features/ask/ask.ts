import { BadInput } from '../../errors/knownErrors.ts';
import type { QueryAskArgs, QueryResolvers } from '../../generated/exploration.ts';
import type { RequestContext } from '../../api/context.ts';
import type { Entity } from '../../graph/entity.ts';
import type { Statement } from '../../graph/statement.ts';
import { prepare } from './answering/prepare.ts';
import { settle } from './answering/settle.ts';
import { AskGraph } from './graph/AskGraph.ts';
import { kinds } from './kinds/kinds.ts';
import { passagesFor } from './passages.ts';
import type { Correction } from './reading/Correction.ts';
import { readQuestion } from './reading/readQuestion.ts';
import type { Term } from './reading/Reading.ts';
import { tokensOf } from './reading/tokens.ts';
import { interpretation, summary } from './sentences.ts';
import { suggestionsFor } from './suggestions.ts';

const longestQuestion = 500;
const mostTerms = 40;

/** A question in Dutch or English, read into a small formal query, and what the graph answers. */
export const ask: NonNullable<QueryResolvers['ask']> = async (_parent, args, context) => {
  const { question, language, corrections } = parseArguments(args);
  const reading = await readQuestion(
    { question, language, corrections },
    new AskGraph(context.graph),
    context.ask.vocabulary,
  );
  const asked = reading.anchors.length + reading.hints.length === 0 ? [] : await prepare(reading, context);
  const drafts = await Promise.all(asked.map((one) => kinds[one.ask](one)));
  const settled = settle(reading, drafts);

  const edges = settled.rows.flatMap((row) => row.edges);
  const statements = await new AskGraph(context.graph).statements(edges);
  const rows = await Promise.all(
    settled.rows.map(async ({ thing, value, edges: own }) => {
      const known = own.flatMap(({ id }) => statements.get(id) ?? []);
      return {
        entity: thing === null ? null : await context.entities.load(thing),
        value,
        statements: known,
        evidence: known.flatMap(({ evidence }) => evidence),
      };
    }),
  );
  const nothingFound = rows.length === 0;
  return {
    status: settled.status,
    language: reading.language,
    interpretation: interpretation(reading, settled.leftOut),
    terms: await Promise.all(reading.terms.map((term) => shownTerm(term, context))),
    summary: summary(settled.status, rows, rows.length, reading.language),
    rows,
    totalRows: rows.length,
    graph: subgraphOf(rows),
    graphql: graphqlFor(question, reading.language, corrections),
    passages: nothingFound ? [...(await passagesFor(wordsOf(question), context))] : [],
    suggestions: nothingFound ? [...(await suggestionsFor(reading, context))] : [],
  };
};

function parseArguments({ question, language, terms }: QueryAskArgs) {
  if (question.length > longestQuestion) {
    throw new BadInput(`question has ${question.length} characters. Ask in at most ${longestQuestion}.`);
  }
  const given = terms ?? [];
  if (given.length > mostTerms) throw new BadInput(`terms has ${given.length} terms. Give at most ${mostTerms}.`);
  const corrections = given.map(({ start, end, role, entityId, entityType, relation }): Correction => {
    if (start < 0 || end > question.length || start >= end) {
      throw new BadInput(
        `A term runs from ${start} to ${end}. It has to lie within the ${question.length} characters of the question.`,
      );
    }
    return { start, end, role, entityId: entityId ?? null, entityType: entityType ?? null, relation: relation ?? null };
  });
  return { question, language: language ?? null, corrections };
}

async function shownTerm({ thing, alternatives, entityType, relation, ...term }: Term, { entities }: RequestContext) {
  const load = async (id: string | undefined) => (id === undefined ? null : entities.load(id));
  const others = await Promise.all(alternatives.map(({ id }) => load(id)));
  return {
    ...term,
    entity: await load(thing?.id),
    entityType: (entityType ?? null) as never,
    relation: (relation ?? null) as never,
    alternatives: others.filter((entity) => entity !== null),
  };
}

function subgraphOf(rows: readonly { readonly entity: Entity | null; readonly statements: readonly Statement[] }[]) {
  const statements = [...new Map(rows.flatMap((row) => row.statements).map((each) => [each.id, each])).values()];
  const things = [
    ...rows.flatMap(({ entity }) => (entity ? [entity] : [])),
    ...statements.flatMap(({ subject, object }) => [subject, object]),
  ];
  const nodes = [...new Map(things.map((thing) => [thing.id, thing])).values()];
  return { nodes, statements, truncated: false, totalNodes: nodes.length, totalStatements: statements.length };
}

/** The question as words that an index can be asked for. */
function wordsOf(question: string): string {
  return tokensOf(question)
    .filter(({ folded }) => folded.length > 3)
    .map(({ folded }) => folded)
    .join(' ');
}

function graphqlFor(question: string, language: 'NL' | 'EN', corrections: readonly Correction[]): string {
  const terms = corrections.map(({ start, end, role, entityId, entityType, relation }) => {
    const more = [
      ...(entityId === null ? [] : [`entityId: ${JSON.stringify(entityId)}`]),
      ...(entityType === null ? [] : [`entityType: ${entityType}`]),
      ...(relation === null ? [] : [`relation: ${relation}`]),
    ];
    return `{ ${[`start: ${start}`, `end: ${end}`, `role: ${role}`, ...more].join(', ')} }`;
  });
  const asRead = terms.length === 0 ? '' : `, terms: [${terms.join(', ')}]`;
  return `{
  ask(question: ${JSON.stringify(question)}, language: ${language}${asRead}) {
    status
    summary
    rows { entity { id label } value statements { sentence claim certainty } evidence { document { id } startLine endLine } }
  }
}`;
}
