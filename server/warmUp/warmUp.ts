import { readFileSync } from 'node:fs';
import { graphql, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { type Knowledge, requestContext } from '../api/context.ts';
import { readStatement } from '../graph/readStatement.ts';

const busiest = readStatement(import.meta.url, 'busiest.cypher');
const source = readFileSync(new URL('warmUp.graphql', import.meta.url), 'utf8');

const Busiest = z.object({ id: z.string(), label: z.string() });

/**
 * Asks what people ask most, about the things of which most is said: the first answer of each kind takes the database
 * seconds, which nobody should have to wait for.
 *
 * @param signal ends it.
 * @returns what went wrong: a question that a busy machine does not answer in time does not keep the others from being asked.
 */
export async function warmUp(
  schema: GraphQLSchema,
  knowledge: Knowledge,
  signal: AbortSignal,
): Promise<readonly Error[]> {
  const types = ['THEME', 'PROGRAMME', 'MINISTRY'];
  const [theme, programme, ministry] = await knowledge.graph.during(signal).read(busiest, { types }, Busiest);
  if (!theme || !programme || !ministry) return [];
  const failures: Error[] = [];
  const ask = async (operationName: string, variableValues: Readonly<Record<string, string>>) => {
    signal.throwIfAborted();
    const contextValue = requestContext(knowledge, 'warm-up', signal);
    const { errors } = await graphql({ schema, source, operationName, variableValues, contextValue });
    failures.push(...(errors ?? []));
  };
  const values = { theme: theme.id, programme: programme.id, ministry: ministry.id, text: theme.label };
  for (const operation of ['Entity', 'Search', 'Neighbourhood', 'Paths', 'Money']) await ask(operation, values);
  for (const question of questionsAbout(theme.label, programme.label, ministry.label)) {
    await ask('Question', { question });
  }
  return failures;
}

/** One question for each way of answering, in both languages. */
function questionsAbout(theme: string, programme: string, ministry: string): readonly string[] {
  return [
    `Wie is verantwoordelijk voor ${programme}?`,
    `Which instruments are about ${theme}?`,
    `Wanneer begint ${programme}?`,
    `How much money goes to ${theme}?`,
    `Hoeveel moties gaan over ${theme}?`,
    `What is ${programme}?`,
    `Hoe hangen ${ministry} en ${theme} samen?`,
    `Is ${ministry} responsible for ${programme}?`,
    `Wat is het verschil tussen 2009 en 2025 bij ${theme}?`,
    `Which actions fall under ${programme}?`,
  ];
}
