import { expect, test } from 'vitest';
import { emptyView, searchOf } from './view.ts';
import { expand, hide, open, redo, undo } from './viewChanges.ts';

const kind = { relation: 'FUNDS', direction: 'IN', type: 'INSTRUMENT' } as const;

test('writes down what was done, in order', () => {
  const view = hide(expand(open(emptyView, 'theme/taal'), 'theme/taal', kind), 'instrument/toets');

  expect(searchOf(view)).toBe(
    '?steps=open.theme/taal~expand.theme/taal.FUNDS.IN.INSTRUMENT~hide.instrument/toets&selected=theme/taal',
  );
});

test('does a step once, unless something was hidden since', () => {
  const once = expand(open(emptyView, 'theme/taal'), 'theme/taal');

  expect(expand(once, 'theme/taal').steps).toHaveLength(2);
  expect(expand(hide(once, 'actor-group/x'), 'theme/taal').steps).toHaveLength(4);
});

test('undo and redo come back to the same view', () => {
  const view = expand(open(emptyView, 'theme/taal'), 'theme/taal', kind);

  expect(searchOf(undo(view))).toBe(
    '?steps=open.theme/taal~expand.theme/taal.FUNDS.IN.INSTRUMENT&done=1&selected=theme/taal',
  );
  expect(redo(undo(view))).toEqual(view);
  expect(undo(undo(undo(view))).done).toBe(0);
});

test('a new step takes the place of what was undone', () => {
  const view = open(undo(open(open(emptyView, 'theme/taal'), 'theme/werk')), 'theme/zorg');

  expect(searchOf(view)).toBe('?steps=open.theme/taal~open.theme/zorg&selected=theme/zorg');
});
