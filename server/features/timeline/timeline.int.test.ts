import { expect, test } from 'vitest';
import { aGraph, thing } from '../../testing/aGraph.ts';

const { ask, errorsOf } = await aGraph(
  thing('programme/old', { period: { to: '2004' } }),
  thing('programme/plan', { period: { from: '2007', to: '2011' } }),
  thing('event/day', { date: '2019-02-06' }),
  thing('action/coming', { period: { from: '2025-07', label: 'Q3 2025' } }),
  thing('theme/timeless'),
);

const document = 'document/bron';

test('has everything with a period or a date, the oldest first', async () => {
  expect(await timeline('')).toEqual(['programme/old', 'programme/plan', 'event/day', document, 'action/coming']);
});

test.each([
  ['types: [PROGRAMME, EVENT]', ['programme/old', 'programme/plan', 'event/day']],
  ['ids: ["action/coming", "theme/timeless", "nope"]', ['action/coming']],
  ['period: { from: "2005", to: "2019-02-05" }', ['programme/plan']],
  ['period: { from: "2019-02-06", to: "2019-02-06" }', ['event/day']],
  ['first: 1', ['programme/old']],
  ['first: 0', []],
])('keeps to %s', async (filter, expected) => {
  expect(await timeline(`(${filter})`)).toEqual(expected);
});

test('shows the period as the source has it, and where', async () => {
  const answer = await ask(
    '{ timeline(ids: ["action/coming"]) { period { from to label } evidence { startLine document { id } } } }',
  );

  expect(answer.timeline).toEqual([
    {
      period: { from: '2025-07', to: null, label: 'Q3 2025' },
      evidence: [{ startLine: 500, document: { id: document } }],
    },
  ]);
});

test('takes at most a hundred ids', async () => {
  const ids = Array.from({ length: 101 }, () => '"x"').join(',');

  expect(await errorsOf(`{ timeline(ids: [${ids}], first: 1) { entity { id } } }`)).toEqual([
    'BAD_USER_INPUT: ids has 101 ids. Ask for at most 100 at a time.',
  ]);
});

async function timeline(args: string): Promise<readonly string[]> {
  const answer = await ask(`{ timeline${args} { entity { id } } }`);
  return answer.timeline.map(({ entity }: { entity: { id: string } }) => entity.id);
}
