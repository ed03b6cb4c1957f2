import { expect, test } from 'vitest';
import { joinedToAll } from './joinedToAll.ts';
import { aFact, aScene } from './testing/aScene.ts';

test('keeps only what is joined to every one', () => {
  const facts = [
    aFact('instrument/spuk FUNDS theme/taal'),
    aFact('instrument/spuk FUNDS theme/werk'),
    aFact('action/toets ADDRESSES theme/taal'),
  ];
  const nodes = [...aScene(facts).nodes.values()];

  const common = joinedToAll(['theme/taal', 'theme/werk'], { nodes, statements: facts });

  expect(common.nodes.map(({ id }) => id)).toEqual(['instrument/spuk', 'theme/taal', 'theme/werk']);
  expect(common.statements).toEqual(facts.slice(0, 2));
});
