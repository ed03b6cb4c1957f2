import { Link } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import type { PassageFragment } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import classes from './Passage.module.css';
import { Quote } from './Quote.tsx';
import { useLines } from './useLines.ts';

graphql(`
  fragment Passage on Evidence {
    id
    section
    startLine
    endLine
    claim
    quote
    url
    document {
      id
      label
    }
  }
`);

interface PassageProps {
  readonly passage: PassageFragment;
}

/** A place in a source: its words, and where they stand, which is a link into the source itself. */
export function Passage({ passage: { document, section, startLine, endLine, quote, url } }: PassageProps) {
  const { t } = useWords();
  const linesOf = useLines();
  const { reader } = useAddresses();
  return (
    <figure className={classes.passage}>
      {quote === null ? <p className={classes.absent}>{t('evidence.noText')}</p> : <Quote text={quote} />}
      <figcaption className={classes.place}>
        <Link className={classes.document} lang="nl" to={reader(document.id, { startLine, endLine })}>
          {document.label}
        </Link>
        <span>
          {section !== null && (
            <>
              <span lang="nl">{section}</span>
              {' · '}
            </>
          )}
          {linesOf({ startLine, endLine })}
        </span>
        {url !== null && (
          <a className={classes.publisher} href={url} target="_blank" rel="noreferrer">
            {t('evidence.publisher')} <Icon name="external" size={14} />
          </a>
        )}
      </figcaption>
    </figure>
  );
}
