import { join } from 'node:path';

export interface Installation {
  /** The `java` to run with. */
  readonly java: string;
  readonly jarsDir: string;
  readonly homeDir: string;
}

/**
 * Arguments of `java` for the server. Measured (README): the serial collector saves 60 MB at rest and costs nothing
 * at this size; the optimising compiler stays on, for without it queries take 40% longer.
 */
export function serverArguments({ jarsDir, homeDir }: Installation, heapMegabytes: number): readonly string[] {
  return [
    '-Xms128m',
    `-Xmx${heapMegabytes}m`,
    '-Xss512k',
    '-XX:MaxDirectMemorySize=128m',
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError', // In a state that nobody knows: better started anew.
    '-XX:-UsePerfData',
    `-XX:ErrorFile=${join(homeDir, 'logs', 'jvm-error.log')}`,
    '-Dfile.encoding=UTF-8',
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...['-cp', join(jarsDir, '*'), 'org.neo4j.server.CommunityEntryPoint'],
    homeArgument(homeDir),
    `--config-dir=${configDir(homeDir)}`,
    '--console-mode',
  ];
}

/** Arguments of `java` for a command of `neo4j-admin`; the home and the configuration are told in the environment. */
export function adminArguments({ jarsDir }: Installation, ...command: readonly string[]): readonly string[] {
  return [
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-cp',
    join(jarsDir, '*'),
    'org.neo4j.cli.AdminTool',
    ...command,
  ];
}

/** By this argument a process shows that it is the server of this home. */
export function homeArgument(homeDir: string): string {
  return `--home-dir=${homeDir}`;
}

export function configDir(homeDir: string): string {
  return join(homeDir, 'conf');
}
