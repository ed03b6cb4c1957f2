import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../../environment.ts';

/**
 * Resolves once the database answers a query.
 *
 * @throws the reason of `signal` when it aborts, or the error where the database refuses the password.
 */
export async function waitUntilReady(
  { uri, user, password, database }: Neo4jAddress,
  signal: AbortSignal,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 1_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  // A query to a database that hangs would be waited for without end; closing the driver ends it.
  const close = () => void driver.close();
  signal.addEventListener('abort', close);
  try {
    for (;;) {
      signal.throwIfAborted();
      try {
        await driver.executeQuery('RETURN 1', {}, { database });
        return;
      } catch (error) {
        if (isRefusal(error)) throw error;
      }
      await sleep(100);
    }
  } finally {
    signal.removeEventListener('abort', close);
    await driver.close();
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security');
}
