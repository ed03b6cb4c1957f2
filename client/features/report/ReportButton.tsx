import { ActionIcon, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PlainButton } from '../../ui/PlainButton.tsx';

const ReportDialog = lazy(() => import('./ReportDialog.tsx'));

interface ReportButtonProps {
  /** A sign only, with its words as label. */
  readonly compact?: boolean;
}

/** "Mist u iets?": prepares a report about what is on the screen. */
export function ReportButton({ compact = false }: ReportButtonProps) {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      {compact ? (
        <Tooltip label={t('report.title')}>
          <ActionIcon variant="subtle" size="lg" aria-label={t('report.title')} onClick={open}>
            <Icon name="report" />
          </ActionIcon>
        </Tooltip>
      ) : (
        <PlainButton onClick={open}>{t('report.title')}</PlainButton>
      )}
      {opened && (
        <Suspense fallback={null}>
          <ReportDialog close={close} />
        </Suspense>
      )}
    </>
  );
}
