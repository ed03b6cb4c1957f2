import { expect, test } from 'vitest';
import { emptyView, searchOf } from './view.ts';
import {
  addPaths,
  expand,
  focus,
  goToStep,
  hide,
  open,
  pin,
  redo,
  select,
  toggleSelected,
  undo,
} from './viewChanges.ts';

const kind = { relation: 'FUNDS', direction: 'IN', type: 'INSTRUMENT' } as const;

test('writes down what was done, in order', () => {
  const view = hide(expand(open(emptyView, 'theme/taal'), 'theme/taal', kind), ['instrument/toets', 'theme/werk']);

  expect(searchOf(view)).toBe(
    '?steps=open.theme/taal~expand.theme/taal.FUNDS.IN.INSTRUMENT~hide.instrument/toets.theme/werk&selected=theme/taal',
  );
});

test('does a step once, unless something was taken away since', () => {
  const once = expand(open(emptyView, 'theme/taal'), 'theme/taal');

  expect(expand(once, 'theme/taal').steps).toHaveLength(2);
  expect(expand(addPaths(once, 'theme/taal', 'theme/werk'), 'theme/taal').steps).toHaveLength(3);
  expect(expand(hide(once, ['actor-group/x']), 'theme/taal').steps).toHaveLength(4);
  expect(expand(focus(once, ['actor-group/x']), 'theme/taal').steps).toHaveLength(4);
  expect(focus(focus(once, ['theme/taal']), ['theme/taal']).steps).toHaveLength(3);
});

test('moving a thing again at once is the same step', () => {
  const view = pin(pin(open(emptyView, 'theme/taal'), 'theme/taal', { x: 1.4, y: 2 }), 'theme/taal', {
    x: 30,
    y: -4.6,
  });

  expect(searchOf(select(view, undefined))).toBe('?steps=open.theme/taal~pin.theme/taal.30.-5');
});

test('undo and redo come back to the same view', () => {
  const view = expand(open(emptyView, 'theme/taal'), 'theme/taal', kind);

  expect(searchOf(undo(view))).toBe(
    '?steps=open.theme/taal~expand.theme/taal.FUNDS.IN.INSTRUMENT&done=1&selected=theme/taal',
  );
  expect(redo(undo(view))).toEqual(view);
  expect(goToStep(goToStep(view, 0), 2)).toEqual(view);
  expect(undo(undo(undo(view))).done).toBe(0);
});

test('a new step takes the place of what was undone', () => {
  const view = open(undo(open(open(emptyView, 'theme/taal'), 'theme/werk')), 'theme/zorg');

  expect(searchOf(view)).toBe('?steps=open.theme/taal~open.theme/zorg&selected=theme/zorg');
});

test('adds to a selection and takes out of it; the panel tells about what came last', () => {
  const both = toggleSelected(select(emptyView, 'theme/taal'), 'theme/werk');

  expect(searchOf(both)).toBe('?selected=theme/werk~theme/taal');
  expect(searchOf(toggleSelected(both, 'theme/werk'))).toBe('?selected=theme/taal');
  expect(searchOf(hide(both, ['theme/taal']))).toBe('?steps=hide.theme/taal&selected=theme/werk');
});
