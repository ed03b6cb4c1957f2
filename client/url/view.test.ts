import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { display } from '../generated/display.ts';
import type { EntityType, RelationType } from '../generated/graphql.ts';
import { mostAtOnce, type Step } from './steps.ts';
import { emptyView, parseSearch, searchOf, type View } from './view.ts';

const types = Object.keys(display.types) as EntityType[];
const relations = Object.keys(display.relations) as RelationType[];
const anId = fc.constantFrom('programme/nplv', 'theme/taal', 'actor-group/gemeenten', 'statement/0123456789abcdef');
const ids = fc.uniqueArray(anId, { minLength: 2 });
const aKind = fc.record({
  relation: fc.constantFrom(...relations),
  direction: fc.constantFrom('OUT' as const, 'IN' as const),
  type: fc.constantFrom(...types),
});
const aPlace = fc.record({
  x: fc.integer({ min: -99_999, max: 99_999 }),
  y: fc.integer({ min: -99_999, max: 99_999 }),
});
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('open' as const), id: anId }),
  fc.record({ do: fc.constantFrom('hide' as const, 'focus' as const, 'common' as const), ids }),
  fc.record({ do: fc.constant('paths' as const), ids: fc.tuple(anId, anId) }),
  fc.record({ do: fc.constant('pin' as const), id: anId, at: aPlace }),
  fc.record({ do: fc.constant('unpin' as const), id: anId }),
  fc.record({ do: fc.constant('expand' as const), id: anId }),
  fc.record({ do: fc.constant('expand' as const), id: anId, kind: aKind }),
  fc.record({ do: fc.constant('expand' as const), id: anId, first: fc.integer({ min: 1, max: mostAtOnce }) }),
  fc.record({ do: fc.constant('expand' as const), id: anId, kind: aKind, first: fc.constant(200) }),
);
const aDate = fc.constantFrom(undefined, '2007', '2007-03', '2025-12-31');
const aView: fc.Arbitrary<View> = fc
  .record({
    steps: fc.array(aStep, { maxLength: 6 }),
    done: fc.nat(6),
    all: fc.uniqueArray(anId),
    as: fc.constantFrom('graph' as const, 'items' as const, 'facts' as const),
    layout: fc.constantFrom('force' as const, 'layered' as const, 'time' as const),
    collapsed: fc.subarray(types),
    collapsedThemes: fc.uniqueArray(anId),
    filters: fc.record({
      withoutTypes: fc.subarray(types),
      withoutRelations: fc.subarray(relations),
      certainty: fc.constantFrom('ANY' as const, 'EXPLICIT' as const, 'IMPLIED' as const),
      themes: fc.uniqueArray(anId),
      documents: fc.uniqueArray(anId),
      from: aDate,
      to: aDate,
    }),
    find: fc.string({ maxLength: 20, unit: 'grapheme' }),
    by: fc.constantFrom('nothing' as const, 'kind' as const),
    sort: fc.constantFrom('' as const, 'label' as const, 'period.desc' as const),
    scheme: fc.constantFrom('' as const, 'light' as const, 'dark' as const),
    lang: fc.constantFrom('nl' as const, 'en' as const),
  })
  .map(({ all: [selected, ...also], ...view }) => ({
    ...view,
    selected,
    also,
    done: Math.min(view.done, view.steps.length),
  }));

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
    ['?layout=spiral', ['layout=spiral']],
    ['?withoutTypes=THEME~NOPE', ['withoutTypes=THEME~NOPE']],
    ['?steps=open.programme/nplv~fly.programme/nplv', ['steps=fly.programme/nplv']],
    ['?steps=expand.programme/nplv.LIKES.IN.THEME', ['steps=expand.programme/nplv.LIKES.IN.THEME']],
    ['?steps=expand.programme/nplv.900', ['steps=expand.programme/nplv.900']],
    ['?steps=pin.programme/nplv.here.there', ['steps=pin.programme/nplv.here.there']],
    ['?steps=paths.programme/nplv', ['steps=paths.programme/nplv']],
    ['?selected=%3Cscript%3E', ['selected=<script>']],
    ['?colour=red', ['colour']],
    ['?done=-1', ['done=-1']],
  ])('%s', (search, ignored) => {
    expect(parseSearch(search).ignored).toEqual(ignored);
  });
});
