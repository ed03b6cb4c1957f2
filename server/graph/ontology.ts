import { readDisplay } from '../../schema/display.ts';
import { readOntology } from '../../schema/ontology.ts';

/** What may be said, and how it is shown: read once, when the program starts. */
export const ontology = readOntology();
export const display = readDisplay();

/** Every type of edge; statements in Cypher name them, so that mentions and figures are never taken for one. */
export const allRelations: readonly string[] = [...ontology.edges.keys()];
