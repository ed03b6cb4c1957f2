import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useTitle } from '../../ui/useTitle.ts';
import { usePage } from '../../url/usePage.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { NotUnderstood } from '../frame/NotUnderstood.tsx';
import classes from './Money.module.css';
import { moneyParameters, noFilter, variablesOf } from './moneyAddress.ts';
import { MoneyFilters } from './MoneyFilters.tsx';
import { MoneyQuery } from './moneyQuery.ts';
import { MoneyResult } from './MoneyResult.tsx';

/** Where money comes from and where it goes. */
export default function Money() {
  const { t } = useWords();
  useTitle(t('money.title'));
  const { values, ignored, go } = usePage(moneyParameters);
  const variables = useMemo(() => variablesOf(values), [values]);
  const { data, previousData, loading, error, refetch } = useQuery(MoneyQuery, { variables });
  const answer = data ?? (loading ? previousData : undefined);
  const count = answer?.money.flows.length;
  return (
    <Page>
      <div className={classes.money}>
        <NotUnderstood ignored={ignored} dismiss={() => go({}, { replace: true })} />
        <PageHead title={t('money.heading')} lead={t('money.lead')} />
        <MoneyFilters address={values} onChange={go} />
        <p role="status" className={classes.status}>
          {count === undefined ? (error ? '' : t('loading')) : t('money.found', { count })}
        </p>
        {error && !loading && <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />}
        {!answer && !error && <Skeleton height={420} />}
        {answer && count === 0 && (
          <Message icon="search" title={t('money.nothing')}>
            <p>{t('money.nothingAdvice')}</p>
            <Button onClick={() => go(noFilter)}>{t('money.noFilter')}</Button>
          </Message>
        )}
        {answer && count !== 0 && (
          <div className={classes.result} aria-busy={loading}>
            <MoneyResult
              report={answer.money}
              dataset={answer.dataset.version}
              asked={values.figures}
              onChoose={(figures) => go({ figures })}
            />
          </div>
        )}
      </div>
    </Page>
  );
}
