import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Refusal } from './errors/Refusal.ts';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const schemes = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+$/;

const Variables = z.object({
  PORT: z
    .string()
    .default('4000')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
      error: 'a whole number from 0 (any free port) to 65535',
    })
    .transform(Number),
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine((text) => /^[\w.:-]+$/.test(text), { error: 'a host name or an IP address, such as 127.0.0.1 or 0.0.0.0' }),
  NEO4J_URI: z
    .string()
    .regex(schemes, { error: 'bolt://…, neo4j://… or neo4j+s://… with a host, or unset for a managed local Neo4j' })
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .default('neo4j')
    .refine((text) => /^[a-z][a-z0-9.-]{2,62}$/i.test(text), { error: 'the name of a database, such as neo4j' }),
  DATA_DIR: z.string().default('.data'),
  DOCUMENTS_DIR: z.string().optional(),
  LOG_LEVEL: z
    .string()
    .default('info')
    .pipe(z.enum(levels, { error: levels.join(', ') })),
});

/** What the program is told from outside, with every default filled in and every path absolute. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Undefined: a managed local Neo4j. */
  readonly neo4j: Neo4jAddress | undefined;
  readonly dataDir: string;
  /** Undefined: no document texts, so no quotes. */
  readonly documentsDir: string | undefined;
  readonly logLevel: (typeof levels)[number];
}

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Every value of the environment that is not allowed, with its name and what is. */
export class BadEnvironment extends Refusal {
  constructor(readonly problems: readonly string[]) {
    super(['The environment has values that are not allowed.', ...problems.map((line) => `  ${line}`)].join('\n'));
  }
}

/**
 * Reads the environment; an empty variable counts as unset.
 *
 * @throws {BadEnvironment} with every bad value at once.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const { data, error } = Variables.safeParse(set);
  if (error) {
    throw new BadEnvironment(
      error.issues.map(
        ({ path: [name], message }) => `${String(name)} is '${set[String(name)]}'; allowed: ${message}.`,
      ),
    );
  }
  if (data.NEO4J_URI !== undefined && data.NEO4J_PASSWORD === undefined) {
    throw new BadEnvironment(['NEO4J_PASSWORD is not set; NEO4J_URI needs it, with NEO4J_USER where it is not neo4j.']);
  }
  return {
    port: data.PORT,
    host: data.HOST,
    neo4j:
      data.NEO4J_URI === undefined
        ? undefined
        : {
            uri: data.NEO4J_URI,
            user: data.NEO4J_USER,
            password: data.NEO4J_PASSWORD ?? '',
            database: data.NEO4J_DATABASE,
          },
    dataDir: resolve(data.DATA_DIR),
    documentsDir: documentsDir(data.DOCUMENTS_DIR),
    logLevel: data.LOG_LEVEL,
  };
}

function documentsDir(stated: string | undefined): string | undefined {
  if (stated !== undefined) {
    if (!existsSync(stated)) {
      throw new BadEnvironment([
        `DOCUMENTS_DIR is '${stated}', which does not exist; allowed: a folder with one <document id>.txt each, or unset.`,
      ]);
    }
    return resolve(stated);
  }
  return ['documents', '../shared/documents']
    .filter((folder) => existsSync(folder))
    .map((folder) => resolve(folder))[0];
}
