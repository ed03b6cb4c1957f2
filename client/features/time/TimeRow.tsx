import { useId, useState } from 'react';
import { Link } from 'react-router';
import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { Places } from './Places.tsx';
import classes from './TimeList.module.css';
import type { TimedThing } from './timeQuery.ts';

/** A thing with its period, and the places in the sources that speak of it. */
export function TimeRow({ thing: { id, type, label, period } }: { readonly thing: TimedThing }) {
  const { say } = useWords();
  const { item } = useAddresses();
  const [opened, setOpened] = useState(false);
  const places = useId();
  return (
    <>
      <div className={classes.thing}>
        <span lang="nl" className={classes.period}>
          {period?.label}
        </span>
        <span className={classes.name}>
          <TypeMark type={type} size={16} />
          <Link to={item(id)} lang="nl">
            {label}
          </Link>
        </span>
        <span className={classes.type}>{say(display.types[type].label)}</span>
        <EvidenceButton about={label} opened={opened} controls={places} onClick={() => setOpened(!opened)} />
      </div>
      <div id={places} hidden={!opened} className={classes.places}>
        {opened && <Places id={id} />}
      </div>
    </>
  );
}
