import { Button, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { PlainButton } from '../../ui/PlainButton.tsx';
import classes from './Filters.module.css';
import { type Asked, findParameters } from './findParameters.ts';

interface PeriodFilterProps {
  readonly asked: Pick<Asked, 'from' | 'to'>;
  readonly change: (change: Pick<Asked, 'from' | 'to'>) => void;
}

/** Only what overlaps a period, or states none. */
export function PeriodFilter({ asked, change }: PeriodFilterProps) {
  const { t } = useWords();
  const [from, setFrom] = useState(asked.from ?? '');
  const [to, setTo] = useState(asked.to ?? '');
  const [problem, setProblem] = useState<'form' | 'order'>();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const wanted = { from: findParameters.from.parse(from), to: findParameters.to.parse(to) };
    const notUnderstood = (from !== '' && wanted.from === undefined) || (to !== '' && wanted.to === undefined);
    const reversed =
      wanted.from !== undefined && wanted.to !== undefined && wanted.to < wanted.from.slice(0, wanted.to.length);
    if (notUnderstood) setProblem('form');
    else if (reversed) setProblem('order');
    else change(wanted);
  };
  return (
    <form onSubmit={submit}>
      <fieldset className={classes.group}>
        <legend>{t('find.period')}</legend>
        <div className={classes.period}>
          <TextInput
            size="xs"
            label={t('find.from')}
            placeholder="2005"
            maxLength={10}
            value={from}
            error={problem !== undefined}
            onChange={({ currentTarget }) => setFrom(currentTarget.value.trim())}
          />
          <TextInput
            size="xs"
            label={t('find.to')}
            placeholder="2025"
            maxLength={10}
            value={to}
            error={problem !== undefined}
            onChange={({ currentTarget }) => setTo(currentTarget.value.trim())}
          />
          <Button type="submit" size="xs" variant="default">
            {t('find.apply')}
          </Button>
        </div>
        {problem && (
          <p role="alert" className={classes.problem}>
            {t(`find.problem.${problem}`)}
          </p>
        )}
        {(asked.from ?? asked.to) !== undefined && (
          <PlainButton className={classes.clear} onClick={() => change({ from: undefined, to: undefined })}>
            {t('find.anyTime')}
          </PlainButton>
        )}
      </fieldset>
    </form>
  );
}
