import { Combobox } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { isQuestion } from './isQuestion.ts';
import classes from './SearchBox.module.css';
import { SearchHit } from './SearchHit.tsx';
import type { SearchResult } from './useSearch.ts';

/** The option that takes the text as it is; no id looks like it. */
export const everything = '*';

interface SearchResultsProps {
  readonly text: string;
  readonly result: SearchResult;
}

/** What was found: things to choose from, nothing with advice, or a failure; and the text itself, to find or to ask. */
export function SearchResults({ text, result }: SearchResultsProps) {
  const { t, number } = useWords();
  const { hits, totalCount, waiting, error, retry } = result;
  if (error !== undefined && !waiting) return <FailureMessage error={error} retry={retry} />;
  const nothing = hits.length === 0 && !waiting;
  const summary = nothing
    ? t('search.nothing', { text })
    : t('search.found', { count: totalCount, number: number(totalCount) });
  const asks = isQuestion(text);
  return (
    <>
      <Combobox.Options aria-label={t('search.results')} className={classes.options ?? ''}>
        {hits.map((hit) => (
          <Combobox.Option key={hit.node.id} value={hit.node.id} className={classes.option ?? ''}>
            <SearchHit hit={hit} />
          </Combobox.Option>
        ))}
        <Combobox.Option value={everything} className={`${classes.option ?? ''} ${classes.everything ?? ''}`}>
          <Icon name={asks ? 'report' : 'search'} /> {t(asks ? 'search.ask' : 'search.findAll', { text })}
        </Combobox.Option>
      </Combobox.Options>
      <div className={classes.summary} role="status">
        <p>{waiting ? t('search.waiting') : summary}</p>
        {nothing && <p>{t('search.advice')}</p>}
      </div>
    </>
  );
}
