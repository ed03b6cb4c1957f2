import { skipToken, useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useTitle } from '../../ui/useTitle.ts';
import { usePage } from '../../url/usePage.ts';
import { searchOf } from '../../url/view.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { NotUnderstood } from '../frame/NotUnderstood.tsx';
import classes from './Paths.module.css';
import { pathsParameters } from './pathsAddress.ts';
import { PathsForm } from './PathsForm.tsx';
import { PathsQuery } from './pathsQuery.ts';
import { PathView } from './PathView.tsx';
import { viewOfPath } from './viewOfPath.ts';

/** As many ways as one reads; who wants others asks for less length or more certainty. */
const most = 10;

/** How two things are connected: the ways between them, the shortest first. */
export default function Paths() {
  const { t, lang } = useWords();
  useTitle(t('paths.title'));
  const { values, ignored, go } = usePage(pathsParameters);
  const { from, to, maxLength, certainty } = values;
  const asked = from !== undefined && to !== undefined && from !== to;
  const { data, loading, error, refetch } = useQuery(
    PathsQuery,
    asked
      ? { variables: { from, to, maxLength, certainty: certainty === 'ANY' ? null : certainty, count: most } }
      : skipToken,
  );
  const found = asked && !loading ? data?.paths : undefined;
  return (
    <Page>
      <div className={classes.paths}>
        <NotUnderstood ignored={ignored} dismiss={() => go({}, { replace: true })} />
        <PageHead title={t('paths.heading')} lead={t('paths.lead')} />
        <PathsForm address={values} onChange={go} />
        <p role="status" className={classes.status}>
          {asked && loading
            ? t('loading')
            : found
              ? t(found.length === most ? 'paths.most' : 'paths.found', { count: found.length })
              : ''}
        </p>
        {asked && loading && <Skeleton height={320} />}
        {error && !loading && <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />}
        {!asked && (
          <Message icon="graph" title={from !== undefined && from === to ? t('paths.same') : t('paths.choose')}>
            <p>{t('paths.chooseAdvice')}</p>
          </Message>
        )}
        {found?.length === 0 && (
          <Message icon="search" title={t('paths.nothing', { maxLength })}>
            <p>{t('paths.nothingAdvice')}</p>
          </Message>
        )}
        {found && found.length > 0 && (
          <ol>
            {found.map((path, index) => (
              <PathView
                key={path.statements.map(({ id }) => id).join(' ')}
                path={path}
                number={index + 1}
                explorer={`/${searchOf(viewOfPath(path, lang))}`}
              />
            ))}
          </ol>
        )}
      </div>
    </Page>
  );
}
