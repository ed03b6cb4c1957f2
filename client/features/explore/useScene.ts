import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { foldScene } from '../../graph/scene.ts';
import type { ShownScene } from '../../graph/sceneParts.ts';
import type { Step } from '../../url/steps.ts';
import { asks, StepAnswers } from './StepAnswers.ts';

/** A step that loaded only the first of its statements. */
export interface CutStep {
  readonly step: Step;
  readonly loaded: number;
  readonly total: number;
}

export interface LoadedScene {
  /** Of the steps up to the first that is not loaded. */
  readonly scene: ShownScene;
  readonly loading: boolean;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | undefined;
  /** Ids of steps that there is no thing for. */
  readonly missing: readonly string[];
  /** Things between which there is no path of a few statements. */
  readonly unconnected: readonly Step[];
  readonly cut: readonly CutStep[];
  /** Names of the things of any step, whether they are in the scene now or not. */
  readonly names: ReadonlyMap<string, string>;
}

/** The scene that steps make, from what the server gives for them; `all` are asked for, and the first `done` of them make the scene. */
export function useScene(all: readonly Step[], done: number): LoadedScene {
  const client = useApolloClient();
  const [answers] = useState(() => new StepAnswers(client));
  const changes = useSyncExternalStore(answers.subscribe, answers.changeCount);
  useEffect(() => answers.ask(all), [answers, all]);

  return useMemo(() => {
    // Answers are read anew whenever one of them changed.
    void changes;
    const steps = all.slice(0, done);
    const given = steps.map((step) => ({ step, answer: answers.answerTo(step) }));
    const firstNotLoaded = given.findIndex(({ answer }) => answer.status !== 'loaded');
    const loaded = given.flatMap(({ step, answer }) => (answer.status === 'loaded' ? [{ step, ...answer }] : []));
    const scene = foldScene(firstNotLoaded < 0 ? steps : steps.slice(0, firstNotLoaded), (step) =>
      loaded.find((answer) => answer.step === step),
    );
    const [failed] = given.flatMap(({ answer }) => (answer.status === 'failed' ? [answer] : []));
    return {
      scene,
      loading: given.some(({ answer }) => answer.status === 'loading'),
      failure: failed && { error: failed.error, retry: () => answers.retry() },
      missing: loaded.flatMap(({ step, nodes }) => (isOfOne(step) && nodes.length === 0 ? [step.id] : [])),
      unconnected: loaded.flatMap(({ step, nodes }) => (step.do === 'paths' && nodes.length === 0 ? [step] : [])),
      cut: loaded.flatMap(({ step, statements, total }) =>
        step.do === 'expand' && statements.length < total ? [{ step, loaded: statements.length, total }] : [],
      ),
      names: namesIn(all, answers),
    };
  }, [answers, changes, all, done]);
}

const isOfOne = (step: Step) => step.do === 'open' || step.do === 'expand';

function namesIn(steps: readonly Step[], answers: StepAnswers): ReadonlyMap<string, string> {
  return new Map(
    steps.filter(asks).flatMap((step) => {
      const answer = answers.answerTo(step);
      return answer.status === 'loaded' ? answer.nodes.map(({ id, label }) => [id, label] as const) : [];
    }),
  );
}
