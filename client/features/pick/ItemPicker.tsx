import { skipToken, useQuery } from '@apollo/client/react';
import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useEffectEvent, useState } from 'react';
import type { EntityType } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { SearchHit } from '../search/SearchHit.tsx';
import classes from './ItemPicker.module.css';
import { PickQuery } from './pickQuery.ts';

interface ItemPickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** Only things of these types; of any where not given. */
  readonly types?: readonly EntityType[];
  readonly onChoose: (id: string) => void;
}

/** A field that finds a thing by name as one types, for a page that asks for one. */
export function ItemPicker({ label, placeholder, types, onChoose }: ItemPickerProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const wanted = text.trim().slice(0, 200);
  const [asked] = useDebouncedValue(wanted, 120);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { data, previousData, loading, error } = useQuery(
    PickQuery,
    asked === '' ? skipToken : { variables: { text: asked, types: types ? [...types] : null } },
  );
  const waiting = wanted !== '' && (loading || asked !== wanted);
  const hits = wanted === '' ? [] : ((data ?? previousData)?.search.edges ?? []);
  const selectFirst = useEffectEvent(() => combobox.selectFirstOption());
  useEffect(() => {
    if (!waiting && data) selectFirst();
  }, [waiting, data]);

  const choose = (id: string) => {
    setText('');
    combobox.closeDropdown();
    onChoose(id);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} size="sm" shadow="md">
      <Combobox.Target withExpandedAttribute>
        <TextInput
          label={label}
          classNames={{ label: classes.label ?? '' }}
          size="sm"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={placeholder}
          rightSection={waiting && <Loader size={14} />}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onFocus={() => text !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={wanted === ''} className={classes.dropdown ?? ''}>
        <Combobox.Options aria-label={t('search.results')} className={classes.options ?? ''}>
          {hits.map((hit) => (
            <Combobox.Option key={hit.node.id} value={hit.node.id} className={classes.option ?? ''}>
              <SearchHit hit={hit} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {hits.length === 0 && (
          <p className={classes.said} role="status">
            {error ? t('failure.unreachable') : waiting ? t('search.waiting') : t('search.nothing', { text: wanted })}
          </p>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}
