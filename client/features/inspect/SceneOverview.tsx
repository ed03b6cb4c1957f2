import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { PlainButton } from '../../ui/PlainButton.tsx';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { useView } from '../../url/useView.ts';
import { select } from '../../url/viewChanges.ts';
import classes from './SceneOverview.module.css';

/** What to name of a scene, where nothing in it is chosen yet. */
const most = 12;

interface SceneOverviewProps {
  readonly shown: ShownScene;
}

/** The things of the scene that most goes through, to begin with. */
export function SceneOverview({ shown }: SceneOverviewProps) {
  const { t, number } = useWords();
  const { go } = useView();
  const counts = new Map<string, number>();
  for (const { subject, object } of shown.statements.values()) {
    for (const { id } of [subject, object]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const items = [...shown.nodes.values()].filter(({ id }) => (counts.get(id) ?? 0) > 1);
  const busiest = items.sort((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0)).slice(0, most);
  return (
    <div className={classes.overview}>
      <p className={classes.hint}>{t('panel.choose')}</p>
      {busiest.length > 0 && <h2>{t('panel.busiest')}</h2>}
      <ul>
        {busiest.map(({ id, type, label }) => (
          <li key={id}>
            <TypeMark type={type} size={16} />
            <PlainButton lang="nl" onClick={() => go((view) => select(view, id))}>
              {label}
            </PlainButton>
            <span className={classes.count}>{number(counts.get(id) ?? 0)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
