import { Button, Modal } from '@mantine/core';
import type { Core } from 'cytoscape';
import { lazy, Suspense, useState } from 'react';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';

const TakeAwayPanel = lazy(() => import('./TakeAwayPanel.tsx'));

interface TakeAwayProps {
  readonly shown: ShownScene;
  /** Where the scene is drawn; undefined where it is shown as a table. */
  readonly canvas: Core | undefined;
}

/** The way to files, citations and code of what is on the screen. */
export function TakeAway({ shown, canvas }: TakeAwayProps) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Icon name="download" size={16} />}
        onClick={() => setOpened(true)}
      >
        {t('export.button')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('export.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('export.close') }}
      >
        <Suspense fallback={<p>{t('loading')}</p>}>
          <TakeAwayPanel shown={shown} canvas={canvas} />
        </Suspense>
      </Modal>
    </>
  );
}
