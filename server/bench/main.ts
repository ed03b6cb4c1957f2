import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { readSeedFolder } from '../../seed/reading/readSeedFolder.ts';
import { Cleanup } from '../Cleanup.ts';
import type { Row } from './harness/Row.ts';
import { tableOf } from './harness/table.ts';
import { cachedRows } from './rows/cached.ts';
import { clientRows } from './rows/client.ts';
import { explorationRows } from './rows/exploration.ts';
import { hitsRows } from './rows/hits.ts';
import { importRows } from './rows/importing.ts';
import { memoryRows } from './rows/memory.ts';
import { scaleRows } from './rows/scale.ts';
import { startRows } from './rows/start.ts';
import { typedRows } from './rows/typed.ts';
import { openStage, type Stage } from './stage/openStage.ts';

/** What there is to measure. */
const parts: Readonly<Record<string, (stage: Stage) => AsyncIterable<Row>>> = {
  exploration: explorationRows,
  cached: cachedRows,
  typed: typedRows,
  hits: hitsRows,
  import: importRows,
  start: startRows,
  memory: () => memoryRows(),
  client: clientRows,
};

/** What takes long, and is measured only where it is asked for. */
const large: typeof parts = {
  'scale-10000': (stage) => scaleRows(stage, [10_000]),
  'scale-100000': (stage) => scaleRows(stage, [100_000]),
  'scale-1000000': (stage) => scaleRows(stage, [1_000_000]),
};

const keptFile = new URL('kept.json', import.meta.url);
const readme = new URL('README.md', import.meta.url);

/** `npm run bench`, `npm run bench -- typed hits` for some of it, and `npm run bench -- --keep` to keep the figures. */
async function main(args: readonly string[]): Promise<void> {
  const all = { ...parts, ...large };
  const named = args.filter((arg) => arg !== '--keep');
  const unknown = named.filter((name) => name !== 'scale' && !(name in all));
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}; there is ${[...Object.keys(all), 'scale'].join(', ')}.`);
  const asked = named.length === 0 ? Object.keys(parts) : named;

  const kept = JSON.parse(readFileSync(keptFile, 'utf8')) as readonly Row[];
  const knowledge = readSeedFolder();
  const cleanup = new Cleanup();
  const rows: Row[] = [];
  try {
    const stage = await openStage(knowledge, cleanup);
    for (const [name, measure] of Object.entries(all)) {
      if (!asked.includes(name) && !(asked.includes('scale') && name in large)) continue;
      for await (const row of measure(stage)) {
        rows.push(row);
        console.error(tableOf([row], kept).split('\n').at(-1));
      }
    }
  } finally {
    await cleanup.run();
  }
  console.log(tableOf(rows, kept));
  if (args.includes('--keep')) await keep(rows, kept, knowledge.version);
}

/** Puts rows in the place of the kept ones of the same name. */
async function keep(rows: readonly Row[], kept: readonly Row[], version: string): Promise<void> {
  const nameOf = ({ what, against }: Row) => `${what} ${against}`;
  const all = [...new Map([...kept, ...rows].map((row) => [nameOf(row), row])).values()];
  writeFileSync(keptFile, `${JSON.stringify(all, null, 2)}\n`);
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model ?? 'processor'}, Node.js ${process.version}`;
  const about = `${new Date().toISOString().slice(0, 10)}, ${machine}, dataset ${version}; rows that were not measured then are of earlier runs`;
  const [before = '', after = ''] = readFileSync(readme, 'utf8').split(/<!-- kept -->[\s\S]*<!-- \/kept -->/);
  const table = `<!-- kept -->\n\n${about}\n\n${tableOf(all, kept)}\n\n<!-- /kept -->`;
  const options = { ...(await resolveConfig(readme)), parser: 'markdown' };
  writeFileSync(readme, await format(before + table + after, options));
}

await main(process.argv.slice(2));
