import { text, type Values } from '../../url/parameters.ts';
import { corrections } from './corrections.ts';

/** As many characters as the server reads. */
export const longestQuestion = 500;

/** What the address of a question says: its words, and what the reader says that some of them mean. */
export const askParameters = { q: text(longestQuestion), terms: corrections };

export type AskAddress = Values<typeof askParameters>;
