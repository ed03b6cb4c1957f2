import type { RequestContext } from '../../api/context.ts';
import type { Reading } from './reading/Reading.ts';

const starters = {
  NL: [
    'Wie is verantwoordelijk voor het Deltaplan inburgering?',
    'Welke instrumenten zijn er tegen radicalisering?',
    'Hoeveel geld is er voor de taaleis in 2028?',
  ],
  EN: [
    'Who is responsible for the Deltaplan inburgering?',
    'Which instruments are there against radicalisation?',
    'How much money is there for the taaleis in 2028?',
  ],
} as const;

/** Questions that can be answered: about what this one named, else some that anyone could begin with. */
export async function suggestionsFor(reading: Reading, { entities }: RequestContext): Promise<readonly string[]> {
  const named = await Promise.all(
    reading.anchors.slice(0, 2).flatMap(({ things: [thing] }) => (thing ? [entities.load(thing.id)] : [])),
  );
  const about = named.flatMap((entity) => {
    if (!entity) return [];
    return reading.language === 'EN'
      ? [`What is ${entity.label}?`, `Who is involved in ${entity.label}?`]
      : [`Wat is ${entity.label}?`, `Wie is betrokken bij ${entity.label}?`];
  });
  return about.length > 0 ? about : starters[reading.language];
}
