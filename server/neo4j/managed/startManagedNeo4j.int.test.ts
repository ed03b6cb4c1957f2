import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Neo4jAddress } from '../../environment.ts';
import { Neo4jLost } from './keepRunning.ts';
import { Neo4jStartFailed } from './launchNeo4j.ts';
import { type ManagedNeo4j, type ManagedNeo4jOptions, startManagedNeo4j } from './startManagedNeo4j.ts';

const jarsDir = fileURLToPath(new URL('../../../.data/neo4j/jars', import.meta.url));
const onLinux = test.skipIf(process.platform !== 'linux');

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

describe('while it serves', () => {
  let homeDir: string;
  let server: ManagedNeo4j;
  let driver: Driver;
  beforeAll(async () => {
    homeDir = await aHome();
    server = await start({ homeDir });
    driver = driverOf(server.address);
  });
  afterAll(async () => {
    await driver.close();
    await server.stop();
  });

  test('keeps its password to itself', () => {
    expect(statSync(join(homeDir, 'password')).mode & 0o777).toBe(0o600);
  });

  onLinux('listens to Bolt on loopback and to nothing else', () => {
    const [, port] = /^bolt:\/\/127\.0\.0\.1:(\d+)$/.exec(server.address.uri) ?? [];
    expect(listeningSockets(server.pid())).toEqual([{ port: Number(port), onLoopback: true }]);
  });

  onLinux('takes less than 700 MB', () => {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid()}/status`, 'utf8')) ?? [];
    expect(Number(kilobytes) / 1024).toBeLessThan(700);
  });

  const fourStarts = { timeout: 240_000 };
  test('comes back on the same port with its data when it is killed, unless it keeps dying', fourStarts, async () => {
    await driver.executeQuery('CREATE (:Thing {name: "kept"})');
    const first = server.pid();
    const lost = new Promise<Error>((resolve) => server.onLost(resolve));
    const killed = async (pid: number | undefined) => {
      kill(pid);
      await vi.waitUntil(() => server.pid() !== undefined && server.pid() !== pid, { timeout: 60_000 });
    };

    await killed(first);
    expect(await namesOfThings(driver)).toEqual(['kept']);

    await killed(server.pid());
    await killed(server.pid());
    kill(server.pid());
    const error = await lost;
    expect(error).toBeInstanceOf(Neo4jLost);
    expect(error.message).toMatch(/signal SIGKILL.* within a minute[\s\S]*Started\.$/m);
    expect(processesOf(homeDir)).toEqual([]);
  });

  test('has its data the next time, and leaves no process when it is stopped', async () => {
    server = await start({ homeDir });
    const driver = driverOf(server.address);
    expect(await namesOfThings(driver)).toEqual(['kept']);
    await driver.close();

    await Promise.all([server.stop(), server.stop()]);

    await noProcessOf(homeDir);
    expect(server.pid()).toBeUndefined();
  });

  test('starts with an empty database when the password is lost', async () => {
    const lost = server.address.password;
    rmSync(join(homeDir, 'password'));
    const told: string[] = [];

    server = await start({ homeDir, onProgress: (line) => told.push(line) });

    expect(told[0]).toMatch(/password do not belong together any more; starting with an empty one\.$/);
    expect(server.address.password).not.toBe(lost);
    const driver = driverOf(server.address);
    expect(await namesOfThings(driver)).toEqual([]);
    await driver.close();
  });
});

describe('while it starts', () => {
  test('leaves no process when it is interrupted, and starts the next time', async () => {
    const homeDir = await aHome();
    const interrupt = new AbortController();
    const starting = start({ homeDir, signal: interrupt.signal, onProgress: (line) => void interruptAfter(line) });
    async function interruptAfter(line: string) {
      if (line !== 'Starting Neo4j.') return;
      await sleep(1_000);
      interrupt.abort(new Error('Interrupted.'));
    }
    await expect(starting).rejects.toThrow('Interrupted.');
    await noProcessOf(homeDir);

    const server = await start({ homeDir });
    kill(server.pid());
    await vi.waitUntil(() => server.pid() === undefined);
    await server.stop();
    await noProcessOf(homeDir);
  });

  test('shows the last lines of its log when it fails', async () => {
    const homeDir = await aHome();

    const error: unknown = await start({ homeDir, heapMegabytes: 1 }).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(Neo4jStartFailed);
    expect(String(error)).toMatch(
      /it ended with exit code 1\.[\s\S]*console\.log:[\s\S]*heap size[\s\S]*delete .* and start again/,
    );
    await noProcessOf(homeDir);
  });
});

describe('when its program is killed', () => {
  test('ends too', async () => {
    const homeDir = await aHome();
    const program = await aProgramWithNeo4j(homeDir);

    program.kill('SIGKILL');
    await noProcessOf(homeDir);
  });

  test('and its guard with it, is ended by the next start', async () => {
    const homeDir = await aHome();
    const program = await aProgramWithNeo4j(homeDir);
    const [guard] = processesOf(homeDir).filter((line) => line.includes('/bin/sh'));
    kill(Number(guard?.split(' ')[0]));
    program.kill('SIGKILL');
    await once(program, 'exit');
    expect(processesOf(homeDir)).toHaveLength(1);
    const told: string[] = [];

    const server = await start({ homeDir, onProgress: (line) => told.push(line) });

    expect(told[0]).toMatch(/^Ending the Neo4j that an earlier run left behind \(process \d+\)\.$/);
    await server.stop();
    await noProcessOf(homeDir);
  });
});

/** A directory with a space in its name, for paths of users have them. */
async function aHome(): Promise<string> {
  const home = join(await mkdtemp(join(tmpdir(), 'managed neo4j-')), 'home');
  homes.push(join(home, '..'));
  return home;
}

function start(options: Partial<ManagedNeo4jOptions> & { homeDir: string }): Promise<ManagedNeo4j> {
  return startManagedNeo4j({ jarsDir, onProgress: () => undefined, ...options });
}

/** A program that has started a Neo4j of its own and goes on until it is killed. */
async function aProgramWithNeo4j(homeDir: string) {
  const module = new URL('./startManagedNeo4j.ts', import.meta.url).href;
  const options = JSON.stringify({ jarsDir, homeDir });
  const program = `
    import { startManagedNeo4j } from '${module}';
    await startManagedNeo4j({ ...${options}, onProgress: () => undefined });
    console.log('ready');`;
  const node = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(node.stdout, 'data');
  return node;
}

function driverOf({ uri, user, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password));
}

async function namesOfThings(driver: Driver): Promise<readonly string[]> {
  const { records } = await driver.executeQuery('MATCH (thing:Thing) RETURN thing.name AS name');
  return records.map((record) => String(record.get('name')));
}

/** The processes, as "id arguments", that name a home in their arguments: the server and its guard. */
function processesOf(homeDir: string): readonly string[] {
  return execFileSync('ps', ['-ww', '-axo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.includes(`--home-dir=${homeDir}`) && !line.includes('--eval'));
}

async function noProcessOf(homeDir: string): Promise<void> {
  await vi.waitFor(() => expect(processesOf(homeDir)).toEqual([]), { timeout: 10_000 });
}

function kill(pid: number | undefined): void {
  if (!pid) throw new Error('There is no process to kill.');
  process.kill(pid, 'SIGKILL');
}

/** The TCP sockets that a process listens on. */
function listeningSockets(pid: number | undefined): readonly { port: number; onLoopback: boolean }[] {
  const open = execFileSync('ls', ['-l', `/proc/${pid}/fd`], { encoding: 'utf8' });
  return ['tcp', 'tcp6'].flatMap((family) =>
    readFileSync(`/proc/${pid}/net/${family}`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === '0A' && open.includes(`socket:[${inode}]`))
      .map(([, local = '']) => ({
        port: Number.parseInt(local.split(':')[1] ?? '', 16),
        onLoopback: local.includes('0100007F:'), // 127.0.0.1, the last byte first
      })),
  );
}
