import { useWords } from '../../i18n/useWords.ts';
import { AnswerActions } from './AnswerActions.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import classes from './AnswerView.module.css';
import type { Answer } from './askQuery.ts';
import { GraphqlOfAnswer } from './GraphqlOfAnswer.tsx';
import { Nearest } from './Nearest.tsx';
import { StatusMark } from './StatusMark.tsx';

interface AnswerViewProps {
  readonly question: string;
  readonly answer: Answer;
  /** Of the dataset. */
  readonly version: string;
  /** Whether the reader said what some of the words mean. */
  readonly corrected: boolean;
}

/** The answer in a sentence and how far it goes, then row by row with where the sources say so, then what to do with it. */
export function AnswerView({ question, answer, version, corrected }: AnswerViewProps) {
  const { t, number } = useWords();
  const { status, summary, interpretation, rows, totalRows, graphql, passages, suggestions } = answer;
  const language = answer.language.toLowerCase();
  return (
    <>
      <section aria-label={t('ask.answer')} className={classes.answer} data-status={status}>
        <StatusMark status={status} />
        <p className={classes.summary} data-long={summary.length > 220 || undefined} lang={language}>
          {summary}
        </p>
        {status === 'PARTIAL' && <p className={classes.partial}>{t('ask.partial')}</p>}
        <p className={classes.interpretation}>
          <span>{t('ask.interpretation')}</span> <span lang={language}>{interpretation}</span>
        </p>
      </section>
      {rows.length === 0 ? (
        <AnswerActions question={question} answer={answer} version={version} />
      ) : (
        <section className={classes.rows}>
          <div className={classes.head}>
            <h2>{t('ask.rows', { count: totalRows, number: number(totalRows) })}</h2>
            <AnswerActions question={question} answer={answer} version={version} />
          </div>
          <AnswerTable rows={rows} />
        </section>
      )}
      <Nearest passages={passages} suggestions={suggestions} />
      <GraphqlOfAnswer query={graphql} incomplete={corrected && !graphql.includes('terms:')} />
    </>
  );
}
