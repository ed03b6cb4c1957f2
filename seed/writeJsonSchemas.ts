import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from './reading/jsonSchemas.ts';

const folder = fileURLToPath(new URL('./schema/', import.meta.url));

// Part of `npm run codegen`.
for (const [name, text] of jsonSchemas()) writeFileSync(`${folder}${name}`, text);
