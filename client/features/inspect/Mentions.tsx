import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useId, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PlainButton } from '../../ui/PlainButton.tsx';
import { Passage } from '../evidence/Passage.tsx';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import kindClasses from './ConnectionKind.module.css';
import { MentionsQuery } from './factsQuery.ts';
import classes from './Panel.module.css';

interface MentionsProps {
  readonly id: string;
  readonly count: number;
}

/** The places that name a thing, whether they state a fact of it or not. */
export function Mentions({ id, count }: MentionsProps) {
  const { t, number } = useWords();
  const [opened, setOpened] = useState(false);
  const list = useId();
  if (count === 0) return null;
  return (
    <section className={classes.mentions}>
      <h3 className={classes.title}>
        <button
          type="button"
          className={kindClasses.opener}
          aria-expanded={opened}
          aria-controls={list}
          onClick={() => setOpened(!opened)}
        >
          <span className={kindClasses.chevron}>
            <Icon name="chevron" size={16} />
          </span>
          {t('panel.mentions')} <span className={classes.count}>{number(count)}</span>
        </button>
      </h3>
      <div id={list} hidden={!opened}>
        {opened && <MentionList id={id} />}
      </div>
    </section>
  );
}

function MentionList({ id }: { readonly id: string }) {
  const { t, number } = useWords();
  const { data, error, refetch, fetchMore } = useQuery(MentionsQuery, { variables: { id } });
  if (error) return <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />;
  const mentions = data?.entity?.mentions;
  if (!mentions) return <Skeleton height={120} />;
  const { edges, totalCount, pageInfo } = mentions;
  return (
    <div className={classes.passages}>
      {edges.map(({ node }) => (
        <Passage key={node.id} passage={node} />
      ))}
      {pageInfo.hasNextPage && (
        <PlainButton
          onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } }).catch(() => refetch())}
        >
          {t('panel.moreMentions', { shown: number(edges.length), count: number(totalCount) })}
        </PlainButton>
      )}
    </div>
  );
}
