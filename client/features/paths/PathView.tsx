import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import classes from './PathView.module.css';
import { PathStepView } from './PathStepView.tsx';
import type { Path } from './pathsQuery.ts';
import { busiest, stepsOf } from './stepsOf.ts';

interface PathViewProps {
  readonly path: Path;
  /** Which of the ways it is, from 1. */
  readonly number: number;
  /** The explorer with the things of this way. */
  readonly explorer: string;
}

/** One way: what it says of itself, and its facts one after the other, each read as a sentence. */
export function PathView({ path, number, explorer }: PathViewProps) {
  const { t } = useWords();
  const { item } = useAddresses();
  const steps = stepsOf(path);
  const between = busiest(path);
  const [first] = path.nodes;
  return (
    <li className={classes.path}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          {t('paths.way', { number })} <span>{t('paths.facts', { count: path.length })}</span>
        </h2>
        <Button
          component={Link}
          to={explorer}
          variant="default"
          size="compact-sm"
          leftSection={<Icon name="graph" size={16} />}
        >
          {t('paths.explorer')}
        </Button>
      </div>
      <p className={classes.why}>
        {between ? t('paths.why', { label: between.node.label, count: between.degree }) : t('paths.direct')}
      </p>
      <ol className={classes.chain}>
        {first && (
          <li className={classes.thing}>
            <TypeMark type={first.type} />
            <Link to={item(first.id)} lang="nl">
              {first.label}
            </Link>
          </li>
        )}
        {steps.map((step) => (
          <PathStepView key={step.statement.id} step={step} />
        ))}
      </ol>
    </li>
  );
}
