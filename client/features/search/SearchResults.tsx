import { Combobox } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import classes from './SearchBox.module.css';
import { SearchHit } from './SearchHit.tsx';
import type { SearchResult } from './useSearch.ts';

interface SearchResultsProps {
  readonly text: string;
  readonly result: SearchResult;
  /** Called when there are new hits to choose from. */
  readonly onShown: () => void;
}

/** What was found: things to choose from, nothing with advice, or a failure. */
export function SearchResults({ text, result, onShown }: SearchResultsProps) {
  const { t, number } = useWords();
  const { hits, totalCount, waiting, error, retry } = result;
  const told = useEffectEvent(onShown);
  const first = waiting ? undefined : hits[0]?.node.id;
  useEffect(() => {
    if (first !== undefined) told();
  }, [first, hits]);

  if (error !== undefined && !waiting) return <FailureMessage error={error} retry={retry} />;
  const nothing = hits.length === 0 && !waiting;
  const summary = nothing
    ? t('search.nothing', { text })
    : t('search.found', { count: totalCount, number: number(totalCount) });
  return (
    <>
      <Combobox.Options aria-label={t('search.results')} className={classes.options ?? ''}>
        {hits.map((hit) => (
          <Combobox.Option key={hit.node.id} value={hit.node.id} className={classes.option ?? ''}>
            <SearchHit hit={hit} />
          </Combobox.Option>
        ))}
      </Combobox.Options>
      <div className={classes.summary} role="status">
        <p>{waiting ? t('search.waiting') : summary}</p>
        {nothing && <p>{t('search.advice')}</p>}
        {totalCount > hits.length && !waiting && <p>{t('search.typeOn', { shown: hits.length })}</p>}
      </div>
    </>
  );
}
