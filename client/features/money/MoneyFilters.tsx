import { Button } from '@mantine/core';
import type { EntityType } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ChosenItem } from '../pick/ChosenItem.tsx';
import { ItemPicker } from '../pick/ItemPicker.tsx';
import { useChosen } from '../pick/useChosen.ts';
import { YearRange } from '../pick/YearRange.tsx';
import classes from './MoneyFilters.module.css';
import { filterNames, type MoneyAddress, noFilter } from './moneyAddress.ts';

/** What can stand at each end of a flow of money. */
const typesOf: Readonly<Record<(typeof filterNames)[number], readonly EntityType[]>> = {
  providedBy: ['MINISTRY', 'ORGANISATION', 'MUNICIPALITY', 'ACTOR_GROUP', 'REGION'],
  funds: ['PROGRAMME', 'ACTION', 'INSTRUMENT', 'ORGANISATION'],
  availableTo: ['ACTOR_GROUP', 'MUNICIPALITY', 'ORGANISATION', 'REGION', 'TARGET_GROUP'],
  themes: ['THEME'],
  documents: ['DOCUMENT'],
};

interface MoneyFiltersProps {
  readonly address: MoneyAddress;
  readonly onChange: (change: Partial<MoneyAddress>) => void;
}

/** Which flows are asked for: by who pays, for what, to whom, about what, in which document and when. */
export function MoneyFilters({ address, onChange }: MoneyFiltersProps) {
  const { t } = useWords();
  const chosen = filterNames.flatMap((name) => address[name].map((id) => ({ name, id })));
  const known = useChosen(chosen.map(({ id }) => id));
  const filtered = chosen.length > 0 || address.from !== undefined || address.to !== undefined;
  return (
    <section aria-label={t('money.filters')} className={classes.filters}>
      <div className={classes.fields}>
        {filterNames.map((name) => (
          <ItemPicker
            key={name}
            label={t(`money.filter.${name}`)}
            placeholder={t('pick.search')}
            types={typesOf[name]}
            onChoose={(id) => {
              if (!address[name].includes(id)) onChange({ [name]: [...address[name], id] });
            }}
          />
        ))}
        <YearRange from={address.from} to={address.to} onChange={onChange} />
      </div>
      {filtered && (
        <div className={classes.chosen}>
          {chosen.map(({ name, id }) => (
            <span key={`${name} ${id}`} className={classes.one}>
              <span className={classes.name}>{t(`money.filter.${name}`)}</span>
              <ChosenItem
                id={id}
                item={known.get(id)}
                onTakeOut={() => onChange({ [name]: address[name].filter((other) => other !== id) })}
              />
            </span>
          ))}
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(noFilter)}>
            {t('money.noFilter')}
          </Button>
        </div>
      )}
    </section>
  );
}
