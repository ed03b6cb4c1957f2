import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What an operator watches; see the README of `server/`. */
export class Metrics {
  readonly registry = new Registry();

  /** Seconds from a question's arrival at GraphQL to its answer, by the root fields that it asks for. */
  readonly answerSeconds = new Histogram({
    name: 'beleidsgraaf_answer_seconds',
    help: 'Seconds to answer a GraphQL operation that was in no cache, by its root fields.',
    labelNames: ['operation'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 8],
    registers: [this.registry],
  });

  readonly answers = new Counter({
    name: 'beleidsgraaf_answers_total',
    help: 'Answers by where they came from: the graph, the cache, or the cache of the client (304).',
    labelNames: ['from'],
    registers: [this.registry],
  });

  readonly errors = new Counter({
    name: 'beleidsgraaf_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers: [this.registry],
  });

  readonly databaseReads = new Gauge({
    name: 'beleidsgraaf_database_reads',
    help: 'Statements that the database is working on now; each holds a connection of the pool.',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
