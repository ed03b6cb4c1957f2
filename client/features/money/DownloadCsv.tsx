import { Button } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { moneyCsv } from './moneyCsv.ts';
import type { Flow } from './moneyQuery.ts';

interface DownloadCsvProps {
  readonly flows: readonly Flow[];
  /** Version of the dataset. */
  readonly dataset: string;
}

/** Saves the table as a file for a spreadsheet. */
export function DownloadCsv({ flows, dataset }: DownloadCsvProps) {
  const { t } = useWords();
  const save = () => {
    const date = new Date().toISOString().slice(0, 10);
    const text = moneyCsv(flows, { dataset, address: location.href, date });
    const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `beleidsgraaf-${t('money.file')}-${date}.csv`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button variant="default" leftSection={<Icon name="down" size={16} />} onClick={save}>
      {t('money.download')}
    </Button>
  );
}
