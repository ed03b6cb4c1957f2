/** A place in a document. */
interface Place {
  readonly startLine: number;
  readonly endLine: number;
  readonly document: { readonly id: string; readonly label: string };
}

/** A document with the places in it, in the order of their lines. */
export interface NamedInDocument {
  readonly document: Place['document'];
  readonly places: readonly Pick<Place, 'startLine' | 'endLine'>[];
}

/** Places by their document, the one that has most of them first. */
export function linesByDocument(places: readonly Place[]): readonly NamedInDocument[] {
  const byId = new Map<string, NamedInDocument>();
  for (const { document, startLine, endLine } of places) {
    const before = byId.get(document.id)?.places ?? [];
    byId.set(document.id, { document, places: [...before, { startLine, endLine }] });
  }
  return [...byId.values()]
    .map((named) => ({ ...named, places: named.places.toSorted((a, b) => a.startLine - b.startLine) }))
    .sort((a, b) => b.places.length - a.places.length || a.document.label.localeCompare(b.document.label, 'nl'));
}
