import { display } from '../../generated/display.ts';
import type { DatasetQuery } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { CountBars } from './CountBars.tsx';
import classes from './Coverage.module.css';

type CountsProps = Pick<DatasetQuery['dataset'], 'counts' | 'relationCounts'>;

/** How many things there are of each type, and facts of each relation. */
export function Counts({ counts, relationCounts }: CountsProps) {
  const { t, say } = useWords();
  return (
    <section aria-labelledby="counts" className={classes.section}>
      <h2 id="counts">{t('coverage.counts')}</h2>
      <div className={classes.counts}>
        <CountBars
          caption={t('coverage.byType')}
          rows={counts.map(({ type, count }) => ({
            key: type,
            count,
            name: (
              <span>
                <TypeMark type={type} /> {say(display.types[type].plural)}
              </span>
            ),
          }))}
        />
        <CountBars
          caption={t('coverage.byRelation')}
          rows={relationCounts.map(({ relation, count }) => ({
            key: relation,
            count,
            name: `… ${say(display.relations[relation].out)} …`,
          }))}
        />
      </div>
    </section>
  );
}
