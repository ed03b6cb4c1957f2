import type { QuestionLanguage } from '../../../../schema/language.ts';
import type { Token } from './tokens.ts';

/** Which of the two languages a question is in, by the small words of each; Dutch where it cannot be told. */
export function languageOf(tokens: readonly Token[], { tells }: QuestionLanguage): 'NL' | 'EN' {
  const count = (words: ReadonlySet<string>) => tokens.filter(({ folded }) => words.has(folded)).length;
  return count(tells.en) > count(tells.nl) ? 'EN' : 'NL';
}
