import { words } from './words.ts';
import type { TypeWord } from '../../../../schema/language.ts';
import { splits } from '../../../../schema/names/compounds.ts';
import { stem } from '../../../../schema/names/stem.ts';
import type { AskGraph } from '../graph/AskGraph.ts';
import { languageOf } from './languageOf.ts';
import { type LinkedAnchor, linkNames } from './linkNames.ts';
import { type Found, findPhrases, findSplitVerbs } from './phrases.ts';
import type { Anchor, Asked, Hint, Reading, Term } from './Reading.ts';
import { type FoundAsk, readAsked } from './readAsked.ts';
import { readPeriod } from './readPeriod.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Slot, stemsOfKey, translate } from './translate.ts';
import type { Vocabulary } from './Vocabulary.ts';
import type { Correction } from './Correction.ts';

const shortestCompound = 9;

interface Asking {
  readonly question: string;
  /** As the reader says; recognised where not given. */
  readonly language: 'NL' | 'EN' | null;
  readonly corrections: readonly Correction[];
}

/** Reads a question into what is asked for, about which things, through which relations, with which restrictions. */
export async function readQuestion(asking: Asking, graph: AskGraph, vocabulary: Vocabulary): Promise<Reading> {
  const { question, corrections } = asking;
  const tokens = tokensOf(question);
  const language = asking.language ?? languageOf(tokens, words, vocabulary);
  const slots = translate(tokens, language, words, vocabulary);
  const taken = new Array<string | undefined>(tokens.length).fill(undefined);
  const take = (from: number, to: number, by: string) => taken.fill(by, from, to);
  const isFree = (index: number) => taken[index] === undefined;

  const anchors = await linkNames({ tokens, slots, language, corrections, vocabulary, words }, graph);
  for (const { from, to } of anchors) take(from, to, 'name');
  for (const { start, end, role } of corrections) {
    if (role === 'IGNORED')
      tokens.forEach((token, at) => token.start < end && token.end > start && take(at, at + 1, 'ignored'));
  }
  const period = readPeriod(tokens, isFree);
  if (period) take(period.from, period.to, 'period');
  const asks = findPhrases(tokens, words.asks, isFree).filter(
    ({ meaning, from }) => meaning !== 'whether' || from === 0,
  );
  const types = findPhrases(tokens, words.types, isFree);
  const asked = readAsked({ tokens, asks, types, corrections })
    .map((one) => ofKindOf(one, anchors, tokens))
    // `What do the documents of 2005 and 2025 say of it`: of each year.
    .map((one): FoundAsk => (one.ask === 'what' && !one.type && period?.isList ? { ...one, ask: 'compare' } : one));
  for (const { from, to } of asks) take(from, to, 'ask');
  // `Welke ministers`: which of the people, the word itself says.
  const kinds = asked.flatMap(({ typeAt }) => (typeAt && !typeAt.meaning.types.includes('PERSON') ? [typeAt] : []));
  for (const { from, to } of kinds) take(from, to, 'type');

  const split = findSplitVerbs(tokens, words.relations);
  const isSplit = (index: number) => split.some(({ from }) => from === index);
  const whole = findPhrases(
    tokens,
    words.relations,
    (index) => !isSplit(index) && (isFree(index) || taken[index] === 'ask'),
  );
  const relations = [...whole, ...split].sort((a, b) => a.from - b.from);
  const relationTerms = relations.filter(({ from, to }) => tokens.slice(from, to).every((_, at) => isFree(from + at)));
  return {
    question,
    language,
    asked: asked.map(({ typeAt: _typeAt, ...rest }, index) => ({
      ...rest,
      relations: [
        ...new Set([
          ...rest.relations,
          ...relationsBetween(tokens, relations, rest.start, asked[index + 1]?.start ?? question.length),
        ]),
      ],
    })),
    anchors: anchors.map(({ from: _from, to: _to, ...anchor }) => anchor),
    relations: [...new Set(relations.flatMap(({ meaning }) => meaning))],
    hints: readHints({ tokens, slots, language, isFree, vocabulary, relations: relationTerms }),
    period: period && {
      from: period.first,
      to: period.last,
      ofSource: period.ofSource,
      text: textOf(question, tokens, period),
    },
    terms: termsOf({ question, tokens, anchors, period, asked, relations: relationTerms }),
  };
}

/** `Welke schadelijke praktijken`: things like the one that is named. */
function ofKindOf(asked: FoundAsk, anchors: readonly LinkedAnchor[], tokens: readonly Token[]): FoundAsk {
  if (asked.ask !== 'which' || asked.type) return asked;
  const at = tokens.findIndex(({ start }) => start === asked.start);
  const named = anchors.find(({ from }) => from === at + 1);
  const [thing] = named?.things ?? [];
  return thing ? { ...asked, type: { types: [thing.type], otherwise: [], kinds: [] }, plural: true } : asked;
}

/** What the words of one ask, from its first to the next ask, speak of. */
function relationsBetween(
  tokens: readonly Token[],
  relations: readonly Found<readonly string[]>[],
  start: number,
  end: number,
): readonly string[] {
  const within = relations.filter(({ from }) => {
    const at = tokens[from]?.start ?? 0;
    return at >= start && at < end;
  });
  return [...new Set(within.flatMap(({ meaning }) => meaning))];
}

interface Hinting {
  readonly tokens: readonly Token[];
  readonly slots: readonly Slot[];
  readonly language: 'NL' | 'EN';
  readonly isFree: (index: number) => boolean;
  readonly vocabulary: Vocabulary;
  readonly relations: readonly Found<readonly string[]>[];
}

/** What is left: words with a meaning of their own. A word for a relation is one too, though it tells less. */
function readHints({ tokens, slots, language, isFree, vocabulary, relations }: Hinting): readonly Hint[] {
  const fillers = language === 'NL' ? words.fillers.nl : words.fillers.en;
  const relationsAt = (at: number) =>
    relations.flatMap(({ from, to, meaning }) => (from <= at && at < to ? meaning : []));
  return slots.flatMap(({ from, to, keys }) => {
    const content = tokens
      .slice(from, to)
      .filter((token, at) => isFree(from + at) && !fillers.has(token.folded) && token.folded.length > 1);
    const [first] = content;
    const last = content.at(-1);
    if (!first || !last) return [];
    const stems = [...new Set(keys.flatMap(stemsOfKey).flatMap((each) => withParts(each, vocabulary)))];
    const known = stems.filter((each) => vocabulary.has(each));
    // What stands nowhere in the graph cannot be near an answer, but an English word may only lack its translation.
    const weight = Math.max(...(known.length > 0 ? known : stems).map((each) => vocabulary.weight(each)), 0);
    const said = relationsAt(from);
    const share = said.length > 0 ? 0.4 : known.length > 0 ? 1 : language === 'EN' ? 0.25 : 0.5;
    const text = content.map((token) => token.text).join(' ');
    return [
      { start: first.start, end: last.end, text, stems, weight: weight * share, matters: share === 1, relations: said },
    ];
  });
}

/** A word that is nowhere in the graph as its two parts, if those are: `trainingsplan`. */
function withParts(word: string, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.has(word) || word.length < shortestCompound) return [word];
  const parts = splits(word)
    .map((pair) => pair.map(stem))
    .find((pair) => pair.every((part) => vocabulary.has(part)));
  return [word, ...(parts ?? [])];
}

interface Reported {
  readonly question: string;
  readonly tokens: readonly Token[];
  readonly anchors: readonly (Anchor & { readonly from: number; readonly to: number })[];
  readonly period: { readonly from: number; readonly to: number } | undefined;
  readonly asked: readonly (Asked & { readonly typeAt: Found<TypeWord> | undefined })[];
  readonly relations: readonly Found<readonly string[]>[];
}

function termsOf({ question, tokens, anchors, period, asked, relations }: Reported): readonly Term[] {
  const spanOf = ({ from, to }: { readonly from: number; readonly to: number }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    text: textOf(question, tokens, { from, to }),
  });
  const named = anchors.flatMap(({ start, end, text, things: [thing, ...alternatives] }): Term[] =>
    thing ? [{ start, end, text, role: 'ENTITY', thing, alternatives }] : [],
  );
  const types = asked.flatMap(({ typeAt }): Term[] => {
    const [entityType] = typeAt?.meaning.types ?? [];
    return typeAt && entityType !== undefined
      ? [{ ...spanOf(typeAt), role: 'ENTITY_TYPE', entityType, alternatives: [] }]
      : [];
  });
  const related = relations.flatMap((found): Term[] => {
    const [relation] = found.meaning;
    return relation === undefined ? [] : [{ ...spanOf(found), role: 'RELATION', relation, alternatives: [] }];
  });
  const when: Term[] = period ? [{ ...spanOf(period), role: 'PERIOD', alternatives: [] }] : [];
  return [...named, ...types, ...related, ...when].sort((a, b) => a.start - b.start);
}

function textOf(
  question: string,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return question.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
