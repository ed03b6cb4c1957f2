import { Button, Popover } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useView } from '../../url/useView.ts';
import { goToStep } from '../../url/viewChanges.ts';
import classes from './StepList.module.css';
import { useStepWords } from './useStepWords.ts';

interface StepListProps {
  readonly names: ReadonlyMap<string, string>;
}

/** Everything that was done, in order; each step is a link to the scene as it was after it. */
export function StepList({ names }: StepListProps) {
  const { t, number } = useWords();
  const { view, addressOf } = useView();
  const wordsOf = useStepWords(names);
  const rows = [t('explorer.atStart'), ...view.steps.map(wordsOf)];
  return (
    <Popover position="bottom-end" shadow="md" width={340} trapFocus withinPortal={false}>
      <Popover.Target>
        <Button variant="subtle" size="compact-sm" leftSection={<Icon name="steps" size={16} />}>
          {t('explorer.steps')} <span className={classes.number}>{number(view.done)}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown ?? ''} aria-label={t('explorer.stepsOf')}>
        <ol>
          {rows.map((words, done) => (
            <li key={done} data-undone={done > view.done || undefined}>
              <Link
                className={classes.step}
                to={addressOf((before) => goToStep(before, done))}
                aria-current={done === view.done ? 'step' : undefined}
              >
                <span className={classes.index}>{done === 0 ? '' : number(done)}</span> <span>{words}</span>
                {done > view.done && <span className={classes.undone}>{t('explorer.undone')}</span>}
              </Link>
            </li>
          ))}
        </ol>
      </Popover.Dropdown>
    </Popover>
  );
}
