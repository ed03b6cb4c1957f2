import { useMemo } from 'react';
import { display } from '../../generated/display.ts';
import { formatEuro } from '../../i18n/formatEuro.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { DownloadCsv } from './DownloadCsv.tsx';
import classes from './Money.module.css';
import type { MoneyReport } from './moneyQuery.ts';
import { MoneyStreams } from './MoneyStreams.tsx';
import { MoneyTable } from './MoneyTable.tsx';
import { isOf, richest, type Slice } from './slice.ts';
import { Totals } from './Totals.tsx';
import { useWhen } from './useWhen.ts';

interface MoneyResultProps {
  readonly report: MoneyReport;
  readonly dataset: string;
  /** The figures that the address asks for, if it does. */
  readonly asked: Slice | undefined;
  readonly onChoose: (slice: Slice) => void;
}

/** An answer about money: what to know first, what it adds up to, where it flows, and every figure. */
export function MoneyResult({ report, dataset, asked, onChoose }: MoneyResultProps) {
  const { t, say, number, lang } = useWords();
  const whenOf = useWhen();
  const { flows, totalFlows, totals, warnings } = report;
  const known = asked && totals.some((total) => isOf(asked, total)) ? asked : undefined;
  const shown = useMemo(() => known ?? richest(totals), [known, totals]);
  const withFigures = useMemo(() => flows.filter(({ allocations }) => allocations.length > 0), [flows]);
  const without = useMemo(() => flows.filter(({ allocations }) => allocations.length === 0), [flows]);
  const nameOf = (slice: Slice) => `${say(display.values.AmountKind[slice.kind])}, ${whenOf(slice.when)}`;
  const total = shown && totals.find((each) => isOf(shown, each));
  return (
    <>
      {warnings.length > 0 && (
        <section className={classes.warnings} aria-labelledby="warnings">
          <h2 id="warnings">
            <Icon name="warning" /> {t('money.warnings')}
          </h2>
          <ul lang="nl">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
      {asked && !known && shown && (
        <Notice>{t('money.notThese', { asked: nameOf(asked), shown: nameOf(shown) })}</Notice>
      )}
      {flows.length < totalFlows && (
        <Notice>{t('money.firstOf', { shown: number(flows.length), total: number(totalFlows) })}</Notice>
      )}
      {totals.length > 0 && (
        <section className={classes.totals} aria-labelledby="totals">
          <h2 id="totals">{t('money.totals')}</h2>
          <p className={classes.intro}>{t('money.totalsIntro')}</p>
          <Totals totals={totals} shown={shown} onChoose={onChoose} />
        </section>
      )}
      {shown && total && (
        <section className={classes.drawing} aria-labelledby="streams">
          <h2 id="streams">
            {t('money.streams')} <span className={classes.of}>{nameOf(shown)}</span>
          </h2>
          <p className={classes.intro}>
            <strong>{formatEuro(total.amount, lang)}</strong> · {t('money.lines', { count: total.lines })}.{' '}
            <a href="#figures">{t('money.toTable')}</a>
          </p>
          <MoneyStreams flows={flows} slice={shown} />
        </section>
      )}
      <section className={classes.table} aria-labelledby="figures">
        <div className={classes.bar}>
          <h2 id="figures" tabIndex={-1}>
            {t('money.figures')}
          </h2>
          <DownloadCsv flows={flows} dataset={dataset} />
        </div>
        {withFigures.length > 0 && <MoneyTable flows={withFigures} shown={shown} label={t('money.figures')} />}
      </section>
      {without.length > 0 && (
        <section className={classes.without} aria-labelledby="without">
          <h2 id="without">{t('money.without')}</h2>
          <p className={classes.intro}>{t('money.withoutIntro')}</p>
          <MoneyTable flows={without} shown={undefined} label={t('money.without')} />
        </section>
      )}
    </>
  );
}
