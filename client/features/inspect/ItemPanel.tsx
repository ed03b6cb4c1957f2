import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../url/useView.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { Attributes } from './Attributes.tsx';
import { Connections } from './Connections.tsx';
import { ItemActions } from './ItemActions.tsx';
import { ItemHeading } from './ItemHeading.tsx';
import { ItemQuery } from './itemQuery.ts';
import { Mentions } from './Mentions.tsx';
import classes from './Panel.module.css';

interface ItemPanelProps {
  readonly id: string;
  readonly scene: ShownScene;
}

/** A thing: what it is, its facts with their evidence, and the places that name it. */
export function ItemPanel({ id, scene }: ItemPanelProps) {
  const { t } = useWords();
  const { view } = useView();
  const { data, error, refetch } = useQuery(ItemQuery, { variables: { id } });
  if (error) return <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <PanelSkeleton label={t('loading')} />;
  if (!data.entity) return <p className={classes.hint}>{t('missing.text', { id: view.selected })}</p>;

  const item = data.entity;
  return (
    <article className={classes.article}>
      <ItemHeading item={item} aliases={item.aliases} description={item.description} />
      <ItemActions item={item} scene={scene} />
      <Attributes attributes={item.attributes} sameAs={item.sameAs} />
      <Connections item={item} scene={scene} />
      <Mentions id={id} count={item.mentions.totalCount} />
    </article>
  );
}

function PanelSkeleton({ label }: { readonly label: string }) {
  return (
    <div className={classes.article} role="status" aria-label={label}>
      <Skeleton height={14} width="30%" />
      <Skeleton height={28} width="85%" />
      <Skeleton height={60} />
      <Skeleton height={36} width="60%" />
      <Skeleton height={180} />
    </div>
  );
}
