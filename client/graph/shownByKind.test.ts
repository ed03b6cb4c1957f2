import { expect, test } from 'vitest';
import type { SceneFact } from './sceneParts.ts';
import { shownByKind } from './shownByKind.ts';

const scheme = { id: 'instrument/spuk', type: 'INSTRUMENT', label: 'SPUK' } as const;
const theme = { id: 'theme/taal', type: 'THEME', label: 'Taal' } as const;

const funds = (id: string): SceneFact => ({
  id,
  relation: 'FUNDS',
  claim: 'Er is geld voor taal.',
  certainty: 'EXPLICIT',
  role: null,
  period: null,
  subject: scheme,
  object: theme,
  evidence: [],
});

test('counts statements from either end', () => {
  const facts = [funds('statement/1'), funds('statement/2')];

  expect(shownByKind('instrument/spuk', facts)).toEqual(new Map([['FUNDS OUT THEME', 2]]));
  expect(shownByKind('theme/taal', facts)).toEqual(new Map([['FUNDS IN INSTRUMENT', 2]]));
  expect(shownByKind('theme/werk', facts)).toEqual(new Map());
});
