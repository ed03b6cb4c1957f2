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
}

const openFirst = '0000-01-01';
const openLast = '9999-12-31';
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

/** The years in a question: `in 2009`, `vanaf 2025`, `tussen 2007 en 2011`, `2007-2011`. A year within a name is no period. */
export function readPeriod(tokens: readonly Token[], isFree: (index: number) => boolean): FoundPeriod | undefined {
  const years = tokens.flatMap(({ folded }, index) => (isYear(folded) && isFree(index) ? [index] : []));
  const [one, two] = years;
  if (one === undefined) return undefined;
  const year = tokens[one]?.folded ?? '';
  const before = tokens[one - 1]?.folded ?? '';
  if (two !== undefined && (two === one + 1 || (two === one + 2 && joins.has(tokens[one + 1]?.folded ?? '')))) {
    const [first, last] = [year, tokens[two]?.folded ?? ''].sort();
    return { from: one, to: two + 1, first: `${first ?? year}-01-01`, last: `${last ?? year}-12-31`, ofSource: false };
  }
  const from = since.has(before) || until.has(before) ? one - 1 : one;
  return {
    from,
    to: one + 1,
    first: until.has(before) ? openFirst : `${year}-01-01`,
    last: since.has(before) ? openLast : `${year}-12-31`,
    ofSource: [one - 2, one - 1, one + 1].some((at) => sources.has(tokens[at]?.folded ?? '')),
  };
}

function isYear(word: string): boolean {
  return /^(19|20)\d\d$/.test(word);
}
