import { Modal } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { ReportForm } from './ReportForm.tsx';

interface ReportDialogProps {
  readonly close: () => void;
}

/** The report in a window of its own. */
export default function ReportDialog({ close }: ReportDialogProps) {
  const { t } = useWords();
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('report.title')}
      closeButtonProps={{ 'aria-label': t('report.close') }}
    >
      <ReportForm />
    </Modal>
  );
}
