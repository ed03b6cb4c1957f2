import { expect, test } from 'vitest';
import { aSlice, isOf, richest } from './slice.ts';

test.each(['BUDGET.2025', 'COMMITMENT.total', 'EXPENDITURE.structural'])('%s reads as it is written', (text) => {
  const slice = aSlice.parse(text);

  expect(slice && aSlice.write(slice)).toBe(text);
});

test.each(['BUDGET', 'BUDGET.25', 'LUCK.2025', ''])('%s is no slice', (text) => {
  expect(aSlice.parse(text)).toBeUndefined();
});

test('tells a year from a sum over years and from what returns', () => {
  const figure = { kind: 'BUDGET', year: null, structural: true } as const;

  expect([
    isOf({ kind: 'BUDGET', when: 'structural' }, figure),
    isOf({ kind: 'BUDGET', when: 'total' }, figure),
  ]).toEqual([true, false]);
});

test('shows first what has most figures', () => {
  const of = (year: number, lines: number) => ({ kind: 'BUDGET', structural: false, amount: 1, year, lines }) as const;

  expect([richest([of(2024, 1), of(2025, 3)]), richest([])]).toEqual([{ kind: 'BUDGET', when: 2025 }, undefined]);
});
