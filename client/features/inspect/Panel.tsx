import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { FactPanel } from './FactPanel.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import classes from './Panel.module.css';
import { SceneOverview } from './SceneOverview.tsx';

interface PanelProps {
  readonly scene: ShownScene;
  /** What filters let through of it. */
  readonly shown: ShownScene;
  readonly selected: string | undefined;
  /** Whether more of the scene is on its way. */
  readonly loading: boolean;
}

/** What is known of the selected thing or statement; where none is, what there is to choose. */
export function Panel(props: PanelProps) {
  const { t } = useWords();
  return (
    <aside className={classes.panel} aria-label={t('panel.label')}>
      <PanelOf {...props} />
    </aside>
  );
}

function PanelOf({ scene, shown, selected, loading }: PanelProps) {
  const { t } = useWords();
  if (selected === undefined) return <SceneOverview shown={shown} />;
  if (!selected.startsWith('statement/')) return <ItemPanel key={selected} id={selected} scene={scene} />;
  const fact = scene.statements.get(selected);
  if (fact) return <FactPanel fact={fact} />;
  return <p className={classes.hint}>{loading ? t('loading') : t('panel.factNotShown')}</p>;
}
