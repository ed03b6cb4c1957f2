export interface Neo4jSettings {
  readonly port: number;
  /** A transaction that takes longer is ended by the server, unless its client asked for another limit. */
  readonly transactionTimeoutSeconds: number;
}

/**
 * The `neo4j.conf` of a managed Neo4j: Bolt on loopback and nothing else that listens, nothing reported to anyone, and
 * sizes for a database of tens of megabytes.
 */
export function neo4jConf({ port, transactionTimeoutSeconds }: Neo4jSettings): string {
  return Object.entries({
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'db.logs.query.enabled': 'OFF',
    'db.transaction.timeout': `${transactionTimeoutSeconds}s`,
    'server.memory.pagecache.size': '64m',
    // Else two databases reserve 256 MB each for their transaction log, and keep two days of it.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    // Else the server waits twice 5 s for new clients before it stops: 10.2 s in place of 0.2.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
