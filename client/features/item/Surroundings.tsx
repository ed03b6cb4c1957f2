import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import type { SceneItem } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import classes from './Item.module.css';
import { AroundItemQuery } from './itemPageQuery.ts';
import { ItemTimeline } from './ItemTimeline.tsx';
import { Star } from './Star.tsx';
import { starOf } from './starOf.ts';

interface SurroundingsProps {
  readonly item: SceneItem;
}

/** What a thing is joined to: drawn, and in time. */
export function Surroundings({ item }: SurroundingsProps) {
  const { t, number } = useWords();
  const { explorer } = useAddresses();
  const { data, error } = useQuery(AroundItemQuery, { variables: { id: item.id } });
  // The statements beside it say the same; a server that is down says so there.
  if (error) return null;
  if (!data) return <Skeleton height={280} />;
  const { nodes, statements, totalNodes } = data.neighbourhood;
  if (nodes.length < 2) return null;
  const { star, left } = starOf(item.id, nodes, statements, totalNodes);
  return (
    <>
      <section aria-labelledby="around">
        <h2 id="around" className={classes.title}>
          {t('item.around')}
        </h2>
        <Star middle={item} arms={star} />
        <p className={classes.small}>
          {left > 0 && t('item.leftOut', { count: left, number: number(left) })}{' '}
          <Link className={classes.link} to={explorer(item.id)}>
            {t('item.explore')}
          </Link>
        </p>
      </section>
      <ItemTimeline id={item.id} nodes={nodes} />
    </>
  );
}
