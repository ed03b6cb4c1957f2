import { readLanguage } from '../../../../schema/language.ts';

/** The words of questions: read once, when the program starts. */
export const words = readLanguage();
