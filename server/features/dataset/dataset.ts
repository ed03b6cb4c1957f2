import type { QueryResolvers } from '../../generated/exploration.ts';

/** What is loaded; counted once, by the import. */
export const dataset: NonNullable<QueryResolvers['dataset']> = async (_parent, _args, context) => {
  const { version, counts, relationCounts, documents, gaps } = context.dataset;
  const named = await Promise.all(
    documents.map(async ({ id, ...coverage }) => {
      const document = await context.entities.load(id);
      return document ? [{ ...coverage, document, textAvailable: context.texts.has(id) }] : [];
    }),
  );
  return { version, counts, relationCounts, documents: named.flat(), knownGaps: gaps.map(({ text }) => text) };
};
