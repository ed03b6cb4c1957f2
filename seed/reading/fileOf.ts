import type { NodeType } from '../../schema/ontology.ts';

/** The name of the file that has the things of a type, without its ending: `funding-lines`. */
export function fileOf({ plural }: NodeType): string {
  return plural.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
