import type { Entity } from '../../graph/entity.ts';
import { display } from '../../graph/ontology.ts';
import type { AnswerStatus } from '../../generated/exploration.ts';
import type { Ask } from '../../../schema/language.ts';
import type { Reading } from './reading/Reading.ts';

type Language = 'nl' | 'en';

const asks: Readonly<Record<Ask, Readonly<Record<Language, string>>>> = {
  who: { nl: 'Wie', en: 'Who' },
  forWhom: { nl: 'Voor wie', en: 'For whom' },
  when: { nl: 'Wanneer', en: 'When' },
  where: { nl: 'Waar', en: 'Where' },
  amount: { nl: 'Welk bedrag', en: 'Which amount' },
  number: { nl: 'Welk aantal', en: 'Which number' },
  path: { nl: 'Het verband', en: 'The connection' },
  compare: { nl: 'De verschillen per bron', en: 'The differences by source' },
  what: { nl: 'Wat er staat', en: 'What is said' },
  which: { nl: 'Welke dingen', en: 'Which things' },
  whether: { nl: 'Of het zo is', en: 'Whether it is so' },
};

const words = {
  about: { nl: 'met betrekking tot', en: 'with regard to' },
  by: { nl: 'via', en: 'through' },
  and: { nl: 'en', en: 'and' },
  in: { nl: 'in', en: 'in' },
  with: { nl: 'met de woorden', en: 'with the words' },
  without: { nl: 'Niet meegenomen:', en: 'Left out:' },
  more: { nl: 'en nog', en: 'and another' },
  none: {
    nl: 'De documenten geven hier geen antwoord op.',
    en: 'The documents hold no answer to this.',
  },
  notUnderstood: {
    nl: 'Deze vraag is niet begrepen.',
    en: 'This question was not understood.',
  },
} as const;

/** The question as it was understood, in one sentence. */
export function interpretation(
  { asked, anchors, hints, relations, period, language }: Reading,
  leftOut: readonly string[],
): string {
  const lang: Language = language === 'EN' ? 'en' : 'nl';
  const what = asked.map(({ ask, type }) => {
    const types = type?.types.map((name) => (display.types[name]?.plural[lang] ?? name).toLowerCase());
    return types ? types.join(' / ') : asks[ask][lang];
  });
  const names = anchors.flatMap(({ things: [thing] }) => (thing ? [`‘${thing.label}’`] : []));
  const verbs = relations.slice(0, 2).map((relation) => `‘${display.relations[relation]?.out[lang] ?? relation}’`);
  // A word for a relation is said by the relation.
  const rest = hints
    .filter(({ text, relations }) => relations.length === 0 && !leftOut.includes(text))
    .map(({ text }) => text);
  const parts = [
    what.join(` ${words.and[lang]} `),
    names.length > 0 ? `${words.about[lang]} ${names.join(', ')}` : '',
    verbs.length > 0 ? `${words.by[lang]} ${verbs.join(', ')}` : '',
    rest.length > 0 ? `${words.with[lang]} ${rest.join(', ')}` : '',
    period ? `${words.in[lang]} ${period.text}` : '',
  ].filter(Boolean);
  const sentence = `${capital(parts.join(' '))}.`;
  return leftOut.length === 0 ? sentence : `${sentence} ${words.without[lang]} ${leftOut.join(', ')}.`;
}

interface SummaryRow {
  readonly entity: Entity | null;
  readonly value: string | null;
}

const mostNamed = 5;

/** The answer in one sentence. */
export function summary(
  status: AnswerStatus,
  rows: readonly SummaryRow[],
  total: number,
  language: 'NL' | 'EN',
): string {
  const lang: Language = language === 'EN' ? 'en' : 'nl';
  if (status === 'NO_DATA') return words.none[lang];
  if (status === 'NOT_UNDERSTOOD') return words.notUnderstood[lang];
  const named = rows.slice(0, mostNamed).map(({ entity, value }) => {
    if (entity && value !== null) return `${entity.label}: ${value}`;
    return entity?.label ?? value ?? '';
  });
  const more = total - named.length;
  return `${named.join('; ')}${more > 0 ? ` ${words.more[lang]} ${more}` : ''}.`.replace(/\.\.$/, '.');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
