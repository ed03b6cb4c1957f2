import type { Check } from '../Check.ts';
import { Relations } from '../Relations.ts';

/** A node that nobody can reach by an edge tells nothing; mostly a fact about it was missed. */
export const thingWithoutRelation: Check = {
  kind: 'Things with no relation',
  severity: 'doubtful',
  remedy: 'Read again what names it and add the fact, or leave it out.',
  find: ({ knowledge, entries }) => {
    const relations = new Relations(knowledge.statements);
    return entries
      .filter(({ entity }) => !relations.has(entity.id))
      .map(({ entity, file, slug }) => file.problemAt([slug], `Nothing is said of ${entity.id}.`));
  },
};
