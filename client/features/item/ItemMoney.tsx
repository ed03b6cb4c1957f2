import { skipToken, useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import type { EntityType } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { FlowRow } from './FlowRow.tsx';
import classes from './Item.module.css';
import { ItemMoneyQuery } from './itemPageQuery.ts';
import { moneyAskedFor, moneySides } from './moneySides.ts';
import table from './ItemMoney.module.css';

interface ItemMoneyProps {
  readonly item: { readonly id: string; readonly type: EntityType };
}

/** The flows of money that a thing pays, receives, gets or is about; nothing where there are none. */
export function ItemMoney({ item: { id, type } }: ItemMoneyProps) {
  const { t, number } = useWords();
  const { page } = useAddresses();
  const asked = moneyAskedFor(type);
  const { data, error, refetch } = useQuery(ItemMoneyQuery, asked ? { variables: { ids: [id], ...asked } } : skipToken);
  if (!asked) return null;
  if (error) return <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <Skeleton height={40} />;
  const sides = moneySides.flatMap((side) => {
    const report = data[side];
    return report && report.flows.length > 0 ? [{ side, ...report }] : [];
  });
  if (sides.length === 0) return null;
  return (
    <section aria-labelledby="money">
      <h2 id="money" className={classes.title}>
        {t('item.money')}
      </h2>
      {sides.map(({ side, flows, totalFlows, warnings }) => (
        <div key={side}>
          <h3 className={table.side}>
            {t(`item.side.${side}`)}{' '}
            <Link className={classes.link} to={page('/money', { [side]: id })}>
              {t('item.inMoney')}
            </Link>
          </h3>
          <ul className={table.flows}>
            {flows.map((flow) => (
              <FlowRow key={flow.fundingLine.id} flow={flow} />
            ))}
          </ul>
          {flows.length < totalFlows && (
            <p className={classes.small}>
              {t('money.firstOf', { shown: number(flows.length), total: number(totalFlows) })}
            </p>
          )}
          {warnings.map((warning) => (
            <p key={warning} className={classes.small} lang="nl">
              {warning}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
