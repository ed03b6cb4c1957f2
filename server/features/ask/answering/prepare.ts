import { words } from '../reading/words.ts';
import type { RequestContext } from '../../../api/context.ts';
import { groupBy } from '../../../graph/groupBy.ts';
import { AskGraph } from '../graph/AskGraph.ts';
import type { Reading } from '../reading/Reading.ts';
import { findPhrases } from '../reading/phrases.ts';
import { tokensOf } from '../reading/tokens.ts';
import { constraintsOf } from './Constraint.ts';
import { Network } from './Network.ts';
import { Question } from './Question.ts';
import { searchText } from './searchText.ts';

/** So many of the things and statements that the words find are looked around. */
const looked = { things: 14, statements: 14, parts: 40 } as const;

/** Reads the part of the graph that a question is about, once for all that it asks for. */
export async function prepare(reading: Reading, context: RequestContext): Promise<readonly Question[]> {
  const graph = new AskGraph(context.graph);
  const named = reading.anchors.flatMap(({ things }) => things);
  const ids = named.map(({ id }) => id);
  const [parts, pool] = await Promise.all([
    graph.parts(ids),
    graph.pool(searchText(reading, dutchWords(reading), context.ask.vocabulary)),
  ]);
  const within = new Map(
    [...groupBy(parts, ({ whole }) => whole)].map(([whole, all]) => [whole, all.map(({ part }) => part)]),
  );
  const centers = new Set([
    ...ids,
    ...parts.slice(0, looked.parts).map(({ part }) => part),
    ...pool.things.slice(0, looked.things).map(({ id }) => id),
    ...pool.statements.slice(0, looked.statements).flatMap(({ edge }) => [edge.subject, edge.object]),
  ]);
  const types = typesOf(reading);
  const around = await context.ask.surroundings.of([...centers], types, graph);
  const network = new Network(pool, around, named);
  const constraints = constraintsOf(reading, within, context.ask.sourceYears);
  return reading.asked.map((asked) => new Question(reading, asked, constraints, network, graph, context));
}

/** The kinds of things that can answer, where each of the asks says so. */
function typesOf({ asked }: Reading): readonly string[] | null {
  if (asked.some(({ type }) => !type)) return null;
  const types = asked.flatMap(({ type }) => [...(type?.types ?? []), ...(type?.otherwise ?? [])]);
  // What finances may be a flow of money, whatever it is called.
  return [...new Set(types.includes('INSTRUMENT') ? [...types, 'FUNDING_LINE'] : types)];
}

/** The words of a question that say what it is about, in Dutch. */
function dutchWords({ question, anchors, hints, language }: Reading): readonly string[] {
  const tokens = tokensOf(question);
  const isAbout = (start: number) => [...anchors, ...hints].some((each) => each.start <= start && start < each.end);
  const own = tokens.filter(({ start }) => isAbout(start)).flatMap(({ text, folded }) => [text.toLowerCase(), folded]);
  if (language === 'NL') return own;
  const translated = findPhrases(tokens, words.english)
    .filter(({ from }) => isAbout(tokens[from]?.start ?? -1))
    .flatMap(({ meaning }) => meaning.flatMap((phrase) => phrase.split(' ')));
  return [...translated, ...own].filter((word) => word.length > 2);
}
