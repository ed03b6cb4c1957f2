import { memo, useId } from 'react';
import { Link, useLocation } from 'react-router';
import type { ReaderPassageFragment } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { anchorOf } from '../../url/addresses.ts';
import { claimsOf } from './claimsOf.ts';
import classes from './MarginNote.module.css';
import { NotedStatement } from './NotedStatement.tsx';

interface MarginNoteProps {
  /** Id of the document. */
  readonly document: string;
  readonly passage: ReaderPassageFragment;
  /** Whether it is the one at hand. */
  readonly named: boolean;
  /** Whether its facts are shown. */
  readonly opened: boolean;
  /** Opens or closes the note with this anchor. */
  readonly toggle: (anchor: string) => void;
}

/**
 * What the graph made of a passage: what it says in our own words, and the facts that follow from it. There can be
 * hundreds, so it is drawn anew only when it changes.
 */
export const MarginNote = memo(function MarginNote({ document, passage, named, opened, toggle }: MarginNoteProps) {
  const { t, number } = useWords();
  const { pathname, search } = useLocation();
  const facts = useId();
  const { startLine, endLine, statements } = passage;
  const anchor = anchorOf(passage);
  return (
    <section className={classes.note} data-passage={anchor} data-named={named || undefined}>
      <div className={classes.place}>
        <Link to={`${pathname}${search}#${anchor}`} replace>
          {startLine === endLine
            ? t('evidence.line', { line: startLine })
            : t('evidence.lines', { from: startLine, to: endLine })}
        </Link>
        <button
          type="button"
          className={classes.opener}
          aria-expanded={opened}
          aria-controls={facts}
          onClick={() => toggle(anchor)}
        >
          <span className={classes.chevron}>
            <Icon name="chevron" size={14} />
          </span>
          {t('explore.facts', { count: statements.length, number: number(statements.length) })}
        </button>
      </div>
      {claimsOf(passage, document).map((claim) => (
        <p key={claim} lang="nl">
          {claim}
        </p>
      ))}
      <ul id={facts} className={classes.facts} hidden={!opened}>
        {opened && statements.map((statement) => <NotedStatement key={statement.id} statement={statement} />)}
      </ul>
    </section>
  );
});
