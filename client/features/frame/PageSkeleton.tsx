import { Skeleton } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { Page } from '../../ui/Page.tsx';

/** Holds the place of a page that is on its way. */
export function PageSkeleton() {
  const { t } = useWords();
  return (
    <Page>
      <div role="status" aria-label={t('loading')}>
        <Skeleton height={14} width="12rem" mb={16} />
        <Skeleton height={40} width="70%" mb={16} />
        <Skeleton height={18} width="50%" mb={40} />
        <Skeleton height={320} />
      </div>
    </Page>
  );
}
