import { Button, Skeleton } from '@mantine/core';
import type { FindQuery } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Message } from '../../ui/Message.tsx';
import { FoundItem } from './FoundItem.tsx';
import classes from './Find.module.css';
import type { Asked } from './findParameters.ts';

interface HitsProps {
  readonly asked: Asked;
  readonly found: FindQuery['search'] | undefined;
  /** Whether what is found belongs to an earlier question. */
  readonly waiting: boolean;
  readonly more: () => void;
  /** Takes every filter away. */
  readonly widen: () => void;
}

/** What was found, best first, and the way to more or to what was filtered out. */
export function Hits({ asked, found, waiting, more, widen }: HitsProps) {
  const { t, number } = useWords();
  if (!found) return <HitsSkeleton />;
  const { edges, totalCount } = found;
  if (totalCount === 0 && !waiting) {
    const filtered = asked.types.length > 0 || asked.from !== undefined || asked.to !== undefined;
    return (
      <Message icon="search" title={t('search.nothing', { text: asked.q })}>
        <p>{filtered ? t('find.nothingHere') : t('search.advice')}</p>
        {filtered && <Button onClick={widen}>{t('find.widen')}</Button>}
      </Message>
    );
  }
  return (
    <div aria-busy={waiting} className={classes.results}>
      <ol>
        {edges.map((hit) => (
          <FoundItem key={hit.node.id} hit={hit} />
        ))}
      </ol>
      {edges.length < totalCount && (
        <p className={classes.more}>
          <Button variant="default" loading={waiting} onClick={more}>
            {t('find.more')}
          </Button>
          <span>{t('find.shown', { shown: number(edges.length), count: number(totalCount) })}</span>
        </p>
      )}
    </div>
  );
}

function HitsSkeleton() {
  return (
    <div>
      {[0, 1, 2, 3, 4].map((row) => (
        <Skeleton key={row} height={72} mb={16} />
      ))}
    </div>
  );
}
