import { expect, test } from 'vitest';
import { found, passage, thing } from '../testing/aSeed.ts';
import { thingWithoutRelation } from './thingWithoutRelation.ts';

test('finds what stands at neither end of a fact', () => {
  const facts = passage('1', 'document/bron ISSUED_BY ministry/szw');

  expect(found(thingWithoutRelation, facts, thing('organisation/vng'))).toEqual([
    'Nothing is said of organisation/vng.',
  ]);
});
