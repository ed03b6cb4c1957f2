import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { ChosenItem } from '../pick/ChosenItem.tsx';
import { ItemPicker } from '../pick/ItemPicker.tsx';
import { useChosen } from '../pick/useChosen.ts';
import { YearRange } from '../pick/YearRange.tsx';
import { type LaneType, laneTypes, type TimeAddress } from './timeAddress.ts';
import classes from './TimeFilters.module.css';

interface TimeFiltersProps {
  readonly address: TimeAddress;
  /** Types that are shown, asked for or not. */
  readonly types: readonly LaneType[];
  readonly onChange: (change: Partial<TimeAddress>) => void;
}

/** Which things are on the timeline: about which theme, of which types, from when to when. */
export function TimeFilters({ address: { theme, from, to }, types, onChange }: TimeFiltersProps) {
  const { t, say } = useWords();
  const known = useChosen(theme === undefined ? [] : [theme]);
  const toggle = (type: LaneType) =>
    laneTypes.filter((each) => (each === type ? !types.includes(type) : types.includes(each)));
  return (
    <section aria-label={t('time.filters')} className={classes.filters}>
      <div className={classes.fields}>
        <ItemPicker
          label={t('time.theme')}
          placeholder={t('pick.search')}
          types={['THEME']}
          onChoose={(id) => onChange({ theme: id })}
        />
        <YearRange from={from} to={to} onChange={onChange} />
        {theme !== undefined && (
          <ChosenItem id={theme} item={known.get(theme)} onTakeOut={() => onChange({ theme: undefined })} />
        )}
      </div>
      <fieldset className={classes.types}>
        <legend>{t('time.types')}</legend>
        {laneTypes.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={types.includes(type)}
              disabled={types.length === 1 && types.includes(type)}
              onChange={() => onChange({ types: toggle(type) })}
            />
            <TypeMark type={type} size={16} /> {say(display.types[type].plural)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
