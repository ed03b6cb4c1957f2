import { useQuery } from '@apollo/client/react';
import { useWords } from '../../i18n/useWords.ts';
import { Page } from '../../ui/Page.tsx';
import { useTitle } from '../../ui/useTitle.ts';
import { usePage } from '../../url/usePage.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { NotUnderstood } from '../frame/NotUnderstood.tsx';
import { PageSkeleton } from '../frame/PageSkeleton.tsx';
import { DatasetQuery } from '../home/datasetQuery.ts';
import classes from './Coverage.module.css';
import { Counts } from './Counts.tsx';
import { Downloads } from './Downloads.tsx';
import { Glance } from './Glance.tsx';
import { HowItWasMade } from './HowItWasMade.tsx';
import { KnownGaps } from './KnownGaps.tsx';
import { SourceList } from './SourceList.tsx';

const noParameters = {};

/** What the graph knows, what it does not know, how it was made, and how to take it away. */
export default function Coverage() {
  const { t } = useWords();
  const { ignored, go } = usePage(noParameters);
  const { data, error, refetch } = useQuery(DatasetQuery);
  useTitle(t('frame.coverage'));
  if (error) {
    return (
      <Page>
        <FailureMessage level={1} error={error} retry={() => void refetch().catch(() => undefined)} />
      </Page>
    );
  }
  if (!data) return <PageSkeleton />;
  const { version, documents, knownGaps, counts, relationCounts } = data.dataset;
  return (
    <>
      <NotUnderstood ignored={ignored} dismiss={() => go({}, { replace: true })} />
      <Page>
        <header className={classes.head}>
          <h1>{t('coverage.title')}</h1>
          <p>{t('coverage.lead')}</p>
        </header>
        <Glance dataset={data.dataset} />
        <section aria-labelledby="sources" className={classes.section}>
          <h2 id="sources">{t('coverage.sources')}</h2>
          <p className={classes.intro}>{t('coverage.sourcesIntro')}</p>
          <SourceList documents={documents} />
        </section>
        <KnownGaps gaps={knownGaps} />
        <Counts counts={counts} relationCounts={relationCounts} />
        <HowItWasMade />
        <section aria-labelledby="take" className={classes.section}>
          <h2 id="take">{t('coverage.take')}</h2>
          <p className={classes.intro}>
            {t('coverage.takeIntro')} {t('footer.version')} <code>{version}</code>.
          </p>
          <Downloads />
        </section>
      </Page>
    </>
  );
}
