import type { ItemPageQuery } from '../../generated/graphql.ts';
import { degreeOf } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import classes from './Item.module.css';
import { RelationGroup } from './RelationGroup.tsx';
import { relationsOf } from './relationsOf.ts';

/** Groups that are open from the start; the rest waits for a click, as does what it would load. */
const openAtFirst = 5;

interface RelationsProps {
  readonly item: NonNullable<ItemPageQuery['entity']>;
}

/** What the sources say of a thing, by relation, in both directions. */
export function Relations({ item }: RelationsProps) {
  const { t, number } = useWords();
  const degree = degreeOf(item);
  const groups = relationsOf(item.relationCounts);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className={classes.title}>
        {t('panel.facts')} <span className={classes.count}>{number(degree)}</span>
      </h2>
      {groups.length === 0 && <p className={classes.muted}>{t('panel.noFacts')}</p>}
      {groups.map((group, index) => (
        <RelationGroup
          key={`${group.relation} ${group.direction}`}
          item={item}
          group={group}
          openedAtFirst={index < openAtFirst}
        />
      ))}
    </section>
  );
}
