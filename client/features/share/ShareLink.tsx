import { ActionIcon, Button, CopyButton, Popover, TextInput, Tooltip } from '@mantine/core';
import { useLocation } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './ShareLink.module.css';

/** The address that reopens this view; it can also be copied by hand, where the browser does not allow a button to. */
export function ShareLink() {
  const { t } = useWords();
  const { pathname, search } = useLocation();
  const address = new URL(`${pathname}${search}`, window.location.origin).href;
  return (
    <Popover position="bottom-end" shadow="md" width={340} trapFocus withinPortal={false}>
      <Popover.Target>
        <Tooltip label={t('share.label')}>
          <ActionIcon variant="subtle" size="lg" aria-label={t('share.label')}>
            <Icon name="link" />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown ?? ''} aria-label={t('share.label')}>
        <TextInput
          data-autofocus
          readOnly
          label={t('share.address')}
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button leftSection={<Icon name={copied ? 'check' : 'copy'} size={16} />} onClick={copy}>
              <span role="status">{copied ? t('share.copied') : t('share.copy')}</span>
            </Button>
          )}
        </CopyButton>
      </Popover.Dropdown>
    </Popover>
  );
}
