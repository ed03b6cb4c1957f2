import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { foldScene } from '../../graph/scene.ts';
import type { ShownScene } from '../../graph/sceneParts.ts';
import type { Step } from '../../url/view.ts';
import { StepAnswers } from './StepAnswers.ts';

export interface LoadedScene {
  /** Of the steps up to the first that is not loaded. */
  readonly scene: ShownScene;
  readonly loading: boolean;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | undefined;
  /** Ids of steps that there is no thing for. */
  readonly missing: readonly string[];
}

/** The scene that steps make, from what the server gives for them. */
export function useScene(steps: readonly Step[]): LoadedScene {
  const client = useApolloClient();
  const [answers] = useState(() => new StepAnswers(client));
  const changes = useSyncExternalStore(answers.subscribe, answers.changeCount);
  useEffect(() => answers.ask(steps), [answers, steps]);

  return useMemo(() => {
    // Answers are read anew whenever one of them changed.
    void changes;
    const given = steps.map(answers.answerTo);
    const firstNotLoaded = given.findIndex(({ status }) => status !== 'loaded');
    const loaded = firstNotLoaded < 0 ? steps : steps.slice(0, firstNotLoaded);
    const scene = foldScene(loaded, (step) => {
      const answer = answers.answerTo(step);
      return answer.status === 'loaded' ? answer : undefined;
    });
    const failed = given.find((answer) => answer.status === 'failed');
    return {
      scene,
      loading: given.some(({ status }) => status === 'loading'),
      failure: failed && { error: failed.error, retry: () => answers.retry() },
      missing: steps.flatMap((step, index) => {
        const answer = given[index];
        return step.do !== 'hide' && answer?.status === 'loaded' && answer.nodes.length === 0 ? [step.id] : [];
      }),
    };
  }, [answers, changes, steps]);
}
