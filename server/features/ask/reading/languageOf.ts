import type { QuestionLanguage } from '../../../../schema/language.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './Vocabulary.ts';

/**
 * Which of the two languages a question is in, by the small words of each; where those do not tell, by which language has
 * more of its other words. Dutch where it cannot be told.
 */
export function languageOf(
  tokens: readonly Token[],
  { tells, english }: QuestionLanguage,
  vocabulary: Vocabulary,
): 'NL' | 'EN' {
  const count = (isOne: (token: Token) => boolean) => tokens.filter(isOne).length;
  const small = count(({ folded }) => tells.en.has(folded)) - count(({ folded }) => tells.nl.has(folded));
  if (small !== 0) return small > 0 ? 'EN' : 'NL';
  const onlyEnglish = count(({ folded, stem }) => english.has(folded) && !vocabulary.has(stem));
  const onlyDutch = count(({ folded, stem }) => vocabulary.has(stem) && !english.has(folded));
  return onlyEnglish > onlyDutch ? 'EN' : 'NL';
}
