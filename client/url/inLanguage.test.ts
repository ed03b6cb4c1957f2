import { expect, test } from 'vitest';
import { inLanguage } from './inLanguage.ts';

test.each([
  ['', 'nl', ''],
  ['', 'en', '?lang=en'],
  ['?q=wie+is%20dit&page=2', 'en', '?q=wie+is%20dit&page=2&lang=en'],
  ['?lang=en&steps=open.theme/taal~hide.theme/werk', 'nl', '?steps=open.theme/taal~hide.theme/werk'],
  ['?language=x&lang=en', 'en', '?language=x&lang=en'],
] as const)('%s in %s is %s', (search, lang, address) => {
  expect(inLanguage(search, lang)).toBe(address);
});
