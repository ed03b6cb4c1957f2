import type { DatasetQuery } from '../../generated/graphql.ts';
import { formatShare } from '../../i18n/formatNumber.ts';
import { useWords } from '../../i18n/useWords.ts';
import classes from './Coverage.module.css';

interface GlanceProps {
  readonly dataset: DatasetQuery['dataset'];
}

/** The numbers that say how much there is. */
export function Glance({ dataset: { counts, relationCounts, documents } }: GlanceProps) {
  const { t, number } = useWords();
  const lines = sum(documents.map((document) => document.lines));
  const cited = sum(documents.map(({ linesCited }) => linesCited));
  const figures = [
    [t('coverage.items'), number(sum(counts.map(({ count }) => count)))],
    [t('panel.facts'), number(sum(relationCounts.map(({ count }) => count)))],
    [t('coverage.sources'), number(documents.length)],
    [t('coverage.lines'), number(lines)],
    [t('coverage.cited'), `${number(cited)} (${formatShare(cited, lines)})`],
  ] as const;
  return (
    <dl className={classes.glance}>
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
