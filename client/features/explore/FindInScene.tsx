import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { display } from '../../generated/display.ts';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useView } from '../../url/useView.ts';
import { select } from '../../url/viewChanges.ts';
import { fold } from '../table/fold.ts';
import classes from './Toolbar.module.css';

interface FindInSceneProps {
  readonly scene: ShownScene;
}

/** Finds something on the canvas by its name, and selects it. */
export function FindInScene({ scene }: FindInSceneProps) {
  const { t, lang } = useWords();
  const { go } = useView();
  const data = useMemo(() => {
    // Much quicker than localeCompare, which looks up the language's order for each pair.
    const { compare } = new Intl.Collator('nl');
    return [...scene.nodes.values()]
      .map(({ id, type, label }) => ({
        value: id,
        label: `${label} (${display.types[type].label[lang].toLowerCase()})`,
      }))
      .sort((one, other) => compare(one.label, other.label));
  }, [scene, lang]);
  return (
    <Select
      className={classes.find ?? ''}
      size="xs"
      searchable
      value={null}
      data={data}
      limit={30}
      filter={({ options, search, limit }) => {
        const wanted = fold(search);
        return options.filter((option) => 'value' in option && fold(option.label).includes(wanted)).slice(0, limit);
      }}
      leftSection={<Icon name="search" size={15} />}
      placeholder={t('explorer.find')}
      aria-label={t('explorer.find')}
      nothingFoundMessage={t('explorer.nothingFound')}
      maxDropdownHeight={300}
      onChange={(id) => {
        if (id !== null) go((view) => select(view, id));
      }}
    />
  );
}
