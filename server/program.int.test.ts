import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { aSmallDisk } from './testing/aSmallDisk.ts';
import { outcomeOf } from './testing/outcomeOf.ts';
import { aDataDir, runProgram, type RunningProgram } from './testing/runProgram.ts';

/** What a whole dataset answers; anything less is half an import. */
const wholeQuestion =
  '{ dataset { version counts { count } } neighbourhood(ids: ["programme/nplv"]) { totalStatements } }';

const wholeAnswer = {
  dataset: {
    version: expect.stringMatching(/^[0-9a-f]{16}$/),
    counts: expect.toSatisfy((counts: readonly unknown[]) => counts.length > 10),
  },
  neighbourhood: { totalStatements: expect.any(Number) },
};

let dataDir: ReturnType<typeof aDataDir>;
const running: RunningProgram[] = [];

beforeEach(() => {
  dataDir = aDataDir();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((program) => program.end('SIGKILL')));
  for (const process of await processesOf(dataDir.path)) expect.fail(`${process} is still there.`);
  dataDir.remove();
});

describe('with a managed Neo4j', { timeout: 180_000 }, () => {
  test('serves, refuses a second start, survives the death of Neo4j, and stops whole', async () => {
    const program = start();
    const url = await program.url();
    expect(await ask(url, wholeQuestion)).toEqual(wholeAnswer);
    expect(await ready(url)).toBe(200);

    const second = start();
    expect(await second.exit()).toBe(1);
    expect(second.output).toContain(dataDir.path);

    execFileSync('kill', ['-9', ...(await javaOf(dataDir.path))]);
    await expect.poll(() => ready(url), { timeout: 5_000 }).toBe(503);
    await expect.poll(() => ready(url), { timeout: 60_000, interval: 250 }).toBe(200);
    expect(await ask(url, '{ entity(id: "programme/nplv") { id } }')).toEqual({ entity: { id: 'programme/nplv' } });

    expect(await program.end('SIGTERM')).toBe(0);
    expect(await processesOf(dataDir.path)).toEqual([]);
  });

  test('killed at any moment, it serves everything the next time', async () => {
    for (const moment of [/Starting Neo4j/, /Importing/, /served at/]) {
      const killed = start();
      await killed.prints(moment, 110);
      await killed.end('SIGKILL');
    }

    const again = start();
    expect(await ask(await again.url(), wholeQuestion)).toEqual(wholeAnswer);
    expect(await again.end('SIGINT')).toBe(0);
  });

  test('interrupted while it starts, it stops everything and exits with 0', async () => {
    const program = start();
    await program.prints(/Starting Neo4j/);

    expect(await program.end('SIGINT')).toBe(0);
    expect(await processesOf(dataDir.path)).toEqual([]);
  });
});

test('told to stop while its database is frozen, it stops within seconds', async () => {
  const own = aDataDir();
  const program = start({ DATA_DIR: own.path });
  await program.prints(/Importing/);
  process.kill(own.neo4jPid(), 'SIGSTOP');

  const told = performance.now();
  expect(await program.end('SIGTERM')).toBe(0);
  expect(performance.now() - told).toBeLessThan(20_000);
  expect(await processesOf(own.path)).toEqual([]);
  own.remove();
});

test(
  'on a disk that fills up: says so, starts no more, and goes on when there is room',
  { timeout: 180_000 },
  async ({ skip }) => {
    const disk = aSmallDisk(60);
    if (!disk) return skip('this user may not mount a disk in memory');
    const program = start({ DATA_DIR: disk.path });
    await program.prints(/Importing/);
    disk.fill();
    expect(await program.exit()).toBe(1);
    expect(program.output).toMatch(/The disk of the data directory \S+ has \d+ MB free, and 5 MB are needed/);

    const again = start({ DATA_DIR: disk.path });
    expect(await again.exit()).toBe(1);
    expect(again.output).toMatch(/and 30 MB are needed. Free some/);

    disk.empty();
    const third = start({ DATA_DIR: disk.path });
    expect(await ready(await third.url())).toBe(200);
    expect(await third.end('SIGTERM')).toBe(0);
    disk.remove();
  },
);

describe('refuses to start', () => {
  test('with values that are not allowed, all at once', async () => {
    const program = start({ PORT: 'x', LOG_LEVEL: 'loud' });

    expect(await program.exit()).toBe(1);
    expect(program.output).toMatch(/PORT is 'x'.*\n.*LOG_LEVEL is 'loud'/);
  });

  test('on a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = String(typeof address === 'object' && address?.port);

    const program = start({ PORT: port });

    expect(await program.exit()).toBe(1);
    expect(program.output).toContain(`Port ${port} on 127.0.0.1 cannot be used: another program listens there.`);
    other.close();
  });

  test('in a data directory that it cannot write to', async () => {
    const program = start({ DATA_DIR: '/dev/null/data' });

    expect(await program.exit()).toBe(1);
    expect(program.output).toContain('/dev/null/data');
  });

  test('without any Neo4j, naming the three ways to have one', async () => {
    const program = start({ PATH: '/nowhere', JAVA_HOME: '' });

    expect(await program.exit()).toBe(1);
    expect(program.output).toMatch(/Java/);
    expect(program.output).toMatch(/docker compose up/);
    expect(program.output).toMatch(/NEO4J_URI/);
  });

  test('with a password that the named Neo4j refuses', async () => {
    const program = start({ NEO4J_URI: inject('neo4j').uri, NEO4J_PASSWORD: 'wrong' });

    expect(await program.exit()).toBe(1);
    expect(program.output).toContain("refuses user 'neo4j'");
    expect(program.output).not.toContain('wrong');
  });
});

function start(environment: Readonly<Record<string, string>> = {}): RunningProgram {
  const program = runProgram({ DATA_DIR: dataDir.path, ...environment });
  running.push(program);
  return program;
}

/** The data of an answer without errors; a database that has just started on a busy machine may need a second time. */
async function ask(url: string, query: string): Promise<unknown> {
  let data: unknown;
  await expect
    .poll(
      async () => {
        const outcome = await outcomeOf(url, query);
        data = outcome.data;
        return outcome.codes;
      },
      { timeout: 30_000 },
    )
    .toEqual([]);
  return data;
}

async function ready(url: string): Promise<number> {
  return (await fetch(`${url}/health/ready`)).status;
}

/** The processes that work in a data directory, a moment after the last of them was told to end. */
async function processesOf(folder: string): Promise<readonly string[]> {
  for (let wait = 0; ; wait += 1) {
    const found = processes().filter((line) => line.includes(folder));
    if (found.length === 0 || wait === 50) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function javaOf(folder: string): Promise<readonly string[]> {
  return processes()
    .filter((line) => line.includes(folder) && /\bjava\b.*CommunityEntryPoint/.test(line) && !/\bsh -c\b/.test(line))
    .map((line) => line.trim().split(/\s+/)[0] ?? '');
}

function processes(): readonly string[] {
  return execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
}
