import { anyTime } from '../../../graph/period.ts';
import type { Token } from './tokens.ts';

/** A stretch of tokens that names a time. */
export interface FoundPeriod {
  readonly from: number;
  readonly to: number;
  /** First and last day, far away where it is open. */
  readonly first: string;
  readonly last: string;
  /** Whether it says which source is meant: `de brief uit 2025`, `the 2009 guide`. */
  readonly ofSource: boolean;
  /** Whether it names years one by one, `in 2005, 2009 en 2025`, and not as the ends of a time. */
  readonly isList: boolean;
}

const since = new Set(['sinds', 'vanaf', 'na', 'since', 'after', 'from']);
const until = new Set(['tot', 'voor', 'until', 'before', 'till']);
/** Words for a source. */
const sources = new Set([
  'brief',
  'kamerbrief',
  'nota',
  'handreiking',
  'document',
  'stuk',
  'nieuwsbericht',
  'bericht',
  'letter',
  'paper',
  'memorandum',
  'guide',
  'handbook',
  'article',
  'note',
  'plan',
  'text',
  'tekst',
  'news',
  'agenda',
  'integratieagenda',
  'publicatie',
  'notitie',
  'stukken',
  'documenten',
  'documents',
  'publication',
]);
const joins = new Set(['tot', 'en', 'tm', 'to', 'and', 'until', 'till']);
const adds = new Set(['en', 'and']);
const ends = new Set(['tussen', 'between']);

/** The years in a question: `in 2009`, `vanaf 2025`, `tussen 2007 en 2011`, `2007-2011`. A year within a name is no period. */
export function readPeriod(tokens: readonly Token[], isFree: (index: number) => boolean): FoundPeriod | undefined {
  const years = tokens.flatMap(({ folded }, index) => (isYear(folded) && isFree(index) ? [index] : []));
  const [one] = years;
  if (one === undefined) return undefined;
  const wordAt = (at: number) => tokens[at]?.folded ?? '';
  const year = wordAt(one);
  const before = wordAt(one - 1);
  const run = runOf(years, (at) => joins.has(wordAt(at)));
  const final = run.at(-1) ?? one;
  if (final > one) {
    const named = run.map(wordAt).sort();
    return {
      from: one,
      to: final + 1,
      first: `${named[0] ?? year}-01-01`,
      last: `${named.at(-1) ?? year}-12-31`,
      ofSource: false,
      isList: run.length > 2 || (adds.has(wordAt(one + 1)) && !ends.has(before)),
    };
  }
  const from = since.has(before) || until.has(before) ? one - 1 : one;
  return {
    from,
    to: one + 1,
    first: until.has(before) ? anyTime.from : `${year}-01-01`,
    last: since.has(before) ? anyTime.to : `${year}-12-31`,
    isList: false,
    ofSource: [one - 2, one - 1, one + 1].some((at) => sources.has(tokens[at]?.folded ?? '')),
  };
}

/** The first of some positions and those that follow it with at most a joining word between. */
function runOf(years: readonly number[], isJoin: (at: number) => boolean): readonly number[] {
  const end = years.findIndex((at, index) => {
    const next = years[index + 1];
    return next === undefined || (next !== at + 1 && !(next === at + 2 && isJoin(at + 1)));
  });
  return years.slice(0, end + 1);
}

function isYear(word: string): boolean {
  return /^(19|20)\d\d$/.test(word);
}
