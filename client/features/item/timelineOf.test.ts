import { expect, test } from 'vitest';
import { timelineOf } from './timelineOf.ts';

const thing = (id: string, from: string | null, to: string | null) => ({ id, period: { from, to, label: id } });

test('places things between the first year and the end of the last', () => {
  const old = thing('old', '2007', '2008');
  const young = thing('young', '2010-07', '2010-12');

  expect(timelineOf([young, { id: 'undated', period: null }, old])).toEqual({
    firstYear: 2007,
    lastYear: 2010,
    bars: [
      { item: old, label: 'old', start: 0, end: 0.5 },
      { item: young, label: 'young', start: 0.875, end: 1 },
    ],
  });
});

test('is none where nothing is dated', () => {
  expect(timelineOf([thing('open', null, null)])).toBeUndefined();
});
