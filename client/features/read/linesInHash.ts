/** Lines of a document, from the first to the last. */
export interface Lines {
  readonly startLine: number;
  readonly endLine: number;
}

/** The lines that the end of an address names: `#L272` or `#L272-278`. */
export function linesInHash(hash: string): Lines | undefined {
  const [, first, last] = /^#L(\d{1,7})(?:-(\d{1,7}))?$/.exec(hash) ?? [];
  if (first === undefined) return undefined;
  const startLine = Number(first);
  return { startLine, endLine: Math.max(Number(last ?? first), startLine) };
}
