import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { FactPanel } from './FactPanel.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import classes from './Panel.module.css';

interface PanelProps {
  readonly scene: ShownScene;
  readonly selected: string | undefined;
  /** Whether more of the scene is on its way. */
  readonly loading: boolean;
}

/** What is known of the selected thing or statement. */
export function Panel({ scene, selected, loading }: PanelProps) {
  const { t } = useWords();
  return (
    <aside className={classes.panel} aria-label={t('panel.label')}>
      <PanelOf scene={scene} selected={selected} loading={loading} />
    </aside>
  );
}

function PanelOf({ scene, selected, loading }: PanelProps) {
  const { t } = useWords();
  if (selected === undefined) return <p className={classes.hint}>{t('panel.choose')}</p>;
  if (!selected.startsWith('statement/')) return <ItemPanel key={selected} id={selected} scene={scene} />;
  const fact = scene.statements.get(selected);
  if (fact) return <FactPanel fact={fact} />;
  return <p className={classes.hint}>{loading ? t('loading') : t('panel.factNotShown')}</p>;
}
