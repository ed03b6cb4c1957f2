import type { ApolloClient, ObservableQuery } from '@apollo/client';
import type { AroundQuery as Answer, AroundQueryVariables } from '../../generated/graphql.ts';
import type { SceneFact, SceneItem } from '../../graph/sceneParts.ts';
import type { Step } from '../../url/view.ts';
import { AroundQuery, aroundVariables } from './stepQuery.ts';

/** What the server gave for a step, or how far it is. */
export type StepAnswer =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | {
      readonly status: 'loaded';
      /** None where there is no such thing. */
      readonly nodes: readonly SceneItem[];
      readonly statements: readonly SceneFact[];
    };

/**
 * The answers to any number of steps: one watched query a step, as a hook cannot watch a list of them. The data stay in
 * Apollo's cache; what is kept here is the queries, and a number that changes when an answer does.
 */
export class StepAnswers {
  private readonly queries = new Map<string, ObservableQuery<Answer, AroundQueryVariables>>();
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
      if (step.do === 'hide' || this.queries.has(keyOf(step))) continue;
      const query = this.client.watchQuery({ query: AroundQuery, variables: aroundVariables(step) });
      this.queries.set(keyOf(step), query);
      query.subscribe(() => this.tell());
    }
  }

  /** Asks again for what failed. */
  retry(): void {
    for (const query of this.queries.values()) {
      // What fails again is told like any other answer.
      if (query.getCurrentResult().error) query.refetch().catch(() => this.tell());
    }
    this.tell();
  }

  readonly answerTo = (step: Step): StepAnswer => {
    if (step.do === 'hide') return { status: 'loaded', nodes: [], statements: [] };
    const result = this.queries.get(keyOf(step))?.getCurrentResult();
    if (result?.error) return { status: 'failed', error: result.error };
    if (result?.dataState !== 'complete') return { status: 'loading' };
    return { status: 'loaded', ...result.data.neighbourhood };
  };

  private tell(): void {
    this.changes += 1;
    for (const listener of this.listeners) listener();
  }
}

const keyOf = (step: Step) => JSON.stringify(step);
