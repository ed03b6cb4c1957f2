import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const Words = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

const Family = z.strictObject({
  label: Words,
  colour: z.string().regex(/^#[0-9A-F]{6}$/),
  shape: z.enum(['ellipse', 'round-rectangle', 'hexagon', 'cut-rectangle', 'round-diamond']),
});

const TypeDisplay = z.strictObject({
  label: Words,
  plural: Words,
  family: z.string(),
  icon: z.string(),
  featured: z.array(z.string()),
});

const RelationDisplay = z.strictObject({ label: Words, out: Words, in: Words });

const AttributeDisplay = z.strictObject({
  label: Words,
  format: z.enum(['text', 'number', 'date', 'euro', 'url', 'value']),
});

const Display = z.strictObject({
  families: z.record(z.string(), Family),
  types: z.record(z.string(), TypeDisplay),
  relations: z.record(z.string(), RelationDisplay),
  attributes: z.record(z.string(), AttributeDisplay),
  values: z.record(z.string(), z.record(z.string(), Words)),
});

export type Display = z.infer<typeof Display>;

/** How every type, relation, attribute and value is shown, from `display.yaml`. Throws where the file is not as it should be. */
export function readDisplay(): Display {
  return Display.parse(parse(readFileSync(new URL('./display.yaml', import.meta.url), 'utf8')));
}
