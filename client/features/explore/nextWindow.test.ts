import { expect, test } from 'vitest';
import { nextWindow } from './nextWindow.ts';

test('goes on a year, until the last', () => {
  expect(nextWindow({ first: 2005, last: 2009 }, [2005, 2007])).toEqual([2006, 2008]);
  expect(nextWindow({ first: 2005, last: 2009 }, [2007, 2009])).toBeUndefined();
});
