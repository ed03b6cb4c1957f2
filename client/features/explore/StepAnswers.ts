import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { joinedToAll } from '../../graph/joinedToAll.ts';
import type { SceneFact, SceneItem } from '../../graph/sceneParts.ts';
import { mostAtOnce, type Step, stepText } from '../../url/steps.ts';
import { AroundQuery, aroundVariables, BetweenQuery } from './stepQuery.ts';

interface Given {
  /** None where there is no such thing. */
  readonly nodes: readonly SceneItem[];
  readonly statements: readonly SceneFact[];
  /** How many statements there are, of which these are the first. */
  readonly total: number;
}

/** What the server gave for a step, or how far it is. */
export type StepAnswer =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | ({ readonly status: 'loaded' } & Given);

/** A query that is watched. */
interface Watched {
  readonly answer: () => StepAnswer;
  readonly retry: () => void;
}

const nothing: StepAnswer = { status: 'loaded', nodes: [], statements: [], total: 0 };

/**
 * The answers to any number of steps: the watched queries of each step, as a hook cannot watch a list of them. What is
 * kept here is the queries with their data, and a number that changes when an answer does.
 */
export class StepAnswers {
  private readonly watched = new Map<string, readonly Watched[]>();
  private readonly listeners = new Set<() => void>();
  private changes = 0;

  constructor(private readonly client: ApolloClient) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly changeCount = () => this.changes;

  /** Asks for each step that was not asked for yet. */
  ask(steps: readonly Step[]): void {
    for (const step of steps) {
      const key = stepText(step);
      if (!this.watched.has(key)) this.watched.set(key, this.queriesOf(step));
    }
  }

  /** Asks again for what failed. */
  retry(): void {
    for (const queries of this.watched.values()) {
      for (const { answer, retry } of queries) if (answer().status === 'failed') retry();
    }
    this.tell();
  }

  readonly answerTo = (step: Step): StepAnswer => {
    if (!asks(step)) return nothing;
    const answers = this.watched.get(stepText(step))?.map(({ answer }) => answer()) ?? [];
    const together = joined(answers);
    if (step.do !== 'common' || together.status !== 'loaded') return together;
    return { ...together, ...joinedToAll(step.ids, together) };
  };

  private queriesOf(step: Step): readonly Watched[] {
    if (step.do === 'open' || step.do === 'expand') return [this.around(aroundVariables(step))];
    if (step.do === 'common') return step.ids.map((id) => this.around({ id, first: mostAtOnce }));
    if (step.do !== 'paths') return [];
    const [from, to] = step.ids;
    return [
      this.watch(BetweenQuery, { from, to }, ({ paths }) => {
        const statements = paths.flatMap((path) => path.statements);
        return { nodes: paths.flatMap((path) => path.nodes), statements, total: statements.length };
      }),
    ];
  }

  private around(variables: ReturnType<typeof aroundVariables>): Watched {
    return this.watch(AroundQuery, variables, ({ neighbourhood: { totalStatements, ...given } }) => ({
      ...given,
      total: totalStatements,
    }));
  }

  private watch<Data, Variables extends OperationVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    read: (data: Data) => Given,
  ): Watched {
    // Hundreds of statements at once: taking them apart for Apollo's cache costs more than asking for them again.
    const watched = this.client.watchQuery<Data>({ query, variables, fetchPolicy: 'no-cache' });
    watched.subscribe(() => this.tell());
    return {
      answer: () => {
        const result = watched.getCurrentResult();
        if (result.error) return { status: 'failed', error: result.error };
        if (result.dataState !== 'complete') return { status: 'loading' };
        return { status: 'loaded', ...read(result.data) };
      },
      // What fails again is told like any other answer.
      retry: () => void watched.refetch().catch(() => this.tell()),
    };
  }

  private tell(): void {
    this.changes += 1;
    for (const listener of this.listeners) listener();
  }
}

/** Whether the server is asked anything for a step. */
export const asks = ({ do: what }: Step): boolean =>
  what === 'open' || what === 'expand' || what === 'paths' || what === 'common';

/** Answers as one: loaded when all of them are. */
function joined(answers: readonly StepAnswer[]): StepAnswer {
  const loaded = answers.filter((answer) => answer.status === 'loaded');
  const notLoaded =
    answers.find(({ status }) => status === 'failed') ?? answers.find(({ status }) => status === 'loading');
  if (notLoaded) return notLoaded;
  if (loaded.length === 0) return { status: 'loading' };
  return {
    status: 'loaded',
    nodes: loaded.flatMap(({ nodes }) => nodes),
    statements: loaded.flatMap(({ statements }) => statements),
    total: loaded.reduce((sum, { total }) => sum + total, 0),
  };
}
