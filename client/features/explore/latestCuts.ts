import type { CutStep } from './useScene.ts';

/** Of steps that load more and more of the same, only the last. */
export function latestCuts(cut: readonly CutStep[]): readonly CutStep[] {
  return [...new Map(cut.map((each) => [sameKey(each), each])).values()];
}

function sameKey({ step }: CutStep): string {
  if (step.do !== 'expand') return '';
  const { id, kind } = step;
  return [id, kind?.relation, kind?.direction, kind?.type].join('.');
}
