import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = join(root, 'client/dist/.built-from');

/** The client could not be built; says what the build said. */
export class ClientNotBuilt extends Error {
  constructor(output: string) {
    super(`The client cannot be built:\n${output.trim().split('\n').slice(-20).join('\n')}`);
  }
}

/**
 * Builds the client unless it is built from just these sources. Takes some ten seconds when it has to.
 *
 * @throws {ClientNotBuilt} with the last lines of what the build said.
 */
export async function buildClient(progress: (message: string) => void, signal?: AbortSignal): Promise<void> {
  const sources = checksumOfSources();
  if (readStamp() === sources) return;
  progress('Building the client (only after a change)');
  await runVite(signal);
  writeFileSync(stamp, sources);
}

function checksumOfSources(): string {
  const checksum = createHash('sha256');
  const files = readdirSync(join(root, 'client'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/client\/(dist|e2e)\/|\.test\.tsx?$|\.md$/.test(file))
    .sort();
  for (const file of [...files, join(root, 'vite.config.ts'), join(root, 'package-lock.json')]) {
    checksum.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return checksum.digest('hex');
}

function readStamp(): string | undefined {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

function runVite(signal?: AbortSignal): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const build = spawn(process.execPath, [vite, 'build'], { cwd: root, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  build.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  build.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    build.once('error', reject);
    build.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new ClientNotBuilt(Buffer.concat(output).toString()));
    });
  });
}
