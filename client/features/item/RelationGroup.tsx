import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from '@mantine/core';
import { useId, useState } from 'react';
import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { RelationQuery } from './itemPageQuery.ts';
import classes from './Relations.module.css';
import type { RelationFrom } from './relationsOf.ts';
import { StatementRow } from './StatementRow.tsx';

interface RelationGroupProps {
  readonly item: { readonly id: string; readonly label: string };
  readonly group: RelationFrom;
  readonly openedAtFirst: boolean;
}

/** All that is said of a thing by one relation: "is onderdeel van", and what of. */
export function RelationGroup({ item, group, openedAtFirst }: RelationGroupProps) {
  const { say, number } = useWords();
  const [opened, setOpened] = useState(openedAtFirst);
  const list = useId();
  const { relation, direction, count } = group;
  const reading = say(display.relations[relation][direction === 'OUT' ? 'out' : 'in']);
  return (
    <div className={classes.group}>
      <h3 className={classes.reading}>
        <button type="button" aria-expanded={opened} aria-controls={list} onClick={() => setOpened(!opened)}>
          <span className={classes.chevron}>
            <Icon name="chevron" size={16} />
          </span>
          <span className={classes.subject} lang="nl">
            {item.label}{' '}
          </span>
          {`… ${reading}`} <span className={classes.count}>{number(count)}</span>
        </button>
      </h3>
      <div id={list} hidden={!opened}>
        {opened && <Statements id={item.id} group={group} />}
      </div>
    </div>
  );
}

function Statements({ id, group }: { readonly id: string; readonly group: RelationFrom }) {
  const { t, number } = useWords();
  const { relation, direction, count } = group;
  const { data, error, refetch, fetchMore, loading } = useQuery(RelationQuery, {
    variables: { id, direction, relations: [relation] },
    notifyOnNetworkStatusChange: true,
  });
  if (error) return <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />;
  const statements = data?.entity?.statements;
  if (!statements) return <Skeleton height={Math.min(count, 10) * 72} />;
  const { edges, totalCount, pageInfo } = statements;
  return (
    <>
      <ul>
        {edges.map(({ node }) => (
          <StatementRow key={node.id} fact={node} other={direction === 'OUT' ? node.object : node.subject} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <p className={classes.more}>
          <Button
            size="compact-sm"
            variant="default"
            loading={loading}
            onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } }).catch(() => refetch())}
          >
            {t('find.more')}
          </Button>
          {t('find.shown', { shown: number(edges.length), count: number(totalCount) })}
        </p>
      )}
    </>
  );
}
