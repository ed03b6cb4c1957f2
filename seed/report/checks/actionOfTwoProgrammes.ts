import type { Check } from '../Check.ts';
import { placeName } from '../places.ts';
import { Relations } from '../Relations.ts';

/** Of two programmes that contain an action one should contain the other, or a source must really say both. */
export const actionOfTwoProgrammes: Check = {
  kind: 'Actions of two programmes that are no part of one another',
  severity: 'doubtful',
  remedy: 'Say which programme is a part of the other, or leave one out where its lines do not say it.',
  find: ({ knowledge, entries }) => {
    const relations = new Relations(knowledge.statements);
    const programmes = new Set(
      entries.filter(({ entity }) => entity.type === 'PROGRAMME').map(({ entity }) => entity.id),
    );
    return entries.flatMap(({ entity: { id, type }, file, slug }) => {
      if (type !== 'ACTION') return [];
      const of = relations.from(id, 'PART_OF').filter(({ object }) => programmes.has(object));
      const innermost = of.filter(({ object }) => !of.some((other) => relations.wholesOf(other.object).has(object)));
      if (innermost.length < 2) return [];
      const stated = innermost.map(({ object, evidence: [first] }) =>
        first ? `${object} (${placeName(first)})` : object,
      );
      return [file.problemAt([slug], `${id} is a part of ${stated.join(' and ')}.`)];
    });
  },
};
