import { useWords } from '../../i18n/useWords.ts';
import type { Term } from './askQuery.ts';
import { type Correction, correct, type Stretch, withdraw } from './corrections.ts';
import { piecesOf } from './piecesOf.ts';
import classes from './QuestionAsRead.module.css';
import { TermMenu } from './TermMenu.tsx';

/** Words of the question that were read as something, or that the reader said something of. */
export interface ReadWords extends Stretch {
  /** Undefined where the reader said that they do not matter. */
  readonly term: Term | undefined;
  readonly correction: Correction | undefined;
}

interface QuestionAsReadProps {
  readonly question: string;
  readonly terms: readonly Term[];
  readonly corrections: readonly Correction[];
  readonly onCorrect: (corrections: readonly Correction[]) => void;
}

/** The question with, at its words, what they were taken for; each can be corrected in its place. */
export function QuestionAsRead({ question, terms, corrections, onCorrect }: QuestionAsReadProps) {
  const { t } = useWords();
  return (
    <section aria-label={t('ask.read')}>
      <h2 className={classes.title}>{t('ask.read')}</h2>
      <div className={classes.question}>
        {piecesOf(question, readWords(terms, corrections)).map(({ start, text, read }) =>
          read ? (
            <TermMenu
              key={start}
              text={text}
              read={read}
              correct={(correction) => onCorrect(correct(corrections, correction))}
              withdraw={() => onCorrect(withdraw(corrections, read))}
            />
          ) : (
            text.trim() !== '' && <span key={start}>{text}</span>
          ),
        )}
      </div>
      <p className={classes.advice}>{terms.length === 0 ? t('ask.nothingRead') : t('ask.advice')}</p>
    </section>
  );
}

/** Terms that the server tells of, and what the reader had it ignore, of which it does not tell. */
function readWords(terms: readonly Term[], corrections: readonly Correction[]): readonly ReadWords[] {
  const overlaps = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;
  const told = terms.map((term) => ({
    start: term.start,
    end: term.end,
    term,
    correction: corrections.find((correction) => overlaps(correction, term)),
  }));
  const untold = corrections
    .filter((correction) => !terms.some((term) => overlaps(correction, term)))
    .map((correction) => ({ start: correction.start, end: correction.end, term: undefined, correction }));
  return [...told, ...untold];
}
