import { Button } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { Message } from '../../ui/Message.tsx';
import { describeFailure } from './describeFailure.ts';
import classes from './FailureMessage.module.css';
import { useRecovery } from './useRecovery.ts';

interface FailureMessageProps {
  readonly error: unknown;
  readonly retry: () => void;
  readonly level?: 1 | 2;
}

/** Why there is no answer, and the way to ask again; what passes is asked again when the server is ready. */
export function FailureMessage({ error, retry, level = 2 }: FailureMessageProps) {
  const { t } = useWords();
  const failure = describeFailure(error);
  const unreachable = failure.kind === 'unreachable';
  const passing = unreachable || failure.passing;
  useRecovery(passing, retry);
  return (
    <Message
      urgent
      level={level}
      icon={unreachable ? 'offline' : 'warning'}
      title={unreachable ? t('failure.unreachable') : t('failure.refused')}
    >
      {unreachable ? (
        <p>{t('failure.checkConnection')}</p>
      ) : (
        <>
          <p className={classes.said} lang="en">
            {failure.message}
          </p>
          {failure.requestId !== undefined && (
            <p className={classes.request}>
              {t('failure.requestId')} <code>{failure.requestId}</code>
            </p>
          )}
        </>
      )}
      {passing && <p>{t('failure.asksAgain')}</p>}
      <Button onClick={retry}>{t('failure.retry')}</Button>
    </Message>
  );
}
