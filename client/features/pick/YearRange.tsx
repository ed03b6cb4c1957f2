import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import classes from './ItemPicker.module.css';

interface YearRangeProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (range: { readonly from: string | undefined; readonly to: string | undefined }) => void;
}

/** From and to which year; an empty field is an open end. */
export function YearRange({ from, to, onChange }: YearRangeProps) {
  const { t } = useWords();
  const reversed = from !== undefined && to !== undefined && from.slice(0, 4) > to.slice(0, 4);
  return (
    <>
      <YearField
        key={`from ${from ?? ''}`}
        label={t('pick.from')}
        year={from}
        onChange={(year) => onChange({ from: year, to })}
      />
      <YearField
        key={`to ${to ?? ''}`}
        label={t('pick.to')}
        year={to}
        error={reversed ? t('pick.reversed') : undefined}
        onChange={(year) => onChange({ from, to: year })}
      />
    </>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly year: string | undefined;
  readonly error?: string | undefined;
  readonly onChange: (year: string | undefined) => void;
}

/** Takes a year once it is whole, so that the page does not ask for the year 2. Its key is the year, so that another from outside is shown. */
function YearField({ label, year, error, onChange }: YearFieldProps) {
  const { t } = useWords();
  const [text, setText] = useState(year ?? '');
  const whole = text === '' || /^\d{4}(-\d\d){0,2}$/.test(text);
  const take = () => {
    if (whole && text !== (year ?? '')) onChange(text === '' ? undefined : text);
  };
  return (
    <TextInput
      label={label}
      classNames={{ label: classes.label ?? '' }}
      size="sm"
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      placeholder={t('pick.year')}
      value={text}
      error={whole ? error : t('pick.notAYear')}
      onChange={({ currentTarget }) => setText(currentTarget.value.trim())}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
      }}
    />
  );
}
