import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import classes from './FilterPanel.module.css';

interface FilterRowProps {
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly name: string;
  /** Names of the domain are Dutch; those of the interface are not. */
  readonly dutch?: boolean;
  readonly count?: number;
  readonly mark?: ReactNode;
  /** What else can be done with what the row names. */
  readonly children?: ReactNode;
}

/** One thing to show or not: a box, its mark and name, and how many there are. */
export function FilterRow({ checked, onChange, name, dutch = false, count, mark, children }: FilterRowProps) {
  const { number } = useWords();
  return (
    <li className={classes.row}>
      <label>
        <input type="checkbox" checked={checked} onChange={onChange} />
        {mark}
        <span className={classes.name} lang={dutch ? 'nl' : undefined}>
          {name}
        </span>
        {count !== undefined && <span className={classes.count}>{number(count)}</span>}
      </label>
      {children}
    </li>
  );
}
