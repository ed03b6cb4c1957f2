import { fold } from '../../../../schema/names/fold.ts';
import { stemsOf } from '../../../../schema/names/stem.ts';

/** A question with what the documents answer. */
export interface Expected {
  /** As it was asked: a thing that it names itself need not be in the answer. */
  readonly question: string;
  readonly document: string;
  readonly lines: readonly number[];
  /** Things by a name that an annotator gave them. */
  readonly answer: readonly string[];
  /** Amounts, dates, counts or words, any form of which will do. */
  readonly values: readonly string[];
}

/** What the program answered, as far as it is judged. */
export interface Given {
  readonly status: string;
  readonly summary: string;
  readonly rows: readonly {
    readonly names: readonly string[];
    readonly value: string | null;
    readonly claims: readonly string[];
    /** Names of both ends of each of its statements. */
    readonly ends: readonly string[];
    readonly places: readonly { readonly document: string; readonly startLine: number; readonly endLine: number }[];
  }[];
}

export type Verdict = 'right' | 'partly' | 'wrong' | 'wrong and confident' | 'not understood';

/** A name is met where this share of its words is in a name of a row; less where the row has its evidence from the same lines. */
const alike = { anywhere: 0.6, sameLines: 0.34 } as const;
/** Of things that are asked for, so many have to be there, and of the rows so many have to be such things. */
const enough = { recall: 0.7, precision: 0.4 } as const;

const noAnswer = 'geen antwoord';

/** Judges an answer: right where the things or the values are there without much beside them. */
export function judge(expected: Expected, given: Given): Verdict {
  const isUnanswered = given.status === 'NO_DATA' || given.status === 'NOT_UNDERSTOOD';
  if (expected.values.includes(noAnswer)) {
    if (isUnanswered) return 'right';
    return given.status === 'ANSWERED' ? 'wrong and confident' : 'wrong';
  }
  if (isUnanswered) return 'not understood';
  const all = expected.answer.filter((name) => !isNamedIn(expected.question, name));
  const wanted = all.length > 0 ? all : expected.answer;
  const good = given.rows.filter((row) => expected.answer.some((name) => isAlike(name, row, expected)));
  // What the statement of a right row is about is said with it: the guide beside who made it.
  const beside = good.map((row) => ({ ...row, names: row.ends, value: null, places: [] }));
  const met = wanted.filter((name) => [...given.rows, ...beside].some((row) => isAlike(name, row, expected)));
  const recall = wanted.length === 0 ? 0 : met.length / wanted.length;
  const precision = given.rows.length === 0 ? 0 : good.length / given.rows.length;
  const values = expected.values.filter((value) => hasValue(value, given));
  const byThings = recall >= enough.recall && precision >= enough.precision;
  const byValues = expected.values.length > 0 && values.length === expected.values.length;
  if (byThings || byValues) return 'right';
  if (met.length > 0 || values.length > 0) return 'partly';
  return given.status === 'ANSWERED' ? 'wrong and confident' : 'wrong';
}

function isNamedIn(question: string, name: string): boolean {
  const asked = new Set(stemsOf(question));
  const stems = stemsOf(name);
  return stems.filter((stem) => asked.has(stem)).length / stems.length >= 0.8;
}

function isAlike(
  name: string,
  { names, value, places }: Given['rows'][number],
  { document, lines }: Expected,
): boolean {
  const wanted = new Set(stemsOf(name));
  const said = new Set(stemsOf(value ?? ''));
  if ([...wanted].filter((stem) => said.has(stem)).length / wanted.size >= alike.anywhere) return true;
  const sameLines = places.some(
    (place) => place.document === document && lines.some((line) => place.startLine <= line && line <= place.endLine),
  );
  return names.some((each) => {
    const found = new Set(stemsOf(each));
    const share = [...wanted].filter((stem) => found.has(stem)).length / wanted.size;
    const back = [...found].filter((stem) => wanted.has(stem)).length / found.size;
    return Math.max(share, back) >= (sameLines ? alike.sameLines : alike.anywhere);
  });
}

/** Whether a value is in the answer: a number by its digits, a word by its letters. */
function hasValue(value: string, { summary, rows }: Given): boolean {
  const texts = [summary, ...rows.flatMap(({ names, value: own, claims }) => [own ?? '', ...names, ...claims])];
  const digits = numbersIn(value);
  if (digits.length > 0) {
    const found = new Set(texts.flatMap(numbersIn));
    if (digits.every((number) => found.has(number))) return true;
  }
  const wanted = fold(value);
  if (wanted === 'ja' || wanted === 'nee')
    return rows.some(
      ({ value: own }) => /^(ja|yes|nee|no)\b/.exec(own ?? '')?.[0] !== undefined && sameWord(wanted, own ?? ''),
    );
  const stems = stemsOf(value);
  return (
    stems.length > 0 &&
    texts.some((text) => {
      const found = new Set(stemsOf(text));
      return stems.filter((stem) => found.has(stem)).length / stems.length >= 0.7;
    })
  );
}

function sameWord(wanted: string, own: string): boolean {
  return wanted === 'ja' ? /^(ja|yes)\b/.test(own) : /^(nee|no)\b/.test(own);
}

const words: Readonly<Record<string, string>> = {
  een: '1',
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
  negen: '9',
  tien: '10',
  elf: '11',
  twaalf: '12',
  twintig: '20',
  januari: '01',
  februari: '02',
  maart: '03',
  april: '04',
  mei: '05',
  juni: '06',
  juli: '07',
  augustus: '08',
  september: '09',
  oktober: '10',
  november: '11',
  december: '12',
};

/** Numbers in a text, written out: `€ 17 miljoen` is 17000000, `1.000` is 1000, `4 juli 2025` is 4, 07 and 2025. */
function numbersIn(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replace(/(\d)\.(?=\d{3}\b)/g, '$1')
    .replace(/\b[a-zé]+\b/g, (word) => words[fold(word)] ?? word);
  return [...plain.matchAll(/(\d+)(?:,(\d+))?\s*(mln|miljoen|million|mld|miljard|billion)?/g)].map(
    ([, whole = '', part = '', unit]) => {
      const factor = unit === undefined ? 1 : /mld|miljard|billion/.test(unit) ? 1e9 : 1e6;
      return String(Number(`${whole}.${part || '0'}`) * factor);
    },
  );
}
