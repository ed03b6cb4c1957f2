import { expect, test } from 'vitest';
import { Cleanup } from './Cleanup.ts';

test('undoes what was started, last first, once', async () => {
  const undone: string[] = [];
  const cleanup = new Cleanup();
  cleanup.add(() => undone.push('port'));
  cleanup.add(async () => undone.push('database'));

  await Promise.all([cleanup.run(), cleanup.run()]);

  expect(undone).toEqual(['database', 'port']);
});

test('goes on where one thing cannot be undone, and says so in the end', async () => {
  const undone: string[] = [];
  const cleanup = new Cleanup();
  cleanup.add(() => undone.push('port'));
  cleanup.add(() => Promise.reject(new Error('stuck')));

  await expect(cleanup.run()).rejects.toThrow('Something could not be stopped.');
  expect(undone).toEqual(['port']);
});
