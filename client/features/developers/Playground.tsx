import { Button, CopyButton } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { curlOf } from '../export/curlOf.ts';
import { type Example, examples } from './examples.ts';
import classes from './Playground.module.css';
import { type Run, useRun } from './useRun.ts';

interface PlaygroundProps {
  readonly example: Example;
}

/** A question that can be changed and run in place, and taken along as a command. */
export function Playground({ example }: PlaygroundProps) {
  const { t } = useWords();
  const [query, setQuery] = useState<string>(examples[example]);
  const { run, ask } = useRun();
  return (
    <div className={classes.playground}>
      <textarea
        className={classes.query}
        aria-label={t('developers.query')}
        spellCheck={false}
        rows={Math.min(query.split('\n').length + 1, 36)}
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ask(query);
        }}
      />
      <div className={classes.actions}>
        <Button
          leftSection={<Icon name="play" size={16} />}
          loading={run.state === 'running'}
          aria-keyshortcuts="Control+Enter"
          onClick={() => ask(query)}
        >
          {t('developers.run')}
        </Button>
        <CopyButton value={curlOf(query, window.location.origin)}>
          {({ copied, copy }) => (
            <Button variant="default" leftSection={<Icon name={copied ? 'check' : 'copy'} size={16} />} onClick={copy}>
              <span role="status">{copied ? t('share.copied') : t('developers.curl')}</span>
            </Button>
          )}
        </CopyButton>
        <Outcome run={run} />
      </div>
      {run.state === 'answered' && (
        <pre className={classes.answer} tabIndex={0} aria-label={t('developers.answer')} role="region">
          {run.text}
        </pre>
      )}
    </div>
  );
}

function Outcome({ run }: { readonly run: Run }) {
  const { t, number } = useWords();
  return (
    <p role="status" className={classes.outcome}>
      {run.state === 'running' && t('loading')}
      {run.state === 'unreachable' && t('failure.unreachable')}
      {run.state === 'answered' && t('developers.took', { status: run.status, ms: number(run.ms) })}
    </p>
  );
}
