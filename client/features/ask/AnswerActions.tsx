import { Button, CopyButton } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { csv } from '../export/csv.ts';
import { FileButton } from '../export/FileButton.tsx';
import { answerTable } from './answerTable.ts';
import classes from './AnswerView.module.css';
import type { Answer } from './askQuery.ts';
import { explorerOf } from './explorerOf.ts';

interface AnswerActionsProps {
  readonly question: string;
  readonly answer: Answer;
  /** Of the dataset. */
  readonly version: string;
}

/** What can be done with an answer: see it drawn, save it, send it on. */
export function AnswerActions({ question, answer: { rows, graph }, version }: AnswerActionsProps) {
  const { t, lang } = useWords();
  const { pathname, search } = useLocation();
  const address = new URL(`${pathname}${search}`, window.location.origin).href;
  const date = new Date().toISOString().slice(0, 10);
  const make = () => {
    const text = csv(answerTable(question, rows), { version, date, address });
    return Promise.resolve(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <div className={classes.actions}>
      {graph.nodes.length > 0 && (
        <Button
          component={Link}
          to={explorerOf(graph.nodes, lang)}
          variant="default"
          size="compact-md"
          leftSection={<Icon name="graph" size={16} />}
        >
          {t('ask.explorer')}
        </Button>
      )}
      {rows.length > 0 && (
        <FileButton label={t('ask.download')} name={`beleidsgraaf-${t('ask.file')}-${date}.csv`} make={make} />
      )}
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<Icon name={copied ? 'check' : 'link'} size={16} />}
            onClick={copy}
          >
            <span role="status">{copied ? t('share.copied') : t('share.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
