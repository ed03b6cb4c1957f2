import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { useTitle } from '../../ui/useTitle.ts';
import { oneOf } from '../../url/parameters.ts';
import { usePage } from '../../url/usePage.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { NotUnderstood } from '../frame/NotUnderstood.tsx';
import { PageSkeleton } from '../frame/PageSkeleton.tsx';
import { NoSuchDocument } from './NoSuchDocument.tsx';
import { PassageList } from './PassageList.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { ReaderQuery } from './readerQuery.ts';
import { ReaderText } from './ReaderText.tsx';
import { useLines } from './useLines.ts';

const parameters = { show: oneOf(['all', 'cited'], 'all') };

/** A source as it reads: every line, with the passages marked that are evidence, and beside each what the graph made of it. */
export default function Reader() {
  const { t, number } = useWords();
  const id = `document/${useParams()['id'] ?? ''}`;
  const { values, ignored, addressOf, go } = usePage(parameters);
  const { data, error, refetch } = useQuery(ReaderQuery, { variables: { id } });
  const source = data?.document;
  const lines = useLines(source !== undefined && source !== null);
  useTitle(source === null ? t('read.missing') : source?.document.label);
  if (error) {
    return (
      <Page>
        <FailureMessage level={1} error={error} retry={() => void refetch().catch(() => undefined)} />
      </Page>
    );
  }
  if (!data) return <PageSkeleton />;
  if (!source) return <NoSuchDocument id={id} />;

  const beyond = source.textAvailable && lines !== undefined && lines.startLine > source.lines.length;
  return (
    <>
      <NotUnderstood ignored={ignored} dismiss={() => go({}, { replace: true })} />
      {beyond && <Notice>{t('read.beyond', { line: lines.startLine, lines: number(source.lines.length) })}</Notice>}
      {!source.textAvailable && <Notice>{t('read.noText')}</Notice>}
      <Page>
        <ReaderHead
          source={source}
          version={data.dataset.version}
          show={values.show}
          showAll={addressOf({ show: 'all' })}
          showCited={addressOf({ show: 'cited' })}
        />
        {source.textAvailable ? (
          <ReaderText
            id={id}
            lines={source.lines}
            passages={source.passages}
            at={lines}
            citedOnly={values.show === 'cited'}
          />
        ) : (
          <PassageList id={id} passages={source.passages} at={lines} />
        )}
      </Page>
    </>
  );
}
