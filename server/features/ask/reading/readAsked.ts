import type { Ask, TypeWord } from '../../../../schema/language.ts';
import type { Correction } from './Correction.ts';
import { type Found, prepositions } from './phrases.ts';
import type { Asked } from './Reading.ts';
import type { Token } from './tokens.ts';

/** How many words may stand between `welke` and the kind of thing: `welke nieuwe landelijke acties`. */
const wordsBetween = 2;

/** Asks that say what they ask for; of the others the kind of thing has to say it. */
const definite: ReadonlySet<Ask> = new Set(['who', 'forWhom', 'when', 'where', 'amount', 'number', 'path', 'compare']);

/** Words that ask what is said, whatever kind of thing stands behind them: `waarom praat het ministerie niet met`. */
const reasons = new Set(['waarom', 'waardoor', 'why', 'hoezo']);

interface Asking {
  readonly tokens: readonly Token[];
  readonly asks: readonly Found<Ask>[];
  readonly types: readonly Found<TypeWord>[];
  readonly corrections: readonly Correction[];
}

/** An ask, and where the kind of thing that it asks for stands. */
export type FoundAsk = Asked & { readonly typeAt: Found<TypeWord> | undefined };

/** What a question asks for: one thing, or several joined by `en` or a comma (`wanneer en door wie`). */
export function readAsked({ tokens, asks, types, corrections }: Asking): readonly FoundAsk[] {
  const typeAfter = (index: number) => {
    const first = types.find(
      ({ from }) => from >= index && from <= index + wordsBetween && !breaks(tokens, index, from),
    );
    return first && withThoseJoined(first, types, tokens);
  };
  // `Wetten en akkoorden bij het onderwerp Werk: welke zijn dat?`
  const typeBefore = (ask: Ask, index: number) => {
    const [first] = types;
    const isBare = ask === 'which' && first?.from === 0 && first.to < index;
    return isBare && ['zijn', 'are'].includes(tokens[index + 1]?.folded ?? '')
      ? withThoseJoined(first, types, tokens)
      : undefined;
  };
  const found = asks.map(({ from, to, meaning: said }): FoundAsk => {
    const meaning = meantBy(said, tokens);
    const done = meaning === 'what' && asksWhatIsDone(tokens, from);
    const isOfType =
      (!definite.has(meaning) || meaning === 'number') && !done && !reasons.has(tokens[from]?.folded ?? '');
    const typeAt = isOfType ? (typeAfter(to) ?? typeBefore(meaning, from)) : undefined;
    return {
      ask: done ? 'which' : meaning,
      type: corrected(corrections) ?? typeAt?.meaning ?? (done ? whatIsDone : undefined),
      typeAt,
      start: tokens[from]?.start ?? 0,
      relations: done ? whoDoes : [],
      count: countIn(tokens.slice(to, typeAt?.from ?? to + 1)),
      plural:
        done ||
        isPlural(typeAt ? tokens[typeAt.to - 1] : meaning === 'which' ? nounBehind(tokens, to) : undefined) ||
        (meaning === 'who' && isOfSeveral(tokens, to)),
    };
  });
  // `Hoe hangen … samen`, `is there a link between …`: said anywhere, it is what is asked.
  const compares = found[0]?.ask === 'number' ? undefined : found.find(({ ask }) => ask === 'compare');
  const anywhere = found.find(({ ask }) => ask === 'path') ?? compares;
  if (anywhere) return [anywhere];
  const [first] = found;
  if (!first) {
    const typeAt = types[0];
    return [
      {
        ask: 'what',
        type: typeAt?.meaning,
        typeAt,
        start: 0,
        relations: [],
        count: undefined,
        plural: isPlural(typeAt && tokens[typeAt.to - 1]),
      },
    ];
  }
  // `Wat is de naam van …`, `wat wordt er gedaan`: a later word asks more exactly than `wat`.
  const isJoined = ({ start }: FoundAsk) => {
    const at = tokens.findIndex((token) => token.start === start);
    return ['en', 'and'].includes(tokens[at - 1]?.folded ?? '');
  };
  const exact = found.filter(
    (one, index) =>
      index === 0 || definite.has(one.ask) || one.ask === 'which' || (one.ask === 'what' && isJoined(one)),
  );
  return exact.length > 1 &&
    (first.ask === 'what' || first.ask === 'whether') &&
    first.type === undefined &&
    isClose(exact)
    ? exact.slice(1)
    : exact.slice(0, 3);
}

/** What answers `wat gaan gemeenten doen`: the things that are done. */
const whatIsDone: TypeWord = { types: ['ACTION'], otherwise: ['PROGRAMME', 'INSTRUMENT'], kinds: [] };

/** How whoever does it is joined to what is done. */
const whoDoes = ['EXECUTES', 'RESPONSIBLE_FOR'];

/** `Wat doet het rijk`, `wat gaan gemeenten doen`, `what will municipalities do`. */
function asksWhatIsDone(tokens: readonly Token[], at: number): boolean {
  const [word, verb, ...more] = tokens.slice(at).map(({ folded }) => folded);
  if (word === 'wat') return /^(doet|doen|deed|deden|onderneemt|ondernemen)$/.test(verb ?? '') || more.includes('doen');
  return (
    word === 'what' && more.some((each, index) => /^(do|doing|undertake)$/.test(each) && more[index + 1] !== 'with')
  );
}

/** Kinds that are asked for together: `welke wetten, programma's en akkoorden`. */
function withThoseJoined(
  first: Found<TypeWord>,
  types: readonly Found<TypeWord>[],
  tokens: readonly Token[],
): Found<TypeWord> {
  const next = types.find(
    ({ from }) =>
      from === first.to || (from === first.to + 1 && /^(en|of|and|or|s)$/.test(tokens[first.to]?.folded ?? '')),
  );
  if (!next) return first;
  const { meaning: one } = first;
  const { meaning: other } = next;
  const both = (of: 'types' | 'otherwise') => [...new Set([...one[of], ...other[of]])];
  const kinds = one.kinds.length > 0 && other.kinds.length > 0 ? [...one.kinds, ...other.kinds] : [];
  const meaning = { types: both('types'), otherwise: both('otherwise'), kinds };
  return withThoseJoined({ from: first.from, to: next.to, meaning }, types, tokens);
}

const counts = [
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
];

/** How many are asked for: `welke drie moties`. */
function countIn(tokens: readonly Token[]): number | undefined {
  const at = counts.findIndex((forms) => tokens.some(({ folded }) => forms.includes(folded)));
  return at < 0 ? undefined : at + 2;
}

const costs = new Set(['kost', 'kosten', 'kostte', 'kostten', 'gekost', 'cost', 'costs']);

/**
 * What words that stand apart from an ask make of it: `waar … over` asks for what something is about, `wat heeft …
 * gekost` and `hoeveel gaat … kosten` for an amount.
 */
function meantBy(ask: Ask, tokens: readonly Token[]): Ask {
  if (ask === 'where' && prepositions.includes(tokens.at(-1)?.folded ?? '')) return 'what';
  if ((ask === 'what' || ask === 'number') && tokens.some(({ folded }) => costs.has(folded))) return 'amount';
  return ask;
}

function corrected(corrections: readonly Correction[]): TypeWord | undefined {
  const type = corrections.find(({ role }) => role === 'ENTITY_TYPE')?.entityType;
  return type == null ? undefined : { types: [type], otherwise: [], kinds: [] };
}

/** Whether a comma or a joining word stands between. */
function breaks(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ folded }) => folded === 'en' || folded === 'and');
}

/** `hoe en wanneer` belong together; `wat …, en wanneer` are two. */
function isClose(asks: readonly FoundAsk[]): boolean {
  const [first, second] = asks;
  return first !== undefined && second !== undefined && second.start - first.start < 12;
}

/** Verbs that several people do together. */
const together =
  /^(betrokken|deel|aanwezig|deelnemen|deelgenomen|meedoen|samen|involved|participate|part|present|attended|together)/;

/** Whether the verb behind `wie` is of several: `wie zijn`, `wie maakten`; or says what several people do together. */
function isOfSeveral(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.folded ?? '';
  const isPluralVerb = verb.length > 3 ? verb.endsWith('en') : ['are', 'do'].includes(verb);
  return (
    isPluralVerb || ['were', 'have'].includes(verb) || tokens.slice(at).some(({ folded }) => together.test(folded))
  );
}

/** Words for kinds of things that stand for several without an ending that says so. */
const several = new Set([
  'inzet',
  'beleid',
  'financiering',
  'geld',
  'wetgeving',
  'regelgeving',
  'funding',
  'money',
  'people',
  'legislation',
]);

function isPlural(noun: Token | undefined): boolean {
  const word = noun?.folded;
  if (word === undefined) return false;
  return several.has(word) || (/(en|s|a)$/.test(word) && !/(us|ss|is|programma|agenda)$/.test(word));
}

/** The word behind `welke` that no kind of thing is called by: `welke drie lijnen`. */
function nounBehind(tokens: readonly Token[], at: number): Token | undefined {
  const isBetween = ({ folded }: Token) => ['de', 'het', 'the'].includes(folded) || counts.flat().includes(folded);
  return tokens.slice(at).find((token) => !isBetween(token));
}
