import type { QuestionLanguage } from '../../../../schema/language.ts';
import { groupBy } from '../../../graph/groupBy.ts';
import type { AskGraph, Link } from '../graph/AskGraph.ts';
import type { Correction } from './Correction.ts';
import type { Anchor, NamedThing } from './Reading.ts';
import { findPhrases } from './phrases.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Slot, stemsOfKey } from './translate.ts';
import type { Vocabulary } from './Vocabulary.ts';

const longestName = 9;
const mostKeysOfOne = 24;

interface Linking {
  readonly tokens: readonly Token[];
  readonly slots: readonly Slot[];
  readonly language: 'NL' | 'EN';
  readonly corrections: readonly Correction[];
  readonly vocabulary: Vocabulary;
  readonly words: QuestionLanguage;
}

/** An anchor that knows which tokens it stands on. */
export type LinkedAnchor = Anchor & { readonly from: number; readonly to: number };

/** A stretch of the question that can be a name, with the keys that it can have. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly keys: readonly string[];
}

/** The things that a question names: the longest names first, no word twice. */
export async function linkNames(linking: Linking, graph: AskGraph): Promise<readonly LinkedAnchor[]> {
  const { tokens, corrections, vocabulary } = linking;
  const stretches = stretchesOf(linking);
  const wanted = await graph.things(corrections.flatMap(({ entityId }) => entityId ?? []));
  const links = await graph.links([...new Set(stretches.flatMap(({ keys }) => keys))]);
  const byKey = groupBy(links, ({ key }) => key);

  const named = stretches
    .map((stretch) => ({
      ...stretch,
      things: thingsOf(stretch, byKey).filter(
        (thing) => !isBareKind(linking, stretch, thing) && !isOnlyItsStem(linking, stretch, thing),
      ),
    }))
    .filter(({ things }) => things.length > 0)
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const free = tokens.map(() => true);
  for (const { start, end } of corrections) {
    tokens.forEach((token, at) => {
      if (token.start < end && token.end > start) free[at] = false;
    });
  }
  const anchors: LinkedAnchor[] = [];
  for (const { from, to, keys, things } of named) {
    if (!free.slice(from, to).every(Boolean)) continue;
    free.fill(false, from, to);
    anchors.push(anchorOf(tokens, { from, to }, things, stemsOfKey(keys[0] ?? ''), vocabulary));
  }
  for (const { start, end, entityId } of corrections) {
    const at = tokens.findIndex((token) => token.start < end && token.end > start);
    const to = tokens.findLastIndex((token) => token.start < end && token.end > start) + 1;
    const thing = wanted.find(({ id }) => id === entityId);
    if (at < 0 || !thing) continue;
    const stems = tokens.slice(at, to).map((token) => token.stem);
    anchors.push({ ...anchorOf(tokens, { from: at, to }, [thing], stems, vocabulary), corrected: true });
  }
  return anchors.sort((a, b) => a.start - b.start);
}

function anchorOf(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  things: readonly NamedThing[],
  stems: readonly string[],
  vocabulary: Vocabulary,
): LinkedAnchor {
  const words = tokens.slice(from, to);
  return {
    from,
    to,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    text: words.map(({ text }) => text).join(' '),
    things,
    stems,
    weight: stems.reduce((sum, each) => sum + vocabulary.weight(each), 0),
    corrected: false,
  };
}

/** Every run of words that could be a name: it begins and ends with a word that counts, and is not only of the language of questions. */
function stretchesOf({ tokens, slots, language, words }: Linking): readonly Stretch[] {
  const fillers = language === 'NL' ? words.fillers.nl : words.fillers.en;
  const isFiller = (slot: Slot) =>
    slot.keys.length === 0 || (slot.to - slot.from === 1 && fillers.has(tokens[slot.from]?.folded ?? ''));
  const asks = findPhrases(tokens, words.asks);
  // `What share` asks how many, it names no sharing of knowledge.
  const isInAsk = ({ from, to }: Slot) => asks.some((ask) => ask.from <= from && to <= ask.to);
  const isAsked = (slot: Slot) => (slot.from > 0 && isTypeAsked(tokens, slot, words)) || isInAsk(slot);
  return slots.flatMap((first, at) => {
    if (isFiller(first)) return [];
    const stretches: Stretch[] = [];
    let keys: readonly string[] = [''];
    for (const slot of slots.slice(at, at + longestName)) {
      const withoutLast = keys;
      // An English name is joined by English words, which the Dutch one does not have.
      if (language === 'NL' || !isFiller(slot)) keys = joined(keys, slot.keys);
      const alone = slot === first;
      if (isFiller(slot) || (alone && isAsked(slot))) continue;
      // `The Ceder motion` is the motie-Ceder.
      const isKindLast = !alone && language === 'EN' && words.types.has(tokens[slot.from]?.folded ?? '');
      const turned = isKindLast ? joined(slot.keys, withoutLast) : [];
      stretches.push({
        from: first.from,
        to: slot.to,
        keys: [...(alone ? slot.names : keys), ...turned].filter(Boolean),
      });
    }
    return stretches;
  });
}

/** Kinds of things whose name no bare word for the kind can be: `de handreiking`, `the meeting`. */
const neverBare = new Set([
  'INSTRUMENT',
  'DOCUMENT',
  'PROGRAMME',
  'ACTION',
  'EVENT',
  'FUNDING_LINE',
  'MOTION',
  'TARGET',
  'INDICATOR',
]);

function isBareKind({ tokens, words }: Linking, { from, to }: Stretch, { type }: NamedThing): boolean {
  const [token] = tokens.slice(from, to);
  return (
    to - from === 1 &&
    token !== undefined &&
    neverBare.has(type) &&
    words.types.has(token.folded) &&
    /^\p{Ll}/u.test(token.text)
  );
}

/** A stem of so few letters says little: `samen` is not SAM, `werken` not Werk. */
const shortestStem = 5;

/** Whether a word shares no more with a name than a short stem. */
function isOnlyItsStem({ tokens, language }: Linking, { from, to, keys }: Stretch, { label }: NamedThing): boolean {
  const [token] = tokens.slice(from, to);
  if (to - from !== 1 || token === undefined || language === 'EN') return false;
  const isShort = token.stem.length < shortestStem && token.folded !== token.stem && keys[0] === token.stem;
  return isShort && !tokensOf(label).some(({ folded }) => folded === token.folded);
}

function joined(keys: readonly string[], more: readonly string[]): readonly string[] {
  if (more.length === 0) return keys;
  return keys.flatMap((key) => more.map((next) => (key === '' ? next : `${key} ${next}`))).slice(0, mostKeysOfOne);
}

/** `Welke gemeenten`, `hoeveel moties`: the kind of thing that is asked for, no name. */
function isTypeAsked(tokens: readonly Token[], { from, to }: Slot, { types, asks }: QuestionLanguage): boolean {
  const phrase = tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
  if (!types.has(phrase)) return false;
  const [before, further] = [tokens[from - 1]?.folded ?? '', tokens[from - 2]?.folded ?? ''];
  const asksFor = (word: string) => ['which', 'number', 'what'].includes(asks.get(word) ?? '');
  return asksFor(before) || asksFor(`${further} ${before}`);
}

/** Each thing once, those of the likeliest key first; what has the name as its label before what has it as an alias, then the best known. */
function thingsOf({ keys }: Stretch, byKey: ReadonlyMap<string, readonly Link[]>): readonly NamedThing[] {
  const links = keys.flatMap((key) =>
    [...(byKey.get(key) ?? [])].sort((a, b) => Number(b.isLabel) - Number(a.isLabel) || b.degree - a.degree),
  );
  return [...new Map(links.map((link) => [link.id, link])).values()]
    .slice(0, 6)
    .map(({ id, type, label, degree }) => ({ id, type, label, degree }));
}
