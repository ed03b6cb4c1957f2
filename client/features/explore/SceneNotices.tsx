import { most } from '../../graph/scene.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PlainButton } from '../../ui/PlainButton.tsx';
import { aPage, idsOf, mostAtOnce, type Step } from '../../url/steps.ts';
import { useView } from '../../url/useView.ts';
import { expand, showAllAgain } from '../../url/viewChanges.ts';
import { latestCuts } from './latestCuts.ts';
import type { ShownScenes } from './useShownScene.ts';

/** What is not on the screen although it was asked for, and how to get it there. */
export function SceneNotices({ scene, shown, missing, unconnected, cut, names, loading }: ShownScenes) {
  const { t, number } = useWords();
  const { go } = useView();
  const itemsAway = scene.nodes.size - shown.nodes.size;
  const factsAway = scene.statements.size - shown.statements.size;
  const nameOf = (id: string | undefined) => names.get(id ?? '') ?? id;
  if (loading) return null;
  return (
    <>
      {scene.leftOut > 0 && (
        <Notice>
          {t('explore.leftOut', { count: scene.leftOut, number: number(scene.leftOut), most: number(most) })}
        </Notice>
      )}
      {latestCuts(cut).map(({ step, loaded, total }) => (
        <Notice key={idsOf(step)[0]}>
          {t('explorer.cut', { name: nameOf(idsOf(step)[0]), loaded: number(loaded), total: number(total) })}{' '}
          {loaded < mostAtOnce && (
            <PlainButton onClick={() => go((view) => expandMore(view, step))}>{t('explorer.loadMore')}</PlainButton>
          )}
        </Notice>
      ))}
      {unconnected.map((step) => {
        const [from, to] = idsOf(step);
        return (
          <Notice key={`${from ?? ''} ${to ?? ''}`}>{t('explorer.noPath', { a: nameOf(from), b: nameOf(to) })}</Notice>
        );
      })}
      {missing.length > 0 && <Notice>{t('missing.some', { ids: missing.join(', ') })}</Notice>}
      {shown.nodes.size > 0 && itemsAway + factsAway > 0 && (
        <Notice>
          {itemsAway > 0
            ? t('explorer.filtered', { count: itemsAway, number: number(itemsAway) })
            : t('explorer.filteredFacts', { count: factsAway, number: number(factsAway) })}{' '}
          <PlainButton onClick={() => go(showAllAgain)}>{t('explorer.reset')}</PlainButton>
        </Notice>
      )}
    </>
  );
}

function expandMore(view: Parameters<typeof expand>[0], step: Step) {
  if (step.do !== 'expand') return view;
  return expand(view, step.id, step.kind, Math.min((step.first ?? aPage) + aPage, mostAtOnce));
}
