import { Button, CopyButton } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './GraphqlOfAnswer.module.css';

interface GraphqlOfAnswerProps {
  readonly query: string;
  /** Whether it leaves out what the reader said of some words. */
  readonly incomplete: boolean;
}

/** The query that returns the same answer, for a dashboard or a script. */
export function GraphqlOfAnswer({ query, incomplete }: GraphqlOfAnswerProps) {
  const { t } = useWords();
  return (
    <details className={classes.graphql}>
      <summary>
        <Icon name="code" size={16} /> {t('ask.graphql')}
      </summary>
      {incomplete && <p className={classes.incomplete}>{t('ask.graphqlIncomplete')}</p>}
      <pre tabIndex={0} role="region" aria-label={t('ask.graphql')}>
        {query}
      </pre>
      <CopyButton value={query}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<Icon name={copied ? 'check' : 'copy'} size={16} />}
            onClick={copy}
          >
            <span role="status">{copied ? t('share.copied') : t('ask.copyGraphql')}</span>
          </Button>
        )}
      </CopyButton>
    </details>
  );
}
