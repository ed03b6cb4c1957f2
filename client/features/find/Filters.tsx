import { Checkbox } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { display } from '../../generated/display.ts';
import type { EntityType, FindQuery } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import classes from './Filters.module.css';
import type { Asked } from './findParameters.ts';
import { PeriodFilter } from './PeriodFilter.tsx';

interface FiltersProps {
  readonly asked: Asked;
  /** Undefined while nothing is known. */
  readonly facets: FindQuery['search']['facets'] | undefined;
  readonly change: (change: Partial<Asked>) => void;
}

/** Narrows what was found down to some types, or to a period. Folded away where there is little room. */
export function Filters({ asked, facets = [], change }: FiltersProps) {
  const { t, say, number } = useWords();
  const roomy = useMediaQuery('(width >= 56rem)', true, { getInitialValueInEffect: false });
  // A type that is asked for stays to be taken away, also where nothing of it is found.
  const absent = asked.types.filter((type) => !facets.some((facet) => facet.type === type));
  const shown = [...facets, ...absent.map((type) => ({ type, count: 0 }))];
  const toggle = (type: EntityType) =>
    change({
      types: asked.types.includes(type) ? asked.types.filter((other) => other !== type) : [...asked.types, type],
    });
  return (
    <details className={classes.filters} open={roomy} key={String(roomy)}>
      <summary className={classes.summary}>{t('find.filters')}</summary>
      <fieldset className={classes.group}>
        <legend>{t('find.types')}</legend>
        {shown.map(({ type, count }) => (
          <Checkbox
            key={type}
            size="sm"
            checked={asked.types.includes(type)}
            onChange={() => toggle(type)}
            classNames={{ root: classes.type ?? '', labelWrapper: classes.label ?? '', body: classes.body ?? '' }}
            label={
              <span className={classes.name}>
                <TypeMark type={type} /> {say(display.types[type].plural)}{' '}
                <span className={classes.count}>{number(count)}</span>
              </span>
            }
          />
        ))}
      </fieldset>
      <PeriodFilter key={`${asked.from ?? ''} ${asked.to ?? ''}`} asked={asked} change={change} />
    </details>
  );
}
