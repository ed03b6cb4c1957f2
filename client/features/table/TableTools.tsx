import { Switch, TextInput } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useView } from '../../url/useView.ts';
import classes from './TableTools.module.css';

/** Finding in the table, and grouping its rows. */
export function TableTools() {
  const { t } = useWords();
  const { view, go } = useView();
  return (
    <>
      <Switch
        size="xs"
        label={t(view.as === 'facts' ? 'explorer.table.byRelation' : 'explorer.table.by')}
        checked={view.by === 'kind'}
        onChange={({ currentTarget: { checked } }) => {
          go((before) => ({ ...before, by: checked ? 'kind' : 'nothing' }));
        }}
      />
      <TextInput
        className={classes.find ?? ''}
        size="xs"
        type="search"
        maxLength={100}
        leftSection={<Icon name="search" size={15} />}
        placeholder={t('explorer.table.find')}
        aria-label={t('explorer.table.find')}
        value={view.find}
        // Each letter is not a page of its own in the browser's history.
        onChange={({ currentTarget: { value: find } }) => go((before) => ({ ...before, find }), { replace: true })}
      />
    </>
  );
}
