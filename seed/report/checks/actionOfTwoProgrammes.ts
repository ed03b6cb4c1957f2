import type { Check } from '../Check.ts';
import { objectsAndPlaces } from '../places.ts';
import { Relations } from '../Relations.ts';

/** Of two programmes that contain an action one should contain the other, or a source must really say both. */
export const actionOfTwoProgrammes: Check = {
  kind: 'Actions of two programmes that are no part of one another',
  severity: 'doubtful',
  remedy: 'Say which programme is a part of the other, or leave one out where its lines do not say it.',
  find: ({ knowledge, entries }) => {
    const relations = new Relations(knowledge.statements);
    return entries.flatMap(({ entity: { id, type }, file, slug }) => {
      if (type !== 'ACTION') return [];
      const of = relations.from(id, 'PART_OF').filter(({ object }) => object.startsWith('programme/'));
      const innermost = of.filter(({ object }) => !of.some((other) => relations.wholesOf(other.object).has(object)));
      if (innermost.length < 2) return [];
      return [file.problemAt([slug], `${id} is a part of ${objectsAndPlaces(innermost)}.`)];
    });
  },
};
