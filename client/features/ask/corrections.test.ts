import { expect, test } from 'vitest';
import { type Correction, correct, corrections, withdraw } from './corrections.ts';

const taal: Correction = { start: 28, end: 38, role: 'ENTITY', entityId: 'theme/taal' };
const unread: Correction = { start: 0, end: 5, role: 'IGNORED' };

test.each<[string, readonly Correction[]]>([
  ['28-38.ENTITY.theme/taal', [taal]],
  ['6-17.ENTITY_TYPE.PROGRAMME', [{ start: 6, end: 17, role: 'ENTITY_TYPE', entityType: 'PROGRAMME' }]],
  ['18-27.RELATION.FUNDS', [{ start: 18, end: 27, role: 'RELATION', relation: 'FUNDS' }]],
  ['0-5.IGNORED~28-38.ENTITY.theme/taal', [unread, taal]],
])('%s says the same when it is written again', (text, all) => {
  expect(corrections.parse(text)).toEqual(all);
  expect(corrections.write(all)).toBe(text);
});

test.each([
  'x',
  '5-5.IGNORED',
  '9-5.IGNORED',
  '0-5.NONSENSE',
  '0-5.IGNORED.theme/taal',
  '0-5.ENTITY',
  '0-5.ENTITY.taal',
  '0-5.ENTITY_TYPE.NONSENSE',
  '0-5.RELATION.NONSENSE',
  '0-5.IGNORED~',
  Array<string>(41).fill('0-5.IGNORED').join('~'),
])('%s is not understood', (text) => {
  expect(corrections.parse(text)).toBeUndefined();
});

test('has one correction for a stretch, in the order of the question', () => {
  const ignored: Correction = { start: 30, end: 34, role: 'IGNORED' };

  expect(correct([taal], unread)).toEqual([unread, taal]);
  expect(correct([unread, taal], ignored)).toEqual([unread, ignored]);
  expect(withdraw([unread, taal], taal)).toEqual([unread]);
});
