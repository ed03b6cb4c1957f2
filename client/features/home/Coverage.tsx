import { Progress } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import type { CoveredDocumentFragment } from '../../generated/graphql.ts';
import { formatShare } from '../../i18n/formatNumber.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../url/useView.ts';
import { open } from '../../url/viewChanges.ts';
import classes from './Home.module.css';

graphql(`
  fragment CoveredDocument on DocumentCoverage {
    document {
      id
      type
      label
      period {
        label
      }
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

interface CoverageProps {
  readonly documents: readonly CoveredDocumentFragment[];
}

/** The sources, oldest first, with how much of each is evidence of something. */
export function Coverage({ documents }: CoverageProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage" className={classes.heading}>
        {t('home.sources')}
      </h2>
      <p className={classes.intro}>{t('home.sourcesIntro')}</p>
      <ol className={classes.documents}>
        {documents.map((covered) => (
          <CoveredDocument key={covered.document.id} covered={covered} />
        ))}
      </ol>
    </section>
  );
}

function CoveredDocument({ covered }: { readonly covered: CoveredDocumentFragment }) {
  const { t, number } = useWords();
  const { addressOf } = useView();
  const { document, lines, linesCited, entities, statements, textAvailable } = covered;
  const date = document.attributes.find(({ name }) => name === 'date')?.value;
  const cited = t('home.linesCited', { cited: number(linesCited), lines: number(lines) });
  return (
    <li className={classes.document}>
      <p className={classes.date} lang="nl">
        {date}
      </p>
      <div>
        <Link className={classes.link} lang="nl" to={addressOf((view) => open(view, document.id))}>
          {document.label}
        </Link>
        <p className={classes.degree}>
          {t('explore.items', { count: entities, number: number(entities) })} ·{' '}
          {t('explore.facts', { count: statements, number: number(statements) })}
          {!textAvailable && ` · ${t('home.noText')}`}
        </p>
      </div>
      <div>
        <Progress value={(linesCited / Math.max(lines, 1)) * 100} size={6} aria-label={cited} />
        <p className={classes.degree}>
          {cited} ({formatShare(linesCited, lines)})
        </p>
      </div>
    </li>
  );
}
