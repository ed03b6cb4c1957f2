import type { Statement } from '../../knowledge.ts';
import type { Check } from '../Check.ts';
import { objectsAndPlaces } from '../places.ts';
import { Relations } from '../Relations.ts';

/** The theme that every other one is a part of in the end. */
const root = 'theme/integratie';

/** The tree of themes is what people browse: with two parents a theme is shown twice, with none never. */
export const themeOutsideTree: Check = {
  kind: 'Themes outside the tree',
  severity: 'error',
  remedy: `Give each theme one parent, the narrowest that fits: PART_OF ${root}, or of a theme below it.`,
  find: ({ knowledge, entries }) => {
    const relations = new Relations(knowledge.statements);
    return entries.flatMap(({ entity: { id, type }, file, slug }) => {
      if (type !== 'THEME') return [];
      const parents = relations.from(id, 'PART_OF').filter(({ object }) => object.startsWith('theme/'));
      const message = whatIsWrong(id, parents);
      return message === undefined ? [] : [file.problemAt([slug], message)];
    });
  },
};

function whatIsWrong(id: string, parents: readonly Statement[]): string | undefined {
  if (id === root) {
    if (parents.length === 0) return undefined;
    return `${id} is the root of the tree, and a part of ${objectsAndPlaces(parents)}.`;
  }
  if (parents.length === 1) return undefined;
  if (parents.length === 0) return `${id} is a part of no theme.`;
  return `${id} is a part of ${objectsAndPlaces(parents)}.`;
}
