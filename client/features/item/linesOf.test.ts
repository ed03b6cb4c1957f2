import { expect, test } from 'vitest';
import { linesOf } from './linesOf.ts';

test.each([
  ['Taal', ['Taal']],
  ['Ministerie van Justitie', ['Ministerie van', 'Justitie']],
  ['Radicaliseringspreventie', ['Radicaliserin-', 'gspreventie']],
  ['De normen en waarden van de democratische rechtsstaat', ['De normen en', 'waarden van d…']],
])('%s', (name, lines) => {
  expect(linesOf(name, 14)).toEqual(lines);
});
