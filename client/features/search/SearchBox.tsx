import { ActionIcon, Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import classes from './SearchBox.module.css';
import { everything, SearchResults } from './SearchResults.tsx';
import { useSearch } from './useSearch.ts';
import { useSearchActions } from './useSearchActions.ts';

interface SearchBoxProps {
  readonly size?: 'sm' | 'lg';
  /** What this page was asked. */
  readonly asked?: string;
}

/**
 * The one box: suggests things by name as one types, and takes the text itself, to find it or to answer it. `/` comes
 * here from anywhere.
 */
export function SearchBox({ size = 'sm', asked = '' }: SearchBoxProps) {
  const { t } = useWords();
  const { openItem, takeText } = useSearchActions();
  const [text, setText] = useState(asked);
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const result = useSearch(combobox.dropdownOpened ? text : '');
  useShortcut(
    ({ key, ctrlKey, metaKey }) => key === '/' && !ctrlKey && !metaKey,
    () => input.current?.focus(),
  );

  const leave = () => {
    setText(asked);
    combobox.closeDropdown();
    input.current?.blur();
  };
  const take = () => {
    if (text.trim() === '') return;
    takeText(text.trim());
    leave();
  };
  const clear = () => {
    setText('');
    combobox.closeDropdown();
    input.current?.focus();
  };

  return (
    <form
      role="search"
      className={classes.search}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <Combobox
        store={combobox}
        withinPortal={false}
        size="md"
        shadow="md"
        onOptionSubmit={(chosen) => {
          if (chosen === everything) take();
          else {
            openItem(chosen);
            leave();
          }
        }}
      >
        <Combobox.Target withExpandedAttribute>
          <TextInput
            ref={input}
            size={size}
            type="text"
            enterKeyHint="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
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
          {result && <SearchResults text={text.trim()} result={result} />}
        </Combobox.Dropdown>
      </Combobox>
    </form>
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
