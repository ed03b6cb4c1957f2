import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics.ts';
import type { RequestContext } from './context.ts';

/** Operations told apart in metrics: as many as a dashboard can show, so that nobody can fill the memory with names. */
const mostOperations = 100;

/**
 * Logs and measures every operation that is executed. At level info the log has the hash of a query and the name of its
 * operation, never its text or its values: a question can be about someone.
 */
export function observe(metrics: Metrics, log: Logger): ApolloServerPlugin<RequestContext> {
  const operations = new Set<string>();
  const labelOf = (name: string) => {
    if (!operations.has(name) && operations.size >= mostOperations) return 'other';
    operations.add(name);
    return name;
  };
  return {
    requestDidStart: async ({ contextValue: { requestId }, request }) => {
      const start = performance.now();
      let fields = 'refused';
      return {
        didResolveOperation: async ({ operation }) => {
          if (operation) fields = rootFields(operation);
        },
        willSendResponse: async ({ response }) => {
          const seconds = (performance.now() - start) / 1000;
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          const codes = errors.map(({ extensions }) => String(extensions?.['code']));
          metrics.answerSeconds.observe({ operation: labelOf(fields) }, seconds);
          for (const code of codes) metrics.errors.inc({ code });
          log.info(
            {
              requestId,
              operation: request.operationName?.slice(0, 80),
              fields,
              query: hashOf(request.query ?? ''),
              milliseconds: Math.round(seconds * 1000),
              ...(codes.length > 0 && { codes }),
            },
            'Answered',
          );
        },
      };
    },
  };
}

/** `entity search` for a query that asks for both. */
function rootFields({ selectionSet }: OperationDefinitionNode): string {
  const names = selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD ? selection.name.value : '…',
  );
  return [...new Set(names)].sort().join(' ').slice(0, 80);
}

function hashOf(query: string): string {
  return createHash('sha256').update(query).digest('hex').slice(0, 12);
}
