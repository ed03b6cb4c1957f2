import { Link } from 'react-router';
import { useAddresses } from '../../url/useAddresses.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import type { Flow } from './moneyQuery.ts';
import classes from './MoneyTable.module.css';

interface EndsProps {
  readonly ends: Flow['providedBy'];
  /** What stands where there are none. */
  readonly otherwise?: string;
}

/** The things at one end of a flow, each a link to what is known of it. */
export function Ends({ ends, otherwise = '–' }: EndsProps) {
  const { item } = useAddresses();
  if (ends.length === 0) return <span className={classes.none}>{otherwise}</span>;
  return (
    <ul className={classes.ends}>
      {ends.map(({ id, type, label }) => (
        <li key={id}>
          <TypeMark type={type} size={16} />
          <Link to={item(id)} lang="nl">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
