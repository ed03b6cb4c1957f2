import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { curlOf } from './curlOf.ts';

test('is one command', () => {
  expect(curlOf('{ dataset { version } }\n', 'http://x')).toBe(
    `curl -s http://x/graphql -H 'content-type: application/json' -d '{"query":"{ dataset { version } }"}'`,
  );
});

test('survives a shell, whatever is in the question', () => {
  const query = `{ search(text: "zo'n \\"taaleis\\" $HOME") { totalCount } }`;
  const said = execFileSync('sh', ['-c', curlOf(query, 'http://x').replace('curl', 'printf "%s\\n"')], {
    encoding: 'utf8',
  });

  expect(JSON.parse(said.trim().split('\n').at(-1) ?? '')).toEqual({ query });
});
