import { Link } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import type { CoveredDocumentFragment } from '../../generated/graphql.ts';
import { formatShare } from '../../i18n/formatNumber.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import classes from './SourceList.module.css';

graphql(`
  fragment CoveredDocument on DocumentCoverage {
    document {
      id
      type
      label
      attributes {
        name
        value
      }
    }
    textAvailable
    lines
    linesCited
    entities
    statements
  }
`);

interface SourceListProps {
  readonly documents: readonly CoveredDocumentFragment[];
}

/** The sources, oldest first, with how much of each is evidence of something. Each leads to the source as it reads. */
export function SourceList({ documents }: SourceListProps) {
  return (
    <ol className={classes.documents}>
      {documents.map((covered) => (
        <Source key={covered.document.id} covered={covered} />
      ))}
    </ol>
  );
}

function Source({ covered }: { readonly covered: CoveredDocumentFragment }) {
  const { t, number } = useWords();
  const { reader } = useAddresses();
  const { document, lines, linesCited, entities, statements, textAvailable } = covered;
  const date = document.attributes.find(({ name }) => name === 'date')?.value;
  return (
    <li className={classes.document}>
      <p className={classes.date} lang="nl">
        {date}
      </p>
      <div>
        <Link className={classes.title} lang="nl" to={reader(document.id)}>
          {document.label}
        </Link>
        <p className={classes.counts}>
          {t('explore.items', { count: entities, number: number(entities) })} ·{' '}
          {t('explore.facts', { count: statements, number: number(statements) })}
          {!textAvailable && ` · ${t('coverage.noText')}`}
        </p>
      </div>
      <p className={classes.counts}>
        <span className={classes.bar} aria-hidden>
          <span style={{ width: formatShare(linesCited, lines) }} />
        </span>
        {t('coverage.linesCited', { cited: number(linesCited), lines: number(lines) })} (
        {formatShare(linesCited, lines)})
      </p>
    </li>
  );
}
