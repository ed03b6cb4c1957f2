import { useQuery } from '@apollo/client/react';
import { useComputedColorScheme } from '@mantine/core';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useTitle } from '../../ui/useTitle.ts';
import { useView } from '../../url/useView.ts';
import { select } from '../../url/viewChanges.ts';
import { SceneSkeleton } from '../explore/SceneSkeleton.tsx';
import { useCanvasLabels } from '../explore/useCanvasLabels.ts';
import { useDrawing } from '../explore/useDrawing.ts';
import { useShownScene } from '../explore/useShownScene.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { VersionQuery } from '../report/versionQuery.ts';
import classes from './Embed.module.css';
import { embedExample as example } from './embedding.ts';
import { useContrast } from '../settings/useContrast.ts';

const Canvas = lazy(() => import('../../graph/canvas/Canvas.tsx'));
const nothing = () => undefined;

/**
 * A view to read within another website: the canvas, the source, and the way to the whole. It takes every parameter of
 * the explorer; `steps` says what it shows, `layout` how, `lang` and `scheme` in what language and colours. What is
 * clicked is selected here only.
 */
export default function Embed() {
  const { t, lang } = useWords();
  const { view, addressOf, ignored } = useView();
  const { scene, shown, ofAnyTime, loading, failure } = useShownScene();
  const labels = useCanvasLabels();
  const version = useQuery(VersionQuery).data?.dataset.version;
  const [chosen, setChosen] = useState(view.selected);
  const usual = useComputedColorScheme('light');
  const highContrast = useContrast().contrast === 'more';
  const paper = view.scheme === '' ? usual : view.scheme;
  useScheme(paper);
  useTitle(t('embed.title'));
  const { drawing, visible } = useDrawing({ ofAnyTime, shown });
  const selected = useMemo(() => (chosen === undefined ? [] : [chosen]), [chosen]);
  const name = scene.nodes.get(chosen ?? '')?.label ?? scene.statements.get(chosen ?? '')?.claim;

  return (
    <main id="content" className={classes.embed}>
      <h1 className={classes.title}>{t('embed.title')}</h1>
      <div className={classes.stage}>
        {failure && <FailureMessage {...failure} />}
        {!failure && shown.nodes.size === 0 && (loading ? <SceneSkeleton /> : <NothingToShow />)}
        {!failure && shown.nodes.size > 0 && (
          <Suspense fallback={<SceneSkeleton />}>
            <Canvas
              {...{ drawing, visible, lang, paper, highContrast, labels, selected }}
              layout={view.layout}
              pinned={scene.pinned}
              growing={loading}
              lasso={false}
              onSelect={setChosen}
              onToggle={setChosen}
              onSelectAll={nothing}
              onPin={nothing}
            />
          </Suspense>
        )}
      </div>
      <footer className={classes.source}>
        <span>
          {ignored.length > 0 && <strong>{t('embed.ignored', { what: ignored.join(', ') })} </strong>}
          {name !== undefined && <span lang="nl">{t('embed.chosen', { name })} · </span>}
          {version === undefined ? t('embed.sourceLoading') : t('embed.source', { version })}
        </span>
        <a href={addressOf((before) => select({ ...before, scheme: '' }, chosen))} target="_blank" rel="noreferrer">
          {t('embed.open')}
        </a>
      </footer>
    </main>
  );
}

function NothingToShow() {
  const { t } = useWords();
  return (
    <div className={classes.nothing}>
      <p>{t('embed.nothing')}</p>
      <p>
        <a href={example}>{t('embed.example', { address: example })}</a>
      </p>
    </div>
  );
}

/** The colours that the address asks for, without keeping them for the visits of this person to the whole. */
function useScheme(scheme: 'light' | 'dark') {
  useEffect(() => {
    document.documentElement.dataset['mantineColorScheme'] = scheme;
  }, [scheme]);
}
