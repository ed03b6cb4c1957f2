import { expect, test } from 'vitest';
import { BadEnvironment, readEnvironment } from './environment.ts';

test('has a default for everything', () => {
  expect(readEnvironment({})).toMatchObject({ port: 4000, host: '127.0.0.1', neo4j: undefined, logLevel: 'info' });
});

test('counts an empty variable as unset', () => {
  expect(readEnvironment({ PORT: '', NEO4J_URI: '' })).toMatchObject({ port: 4000, neo4j: undefined });
});

test('prefers the Neo4j that is named', () => {
  const { neo4j } = readEnvironment({ NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'secret' });

  expect(neo4j).toEqual({
    uri: 'neo4j+s://graph.example:7687',
    user: 'neo4j',
    password: 'secret',
    database: 'neo4j',
  });
});

test('names every bad value with what is allowed', () => {
  const read = () => readEnvironment({ PORT: '70000', HOST: 'a b', LOG_LEVEL: 'loud', NEO4J_URI: 'http://x' });

  expect(read).toThrow(
    new BadEnvironment([
      "PORT is '70000'; allowed: a whole number from 0 (any free port) to 65535.",
      "HOST is 'a b'; allowed: a host name or an IP address, such as 127.0.0.1 or 0.0.0.0.",
      "NEO4J_URI is 'http://x'; allowed: bolt://…, neo4j://… or neo4j+s://… with a host, or unset for a managed local Neo4j.",
      "LOG_LEVEL is 'loud'; allowed: fatal, error, warn, info, debug, trace, silent.",
    ]),
  );
});

test.each(['-1', '4000.5', 'abc', '1e3', ' '])('refuses port %j', (PORT) => {
  expect(() => readEnvironment({ PORT })).toThrow('PORT');
});

test('asks for the password that a named Neo4j needs', () => {
  expect(() => readEnvironment({ NEO4J_URI: 'bolt://127.0.0.1:7687' })).toThrow('NEO4J_PASSWORD is not set');
});

test('refuses a folder of documents that does not exist', () => {
  expect(() => readEnvironment({ DOCUMENTS_DIR: '/nowhere' })).toThrow("DOCUMENTS_DIR is '/nowhere'");
});
