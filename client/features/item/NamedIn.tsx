import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import classes from './Item.module.css';
import { NamedInQuery } from './itemPageQuery.ts';
import { linesByDocument, type NamedInDocument } from './linesByDocument.ts';
import lines from './NamedIn.module.css';

interface NamedInProps {
  readonly id: string;
  /** How many places there are. */
  readonly count: number;
}

/** The documents that name a thing, with every line that does, as a link into the document. */
export function NamedIn({ id, count }: NamedInProps) {
  const { t, number } = useWords();
  const { data, error, refetch, fetchMore, loading } = useQuery(NamedInQuery, {
    variables: { id },
    notifyOnNetworkStatusChange: true,
  });
  const mentions = data?.entity?.mentions;
  if (count === 0) return null;
  return (
    <section aria-labelledby="named">
      <h2 id="named" className={classes.title}>
        {t('item.named')} <span className={classes.count}>{t('item.places', { count, number: number(count) })}</span>
      </h2>
      {error && <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />}
      {!mentions && !error && <Skeleton height={80} />}
      <ul>
        {linesByDocument(mentions?.edges.map(({ node }) => node) ?? []).map((document) => (
          <InDocument key={document.document.id} named={document} />
        ))}
      </ul>
      {mentions?.pageInfo.hasNextPage && (
        <Button
          size="compact-sm"
          variant="default"
          loading={loading}
          onClick={() => void fetchMore({ variables: { after: mentions.pageInfo.endCursor } }).catch(() => refetch())}
        >
          {t('find.more')}
        </Button>
      )}
    </section>
  );
}

function InDocument({ named: { document, places } }: { readonly named: NamedInDocument }) {
  const { t } = useWords();
  const { reader } = useAddresses();
  return (
    <li className={lines.document}>
      <Link className={lines.title} lang="nl" to={reader(document.id)}>
        {document.label}
      </Link>
      <p className={lines.lines}>
        {t('item.lines', { count: places.length })}{' '}
        {places.map((place) => (
          <Link key={`${place.startLine}-${place.endLine}`} to={reader(document.id, place)}>
            {place.startLine === place.endLine ? place.startLine : `${place.startLine}–${place.endLine}`}
          </Link>
        ))}
      </p>
    </li>
  );
}
