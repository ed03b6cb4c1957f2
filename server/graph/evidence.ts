/** A place in a document, and what it says of the fact that it is evidence of. */
export interface Evidence {
  /** Id of the document: document/kst-32824-456. */
  readonly document: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly section: string | null;
  /** Null for a mention. */
  readonly claim: string | null;
}

/** Reads lists that run in step: places such as `kst-32824-456:272-278`, their sections ('' for none) and claims. */
export function evidenceOf(
  places: readonly string[],
  sections: readonly string[],
  claims: readonly string[] = [],
): readonly Evidence[] {
  return places.map((place, index) => {
    const [, name, start, end] = /^(.+):(\d+)-(\d+)$/.exec(place) ?? [];
    if (name === undefined) throw new Error(`'${place}' is no place in a document.`);
    return {
      document: `document/${name}`,
      startLine: Number(start),
      endLine: Number(end),
      section: sections[index] || null,
      claim: claims[index] || null,
    };
  });
}

/** Stable: the document and the lines. */
export function evidenceId({ document, startLine, endLine }: Evidence): string {
  return `evidence/${document.replace('document/', '')}/${startLine}-${endLine}`;
}
