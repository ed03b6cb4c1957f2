import { Button, Skeleton } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useTitle } from '../../ui/useTitle.ts';
import { usePage } from '../../url/usePage.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { NotUnderstood } from '../frame/NotUnderstood.tsx';
import { windowOf } from './lanes.ts';
import { Lineage } from './Lineage.tsx';
import classes from './Time.module.css';
import { timeParameters, usualTypes } from './timeAddress.ts';
import { TimeFilters } from './TimeFilters.tsx';
import { TimeList } from './TimeList.tsx';
import { Timeline } from './Timeline.tsx';
import { useTime } from './useTime.ts';

/** What happened when, and how a theme went through the sources. */
export default function Time() {
  const { t } = useWords();
  useTitle(t('time.title'));
  const { values, ignored, go, addressOf } = usePage(timeParameters);
  const types = values.types.length > 0 ? values.types : usualTypes;
  const { timed, error, loading, retry } = useTime(values, types);
  const { theme, from, to } = values;
  const window = timed && windowOf(timed.things, { from, to });
  return (
    <Page>
      <div className={classes.time}>
        <NotUnderstood ignored={ignored} dismiss={() => go({}, { replace: true })} />
        <PageHead title={t('time.heading')} lead={t('time.lead')} />
        <TimeFilters address={values} types={types} onChange={go} />
        {error && !loading && <FailureMessage error={error} retry={retry} />}
        {!timed && !error && <Skeleton height={420} />}
        {timed && theme !== undefined && (
          <section className={classes.part} aria-labelledby="lineage">
            <h2 id="lineage">{t('time.lineage')}</h2>
            <p className={classes.intro}>{t('time.lineageIntro')}</p>
            <Lineage statements={timed.statements} />
          </section>
        )}
        {timed && (
          <section className={classes.timeline} aria-labelledby="timeline" aria-busy={loading}>
            <h2 id="timeline">{t('time.timeline')}</h2>
            <p role="status" className={classes.intro}>
              {t('time.found', { count: timed.things.length })}
              {timed.undated > 0 && ` ${t('time.undated', { count: timed.undated })}`}
              {timed.truncated && ` ${t('time.truncated')}`}
              {theme === undefined && ` ${t('time.chooseTheme')}`}
            </p>
            {window ? (
              <>
                <div className={classes.drawing}>
                  <Timeline
                    things={timed.things}
                    window={window}
                    addressOfYear={(year) => addressOf({ from: year.toString(), to: year.toString() })}
                  />
                </div>
                <h3 className={classes.listTitle}>{t('time.list')}</h3>
                <TimeList things={timed.things} />
              </>
            ) : (
              <Message icon="search" title={t('time.nothing')}>
                <p>{t('time.nothingAdvice')}</p>
                <Button onClick={() => go({ theme: undefined, types: [], from: undefined, to: undefined })}>
                  {t('time.noFilter')}
                </Button>
              </Message>
            )}
          </section>
        )}
      </div>
    </Page>
  );
}
