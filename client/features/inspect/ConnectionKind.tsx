import { useState } from 'react';
import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TypeMark } from '../../ui/TypeMark.tsx';
import type { EdgeKind } from '../../url/steps.ts';
import { ExpandKind } from './ExpandKind.tsx';
import { FactsOfKind } from './FactsOfKind.tsx';
import classes from './ConnectionKind.module.css';

interface ConnectionKindProps {
  readonly id: string;
  readonly kind: EdgeKind;
  /** How many statements there are of this kind. */
  readonly count: number;
  /** How many of them are on the screen. */
  readonly shown: number;
}

/** One kind of facts: its reading and number, a button that adds them to the scene, and the facts themselves when opened. */
export function ConnectionKind({ id, kind, count, shown }: ConnectionKindProps) {
  const { say, number } = useWords();
  const [opened, setOpened] = useState(false);
  const { relation, direction, type } = kind;
  const reading = display.relations[relation][direction === 'OUT' ? 'out' : 'in'];
  const others = display.types[type][count === 1 ? 'label' : 'plural'];
  return (
    <li className={classes.kind}>
      <div className={classes.row}>
        <button type="button" className={classes.opener} aria-expanded={opened} onClick={() => setOpened(!opened)}>
          <span className={classes.chevron}>
            <Icon name="chevron" size={16} />
          </span>
          <TypeMark type={type} />
          <span className={classes.reading}>
            {say(reading)} <strong>{`${number(count)} ${say(others).toLowerCase()}`}</strong>
          </span>
        </button>
        <ExpandKind id={id} kind={kind} count={count} shown={shown} />
      </div>
      {opened && <FactsOfKind id={id} kind={kind} />}
    </li>
  );
}
