import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idsOf, type Step } from '../url/steps.ts';
import { foldScene, most } from './scene.ts';

const ids = ['a', 'b', 'c', 'd'];

/** Every thing is joined to the next; opening a thing gives it alone, expanding it gives its statements. */
const loaded = (step: Step) => {
  const [middle = ''] = idsOf(step);
  const at = ids.indexOf(middle);
  const ends = [ids[at - 1], ids[at + 1]].filter((id) => id !== undefined);
  if (step.do !== 'expand') return { nodes: [{ id: middle }], statements: [] };
  const statements = ends.map((other) => {
    const [subject = '', object = ''] = [middle, other].sort();
    return { id: subject + object, subject: { id: subject }, object: { id: object } };
  });
  return { nodes: [{ id: middle }, ...ends.map((id) => ({ id }))], statements };
};

const open = (id: string): Step => ({ do: 'open', id });
const expand = (id: string): Step => ({ do: 'expand', id });
const hide = (...ids: readonly string[]): Step => ({ do: 'hide', ids });
const focus = (...ids: readonly string[]): Step => ({ do: 'focus', ids });
const pin = (id: string, x: number): Step => ({ do: 'pin', id, at: { x, y: 0 } });
const shown = (...steps: readonly Step[]) => {
  const { nodes, statements } = foldScene(steps, loaded);
  return [...nodes.keys(), ...statements.keys()].join(' ');
};

test('grows by opening and expanding', () => {
  expect(shown(open('a'))).toBe('a');
  expect(shown(open('a'), expand('b'))).toBe('a b c ab bc');
});

test('takes a thing away with its statements, until a step brings it back', () => {
  expect(shown(expand('b'), hide('b'))).toBe('a c');
  expect(shown(expand('b'), hide('b'), expand('a'))).toBe('a c b ab');
});

test('focuses on things and what they are joined to; on nothing that is not there', () => {
  expect(shown(expand('b'), expand('c'), focus('a'))).toBe('b a ab');
  expect(shown(expand('b'), focus('d'))).toBe('b a c ab bc');
});

test('holds a thing where it was last put, until it is let go or taken away', () => {
  const pinned = (...steps: readonly Step[]) => foldScene(steps, loaded).pinned;

  expect(pinned(open('a'), pin('a', 1), pin('a', 2))).toEqual(new Map([['a', { x: 2, y: 0 }]]));
  expect(pinned(open('a'), pin('a', 1), { do: 'unpin', id: 'a' })).toEqual(new Map());
  expect(pinned(open('a'), pin('a', 1), hide('a'))).toEqual(new Map());
});

test('knows which step brought what', () => {
  const { broughtBy } = foldScene([open('a'), expand('b'), hide('c')], loaded);

  expect(broughtBy).toEqual(
    new Map([
      ['a', open('a')],
      ['b', expand('b')],
      ['ab', expand('b')],
    ]),
  );
});

test('adds nothing for what is not loaded', () => {
  expect(foldScene([open('a')], () => undefined).nodes.size).toBe(0);
});

test('says how much it left out', () => {
  const nodes = Array.from({ length: most + 5 }, (_, index) => ({ id: String(index) }));

  const scene = foldScene([open('0')], () => ({ nodes, statements: [] }));

  expect([scene.nodes.size, scene.leftOut]).toEqual([most, 5]);
});

const aStep = fc.oneof(...[open, expand, hide, focus].map((make) => fc.constantFrom(...ids).map((id) => make(id))));

test('has both ends of every statement, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(aStep), (steps) => {
      const { nodes, statements } = foldScene(steps, loaded);
      for (const { subject, object } of statements.values()) {
        expect([nodes.has(subject.id), nodes.has(object.id)]).toEqual([true, true]);
      }
    }),
  );
});

test('undone and done again is the same', () => {
  fc.assert(
    fc.property(fc.array(aStep), aStep, (steps, last) => {
      const before = shown(...steps);
      shown(...steps, last);
      expect(shown(...steps)).toBe(before);
    }),
  );
});
