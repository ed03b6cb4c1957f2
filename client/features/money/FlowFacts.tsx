import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { Passage } from '../evidence/Passage.tsx';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { FlowFactsQuery } from './moneyQuery.ts';
import classes from './MoneyTable.module.css';

/** What the sources say of who pays a flow, what for and to whom. */
export function FlowFacts({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(FlowFactsQuery, { variables: { id } });
  if (error) return <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <Skeleton height={60} />;
  return (
    <ul className={classes.claims}>
      {data.entity?.statements.edges.map(({ node: { id: statement, claim, certainty, evidence } }) => (
        <li key={statement}>
          <p lang="nl">
            {claim} <CertaintyMark certainty={certainty} />
          </p>
          {evidence.map((passage) => (
            <Passage key={passage.id} passage={passage} />
          ))}
        </li>
      ))}
    </ul>
  );
}
