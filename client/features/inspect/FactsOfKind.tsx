import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { PlainButton } from '../../ui/PlainButton.tsx';
import type { EdgeKind } from '../../url/steps.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { Fact } from './Fact.tsx';
import classes from './ConnectionKind.module.css';
import { FactsQuery } from './factsQuery.ts';

interface FactsOfKindProps {
  readonly id: string;
  readonly kind: EdgeKind;
}

/** The facts of one kind, each with its evidence, a page at a time. */
export function FactsOfKind({ id, kind: { relation, direction, type } }: FactsOfKindProps) {
  const { t, number } = useWords();
  const { data, error, refetch, fetchMore } = useQuery(FactsQuery, {
    variables: { id, direction, relations: [relation], types: [type] },
  });
  if (error) return <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />;
  const statements = data?.entity?.statements;
  if (!statements) return <Skeleton height={64} my={8} />;

  const { edges, totalCount, pageInfo } = statements;
  return (
    <>
      <ul className={classes.facts}>
        {edges.map(({ node }) => (
          <Fact key={node.id} fact={node} other={direction === 'OUT' ? node.object : node.subject} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <PlainButton
          className={classes.more}
          onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } }).catch(() => refetch())}
        >
          {t('panel.moreFacts', { shown: number(edges.length), count: number(totalCount) })}
        </PlainButton>
      )}
    </>
  );
}
