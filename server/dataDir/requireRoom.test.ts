import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { DiskFull, requireRoom } from './requireRoom.ts';

test('lets by what there is room for', async () => {
  await requireRoom(tmpdir(), 0);
});

test('refuses what there is no room for, with how much there is and what to do', async () => {
  const refused = requireRoom(tmpdir(), 1e12);

  await expect(refused).rejects.toThrow(DiskFull);
  await expect(refused).rejects.toThrow(/has \d+ MB free, and 1000000000000 MB are needed.*DATA_DIR/);
});
