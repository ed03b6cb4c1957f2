import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { save } from './save.ts';
import classes from './TakeAway.module.css';

interface FileButtonProps {
  readonly label: string;
  /** Of the file. */
  readonly name: string;
  readonly make: () => Promise<Blob>;
}

/** Makes a file and gives it to the person. */
export function FileButton({ label, name, make }: FileButtonProps) {
  const { t } = useWords();
  const [status, setStatus] = useState<'idle' | 'making' | 'failed'>('idle');
  const onClick = async () => {
    setStatus('making');
    try {
      save(name, await make());
      setStatus('idle');
    } catch (error) {
      console.error(error);
      setStatus('failed');
    }
  };
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<Icon name="download" size={16} />}
        loading={status === 'making'}
        onClick={() => void onClick()}
      >
        {label}
      </Button>
      {status === 'failed' && (
        <p className={classes.failed} role="alert">
          {t('export.failed')}
        </p>
      )}
    </>
  );
}
