import { z } from 'zod';
import { readOntology } from '../../schema/ontology.ts';
import { entitySchema } from './entitySchema.ts';
import { fileOf } from './fileOf.ts';
import { Gap } from './Gap.ts';
import { Passage } from './passageSchema.ts';

/**
 * What an editor needs to help with the files of the seed: JSON Schemas by file name, made of the very schemas that
 * validate an import.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const ontology = readOntology();
  const entities = [...ontology.nodes.values()].map(
    (type) => [fileOf(type), z.record(z.string(), entitySchema(type, ontology))] as const,
  );
  const all = [...entities, ['statements', z.array(Passage)] as const, ['gaps', z.array(Gap)] as const];
  return new Map(
    all.map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
}
