import type { ReaderPassageFragment } from '../../generated/graphql.ts';

/** What a passage says, in our own words: each sentence once, however many facts follow from it. */
export function claimsOf(
  { startLine, endLine, statements }: ReaderPassageFragment,
  document: string,
): readonly string[] {
  const claims = statements.map(({ claim, evidence }) => {
    const here = evidence.find(
      (place) => place.document.id === document && place.startLine === startLine && place.endLine === endLine,
    );
    return here?.claim ?? claim;
  });
  return [...new Set(claims)];
}
