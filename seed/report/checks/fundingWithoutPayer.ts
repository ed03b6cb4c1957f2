import type { Check } from '../Check.ts';
import { Relations } from '../Relations.ts';

/** Who pays is the first question about money; a part of an amount has the payer of the whole. */
export const fundingWithoutPayer: Check = {
  kind: 'Funding lines with no payer',
  severity: 'doubtful',
  remedy: 'Where the source says who pays, add PROVIDED_BY; that of the whole is enough.',
  find: ({ knowledge, entries }) => {
    const relations = new Relations(knowledge.statements);
    const isPaid = (id: string) => relations.from(id, 'PROVIDED_BY').length > 0;
    return entries
      .filter(({ entity: { id, type } }) => type === 'FUNDING_LINE' && ![id, ...relations.wholesOf(id)].some(isPaid))
      .map(({ entity, file, slug }) => file.problemAt([slug], `Nobody pays for ${entity.id}.`));
  },
};
