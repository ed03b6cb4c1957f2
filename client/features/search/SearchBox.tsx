import { ActionIcon, Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useView } from '../../url/useView.ts';
import { open } from '../../url/viewChanges.ts';
import classes from './SearchBox.module.css';
import { SearchResults } from './SearchResults.tsx';
import { useSearch } from './useSearch.ts';

interface SearchBoxProps {
  readonly size?: 'sm' | 'lg';
  readonly autoFocus?: boolean;
}

/** Finds things by name as one types; the chosen one is added to what is on the screen. `/` comes here from anywhere. */
export function SearchBox({ size = 'sm', autoFocus = false }: SearchBoxProps) {
  const { t } = useWords();
  const { go } = useView();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const result = useSearch(text);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  useShortcut(
    ({ key, ctrlKey, metaKey }) => key === '/' && !ctrlKey && !metaKey,
    () => input.current?.focus(),
  );

  const choose = (id: string) => {
    go((view) => open(view, id));
    setText('');
    combobox.closeDropdown();
    input.current?.blur();
  };
  const clear = () => {
    setText('');
    combobox.closeDropdown();
    input.current?.focus();
  };

  return (
    <div role="search" className={classes.search}>
      <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false} size="md" shadow="md">
        <Combobox.Target>
          <TextInput
            ref={input}
            size={size === 'lg' ? 'lg' : 'sm'}
            type="text"
            role="combobox"
            enterKeyHint="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            autoFocus={autoFocus}
            aria-label={t('search.label')}
            placeholder={t('search.placeholder')}
            leftSection={<Icon name="search" />}
            rightSection={<RightSide text={text} waiting={result?.waiting ?? false} clear={clear} />}
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
        <Combobox.Dropdown hidden={!result} className={classes.dropdown ?? ''}>
          {result && <SearchResults text={text.trim()} result={result} onShown={() => combobox.selectFirstOption()} />}
        </Combobox.Dropdown>
      </Combobox>
    </div>
  );
}

interface RightSideProps {
  readonly text: string;
  readonly waiting: boolean;
  readonly clear: () => void;
}

function RightSide({ text, waiting, clear }: RightSideProps) {
  const { t } = useWords();
  if (waiting) return <Loader size={16} />;
  if (text === '') return <kbd className={classes.key}>/</kbd>;
  return (
    <ActionIcon variant="subtle" aria-label={t('search.clear')} onClick={clear}>
      <Icon name="close" size={16} />
    </ActionIcon>
  );
}
