import nlDevelopers from './nl/developers.json';
import { words } from './words.ts';

// Few read that page, and it has many sentences: the first page does without them.
words.addResourceBundle('nl', 'translation', nlDevelopers, true);
