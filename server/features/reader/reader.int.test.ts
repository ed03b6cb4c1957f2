import { expect, test } from 'vitest';
import { aGraph, fact, thing } from '../../testing/aGraph.ts';

const { ask } = await aGraph(
  thing('programme/nplv'),
  thing('theme/taal'),
  thing('theme/werk'),
  fact('programme/nplv ADDRESSES theme/taal', { certainty: 'IMPLIED' }),
  fact('programme/nplv ADDRESSES theme/werk'),
);

test('gives a source with its lines, and its passages in their order', async () => {
  const answer = await ask(`{ document(id: "document/bron") {
    document { label } textAvailable lines { number text }
    passages { startLine endLine section statements { object { id } certainty } }
  } }`);

  expect(answer.document.document).toEqual({ label: 'Bron' });
  expect(answer.document.textAvailable).toBe(true);
  expect(answer.document.lines).toHaveLength(500);
  expect(answer.document.lines[1]).toEqual({ number: 2, text: 'Regel 2 van de bron.' });
  expect(answer.document.passages).toEqual([
    { startLine: 1, endLine: 1, section: 'Kop', statements: [{ object: { id: 'theme/taal' }, certainty: 'IMPLIED' }] },
    { startLine: 2, endLine: 2, section: 'Kop', statements: [{ object: { id: 'theme/werk' }, certainty: 'EXPLICIT' }] },
  ]);
});

test.each(['document/nope', 'programme/nplv'])('has nothing for %s, which is no source', async (id) => {
  expect(await ask(`{ document(id: "${id}") { textAvailable } }`)).toEqual({ document: null });
});
