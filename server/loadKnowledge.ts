import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { importKnowledge } from '../seed/importing/importKnowledge.ts';
import { readSeedFolder } from '../seed/reading/readSeedFolder.ts';
import type { Knowledge } from './api/context.ts';
import { readDocumentTexts } from './documents/readDocumentTexts.ts';
import { readDataset } from './features/dataset/readDataset.ts';
import { GraphReader } from './graph/GraphReader.ts';
import type { Database } from './neo4j/openDatabase.ts';

const seed = fileURLToPath(new URL('../seed/', import.meta.url));
