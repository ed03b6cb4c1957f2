import { expect, test } from 'vitest';
import { askedAbout } from './questionOn.ts';

const about = (type: 'INSTRUMENT' | 'ACTION' | 'DOCUMENT', count: number) =>
  ({ relation: 'ADDRESSES', direction: 'IN', type, count }) as const;

test('asks for what there is enough of', () => {
  expect(askedAbout({ relationCounts: [about('ACTION', 9), about('INSTRUMENT', 3)] })).toBe('INSTRUMENT');
  expect(askedAbout({ relationCounts: [about('ACTION', 9), about('INSTRUMENT', 2)] })).toBe('ACTION');
});

test('asks for nothing where there would be no answer', () => {
  expect(askedAbout({ relationCounts: [about('DOCUMENT', 9), { ...about('ACTION', 9), direction: 'OUT' }] })).toBe(
    undefined,
  );
});
