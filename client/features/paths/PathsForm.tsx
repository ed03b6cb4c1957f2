import { ActionIcon, NativeSelect } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ChosenItem } from '../pick/ChosenItem.tsx';
import { ItemPicker } from '../pick/ItemPicker.tsx';
import { useChosen } from '../pick/useChosen.ts';
import { type PathsAddress, pathsParameters } from './pathsAddress.ts';
import classes from './PathsForm.module.css';

interface PathsFormProps {
  readonly address: PathsAddress;
  readonly onChange: (change: Partial<PathsAddress>) => void;
}

const lengths = [1, 2, 3, 4, 5, 6, 7, 8];

/** Which two things, how long a way may be, and whether what only follows from the structure of a source counts. */
export function PathsForm({ address: { from, to, maxLength, certainty }, onChange }: PathsFormProps) {
  const { t } = useWords();
  const known = useChosen([from, to].filter((id) => id !== undefined));
  const end = (name: 'from' | 'to', id: string | undefined) => (
    <div className={classes.end}>
      <ItemPicker
        label={t(`paths.${name}`)}
        placeholder={t('pick.search')}
        onChoose={(chosen) => onChange({ [name]: chosen })}
      />
      {id !== undefined && (
        <ChosenItem id={id} item={known.get(id)} onTakeOut={() => onChange({ [name]: undefined })} />
      )}
    </div>
  );
  return (
    <section aria-label={t('paths.question')} className={classes.form}>
      {end('from', from)}
      <ActionIcon
        variant="subtle"
        size="lg"
        className={classes.swap}
        aria-label={t('paths.swap')}
        onClick={() => onChange({ from: to, to: from })}
      >
        <Icon name="swap" />
      </ActionIcon>
      {end('to', to)}
      <NativeSelect
        label={t('paths.maxLength')}
        classNames={{ label: classes.label ?? '' }}
        value={maxLength.toString()}
        data={lengths.map((length) => ({ value: length.toString(), label: t('paths.facts', { count: length }) }))}
        onChange={({ currentTarget }) =>
          onChange({ maxLength: pathsParameters.maxLength.parse(currentTarget.value) ?? maxLength })
        }
      />
      <NativeSelect
        label={t('paths.certainty')}
        classNames={{ label: classes.label ?? '' }}
        value={certainty}
        data={[
          { value: 'ANY', label: t('paths.any') },
          { value: 'EXPLICIT', label: t('paths.explicit') },
        ]}
        onChange={({ currentTarget }) =>
          onChange({ certainty: pathsParameters.certainty.parse(currentTarget.value) ?? certainty })
        }
      />
    </section>
  );
}
