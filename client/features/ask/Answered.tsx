import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { AnswerView } from './AnswerView.tsx';
import classes from './Ask.module.css';
import { AskQuery } from './askQuery.ts';
import type { Correction } from './corrections.ts';
import { QuestionAsRead } from './QuestionAsRead.tsx';

interface AnsweredProps {
  readonly question: string;
  readonly terms: readonly Correction[];
  readonly onCorrect: (terms: readonly Correction[]) => void;
}

/** What comes of one question. While a correction is on its way the answer before it stays, greyed, so that nothing jumps. */
export function Answered({ question, terms, onCorrect }: AnsweredProps) {
  const { t, number } = useWords();
  const { data, previousData, loading, error, refetch } = useQuery(AskQuery, {
    variables: { question, terms: [...terms] },
  });
  const known = data ?? (loading ? previousData : undefined);
  const answer = known?.ask;
  const found = answer && { count: answer.totalRows, number: number(answer.totalRows) };
  return (
    <>
      <p role="status" className={classes.announced}>
        {loading
          ? t('ask.waiting')
          : answer && found
            ? `${t(`ask.status.${answer.status}`)}. ${t('ask.rows', found)}`
            : ''}
      </p>
      {error && !loading && <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />}
      {loading && !known && <AnswerSkeleton />}
      {known && answer && (
        <div className={classes.answered} aria-busy={loading}>
          <QuestionAsRead question={question} terms={answer.terms} corrections={terms} onCorrect={onCorrect} />
          <AnswerView
            question={question}
            answer={answer}
            version={known.dataset.version}
            corrected={terms.length > 0}
          />
        </div>
      )}
    </>
  );
}

function AnswerSkeleton() {
  return (
    <div aria-hidden className={classes.answered}>
      <Skeleton height={28} width="70%" />
      <Skeleton height={20} width="8rem" />
      <Skeleton height={32} width="85%" />
      <Skeleton height={240} />
    </div>
  );
}
