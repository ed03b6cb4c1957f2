import { readSeedFolder } from '../../seed/reading/readSeedFolder.ts';
import { Cleanup } from '../Cleanup.ts';
import type { Row } from './harness/Row.ts';
import { tableOf } from './harness/table.ts';
import { cachedRows } from './rows/cached.ts';
import { explorationRows } from './rows/exploration.ts';
import { importRows } from './rows/importing.ts';
import { memoryRows } from './rows/memory.ts';
import { startRows } from './rows/start.ts';
import { typedRows } from './rows/typed.ts';
import { openStage } from './stage/openStage.ts';

const cleanup = new Cleanup();
const stage = await openStage(readSeedFolder(), cleanup);
const only = process.argv.slice(2);
const parts: Record<string, () => AsyncIterable<Row>> = {
  exploration: () => explorationRows(stage),
  cached: () => cachedRows(stage),
  typed: () => typedRows(stage),
  import: importRows,
  start: startRows,
  memory: memoryRows,
};
for (const [name, rows] of Object.entries(parts)) {
  if (only.length && !only.includes(name)) continue;
  for await (const row of rows()) console.log(tableOf([row], []).split('\n').at(-1));
}
await cleanup.run();
