import { Refusal } from '../../errors/Refusal.ts';
/** There is no Neo4j to work with: none is named and a local one can't be started. Names the three ways out. */
export class NoNeo4j extends Refusal {
  /** @param missing what was looked for and what was found, a line each. */
  constructor(readonly missing: readonly string[]) {
    super(
      [
        'There is no Neo4j to work with: NEO4J_URI is not set, and a local Neo4j cannot run here.',
        ...missing.map((line) => `  ${line}`),
        'Choose one of three ways:',
        '  1. install Java 17 or newer and Maven (mvn), and start again: Neo4j is then fetched and run for you;',
        '  2. run `docker compose up`, which brings Neo4j along;',
        '  3. set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to those of a Neo4j 5 that runs already.',
      ].join('\n'),
    );
  }
}
