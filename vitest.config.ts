import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The ES module and the CommonJS build of graphql do not know each other's types; both worlds get the one file.
const graphql = fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url));
const alias = [{ find: /^graphql$/, replacement: graphql }];

/**
 * Three suites: `unit` needs nothing, `database` a real Neo4j, `browser` a real browser and the whole program.
 *
 * Files are not isolated from one another: loading every module anew for each of them took as long as its tests.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{schema,seed,server,client}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.int.test.ts', 'client/e2e/**', 'client/dist/**'],
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          include: ['{seed,server}/**/*.int.test.ts'],
          globalSetup: ['server/testing/neo4jForTests.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['client/e2e/**/*.test.ts'],
          globalSetup: ['client/e2e/serveForTests.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 280_000,
        },
      },
    ],
  },
});
