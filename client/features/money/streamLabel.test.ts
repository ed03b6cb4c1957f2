import { expect, test } from 'vitest';
import { streamLabel } from './streamLabel.ts';

test.each([
  ['Gemeenten', '€ 2 mln', 'Gemeenten\n€ 2 mln'],
  ['Gemeenten', undefined, 'Gemeenten'],
  ['Ministerie van Sociale Zaken en Werkgelegenheid', '€ 2 mln', 'Ministerie van\nSociale Z… · € 2 mln'],
  ['Ministerie van Sociale Zaken', undefined, 'Ministerie van\nSociale Zaken'],
  ['Meerjarenkaderprogramma', undefined, 'Meerjarenkaderprogr…'],
])('writes %s with %s', (name, amount, label) => {
  expect(streamLabel(name, amount, 20)).toBe(label);
});
