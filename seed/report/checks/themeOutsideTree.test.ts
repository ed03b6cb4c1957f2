import { expect, test } from 'vitest';
import { aSeed, found, passage, thing } from '../testing/aSeed.ts';
import { themeOutsideTree } from './themeOutsideTree.ts';

test('finds a theme with no parent, at its entry', () => {
  const seed = aSeed(thing('theme/integratie'), thing('theme/taal'));

  expect(themeOutsideTree.find(seed)).toEqual([
    { file: 'entities/themes.yaml', line: 3, message: 'theme/taal is a part of no theme.' },
  ]);
});

test('finds a theme with two parents, and says where each is stated', () => {
  const parents = passage('10', 'theme/werk PART_OF theme/integratie', 'theme/onderwijs PART_OF theme/integratie');
  const taal = [passage('12-14', 'theme/taal PART_OF theme/onderwijs'), passage('20', 'theme/taal PART_OF theme/werk')];

  expect(found(themeOutsideTree, parents, ...taal)).toEqual([
    'theme/taal is a part of theme/onderwijs (bron:12-14) and theme/werk (bron:20).',
  ]);
});

test('finds a root that is a part of another theme', () => {
  expect(found(themeOutsideTree, passage('12', 'theme/integratie PART_OF theme/samenleven'))).toEqual([
    'theme/integratie is the root of the tree, and a part of theme/samenleven (bron:12).',
    'theme/samenleven is a part of no theme.',
  ]);
});

test('has nothing against a tree, of which a part is a part of a programme too', () => {
  const tree = passage('12', 'theme/werk PART_OF theme/integratie', 'theme/taal PART_OF theme/werk');

  expect(found(themeOutsideTree, tree, passage('13', 'theme/taal PART_OF programme/pijler'))).toEqual([]);
});
