import { degreeOf, type SceneItem, type ShownScene } from '../../graph/sceneParts.ts';
import { kindKey, shownByKind } from '../../graph/shownByKind.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ConnectionKind } from './ConnectionKind.tsx';
import classes from './Panel.module.css';

interface ConnectionsProps {
  readonly item: SceneItem;
  readonly scene: ShownScene;
}

/** The facts of a thing by kind: how many there are before any is loaded, to read here or to add to the scene. */
export function Connections({ item, scene }: ConnectionsProps) {
  const { t, number } = useWords();
  const shown = shownByKind(item.id, scene.statements.values());
  const degree = degreeOf(item);
  return (
    <section aria-labelledby="connections">
      <h3 id="connections" className={classes.title}>
        {t('panel.facts')} <span className={classes.count}>{number(degree)}</span>
      </h3>
      {degree === 0 && <p className={classes.muted}>{t('panel.noFacts')}</p>}
      <ul className={classes.kinds}>
        {item.relationCounts.map(({ relation, direction, type, count }) => {
          // Counts are given per way of the edge.
          const kind = { relation, direction: direction === 'OUT' ? 'OUT' : 'IN', type } as const;
          const key = kindKey(kind);
          return <ConnectionKind key={key} id={item.id} kind={kind} count={count} shown={shown.get(key) ?? 0} />;
        })}
      </ul>
    </section>
  );
}
