import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import classes from './CountBars.module.css';

interface CountBarsProps {
  /** What is counted. */
  readonly caption: string;
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly count: number }[];
}

/** How many there are of each kind, most first: a table whose numbers can also be seen. */
export function CountBars({ caption, rows }: CountBarsProps) {
  const { t, number } = useWords();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.type')}</th>
          <th scope="col">{t('coverage.count')}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .toSorted((a, b) => b.count - a.count)
          .map(({ key, name, count }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                <span className={classes.bar} style={{ width: `${(count / most) * 100}%` }} aria-hidden />
                <span className={classes.count}>{number(count)}</span>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
