/** Words with which a question begins, in Dutch and in English. */
const questionWords = new Set(
  `wie wat waar wanneer waarom waardoor waarmee waarvoor waarover waaraan welk welke hoe hoeveel hoelang is zijn heeft hebben
  kan kunnen mag mogen moet moeten bestaat bestaan geef toon noem zoek
  who whom whose what where when why which how is are was were does do did has have can may must should give show list`.split(
    /\s+/,
  ),
);

/** More words than a name has that one would type. */
const wordsOfAName = 4;

/** Whether a text asks something, rather than naming what to find. A guess, and cheap to mend: each answer links to the other. */
export function isQuestion(text: string): boolean {
  if (text.trim().endsWith('?')) return true;
  const words = text.trim().toLowerCase().split(/\s+/);
  if (words.length < 2) return false;
  return questionWords.has(words[0] ?? '') || words.length > wordsOfAName;
}
