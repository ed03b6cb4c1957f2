import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Cleanup } from './Cleanup.ts';
import { apiSchema, editionOf } from './api/apiSchema.ts';
import { apolloServer } from './api/apolloServer.ts';
import type { Environment } from './environment.ts';
import { httpApp } from './http/app.ts';
import { builtClient } from './http/builtClient.ts';
import type { Readiness } from './http/health.ts';
import { close, listen, urlOf } from './http/listen.ts';
import { routes } from './http/routes.ts';
import { loadKnowledge } from './loadKnowledge.ts';
import { requireRoom, room } from './dataDir/requireRoom.ts';
import { Metrics } from './metrics.ts';
import { type Database, openDatabase } from './neo4j/openDatabase.ts';
import { warmUp } from './warmUp/warmUp.ts';

/** The running program. */
export interface Program {
  /** Where API and client are served. */
  readonly url: string;
  /** Settles when everything has been stopped; rejects where the program could not go on. */
  readonly stopped: Promise<void>;
}

interface Start {
  readonly environment: Environment;
  /** Serves the client from its sources, with reload. */
  readonly development: boolean;
  readonly log: Logger;
  /** Stops the program, also while it starts. */
  readonly signal: AbortSignal;
}

/**
 * Starts everything: the port first, so that it is refused at once where it is taken, then Neo4j, the import and the API.
 *
 * Undefined where the program was interrupted while it started; everything is stopped then.
 */
export async function startProgram({ environment, development, log, signal }: Start): Promise<Program | undefined> {
  const cleanup = new Cleanup();
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  const metrics = new Metrics();
  const progress = (message: string) => log.info(message);
  let service: { readonly handler: RequestHandler; readonly version: string } | undefined;
  let database: Database | undefined;

  const readiness = async (): Promise<Readiness> => {
    if (stop.aborted) return { status: 'stopping' };
    if (!service || !database) return { status: 'starting' };
    return (await database.answers())
      ? { status: 'ready', version: service.version }
      : { status: 'database unavailable' };
  };

  try {
    const server = await listen(
      httpApp({ routes: () => service?.handler, readiness, version: () => service?.version, log }),
      environment.host,
      environment.port,
    );
    cleanup.add(() => close(server));

    const buildOrReload = development ? await reloadedClient() : builtClient;
    const client = await buildOrReload({ progress, signal: stop, cleanup });
    database = await openDatabase({ environment, progress, signal: stop, lost: (error) => failed.abort(error) });
    cleanup.add(database.close);
    const knowledge = await loadKnowledge({
      database,
      documentsDir: environment.documentsDir,
      log,
      metrics,
      signal: stop,
    });
    const schema = await apiSchema();
    const apollo = await apolloServer(schema, log, metrics);
    cleanup.add(() => apollo.stop());
    stop.throwIfAborted();
    service = {
      handler: routes({ knowledge, apollo, edition: editionOf(schema), client, metrics }),
      version: knowledge.dataset.version,
    };
    void warmUp(schema, knowledge, stop).then(
      (failures) => failures.forEach(({ message }) => log.info(`Warming up: ${message}`)),
      (error: unknown) => {
        if (!stop.aborted) log.warn(error, 'Not warmed up');
      },
    );
    // Before all else when it stops: who is being answered still gets the answer.
    cleanup.add(() => close(server));
    return { url: urlOf(server), stopped: untilStopped(stop, failed.signal, cleanup) };
  } catch (error) {
    await cleanup.run();
    if (signal.aborted) return undefined;
    // Where the disk is full, that is why, whatever the database says.
    if (database && !environment.neo4j) await requireRoom(environment.dataDir, room.toGoOn);
    throw error;
  }
}

/** Vite is needed for development only, and not there in an image. */
async function reloadedClient() {
  return (await import('./http/clientFromSources.ts')).clientFromSources;
}

async function untilStopped(stop: AbortSignal, failed: AbortSignal, cleanup: Cleanup): Promise<void> {
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  await cleanup.run();
  failed.throwIfAborted();
}
