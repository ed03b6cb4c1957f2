import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { display } from '../generated/display.ts';
import type { EntityType, RelationType } from '../generated/graphql.ts';
import { emptyView, parseSearch, searchOf, type Step, type View } from './view.ts';

const anId = fc.constantFrom('programme/nplv', 'theme/taal', 'actor-group/gemeenten', 'statement/0123456789abcdef');
const aKind = fc.record({
  relation: fc.constantFrom(...(Object.keys(display.relations) as RelationType[])),
  direction: fc.constantFrom('OUT' as const, 'IN' as const),
  type: fc.constantFrom(...(Object.keys(display.types) as EntityType[])),
});
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('open' as const), id: anId }),
  fc.record({ do: fc.constant('hide' as const), id: anId }),
  fc.record({ do: fc.constant('expand' as const), id: anId }),
  fc.record({ do: fc.constant('expand' as const), id: anId, kind: aKind }),
  fc.record({ do: fc.constant('expand' as const), id: anId, first: fc.integer({ min: 1, max: 500 }) }),
  fc.record({ do: fc.constant('expand' as const), id: anId, kind: aKind, first: fc.constant(200) }),
);
const aView: fc.Arbitrary<View> = fc
  .record({
    steps: fc.array(aStep, { maxLength: 6 }),
    done: fc.nat(6),
    selected: fc.option(anId, { nil: undefined }),
    as: fc.constantFrom('graph' as const, 'items' as const, 'facts' as const),
    lang: fc.constantFrom('nl' as const, 'en' as const),
  })
  .map((view) => ({ ...view, done: Math.min(view.done, view.steps.length) }));

test('reopens every view the same', () => {
  fc.assert(
    fc.property(aView, (view) => {
      expect(parseSearch(searchOf(view))).toEqual({ view, ignored: [] });
    }),
  );
});

test('stays as a browser writes it', () => {
  fc.assert(
    fc.property(aView, (view) => {
      const { search } = new URL(`http://localhost/${searchOf(view)}`);
      expect(search).toBe(searchOf(view));
    }),
  );
});

test('is empty for the first page', () => {
  expect(searchOf(emptyView)).toBe('');
  expect(parseSearch('')).toEqual({ view: emptyView, ignored: [] });
});

describe('leaves out what it does not understand, and says so', () => {
  test.each([
    ['?as=cube', ['as=cube']],
    ['?lang=fr&as=items', ['lang=fr']],
    ['?steps=open.programme/nplv~fly.programme/nplv', ['steps=fly.programme/nplv']],
    ['?steps=expand.programme/nplv.LIKES.IN.THEME', ['steps=expand.programme/nplv.LIKES.IN.THEME']],
    ['?steps=expand.programme/nplv.900', ['steps=expand.programme/nplv.900']],
    ['?selected=%3Cscript%3E', ['selected=<script>']],
    ['?colour=red', ['colour']],
    ['?done=-1', ['done=-1']],
  ])('%s', (search, ignored) => {
    expect(parseSearch(search).ignored).toEqual(ignored);
  });
});
