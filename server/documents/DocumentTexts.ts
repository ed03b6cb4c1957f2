/** The texts of the sources that are installed in the edition that the evidence refers to. */
export class DocumentTexts {
  /** @param linesById by id of the document: document/kst-32824-456. */
  constructor(private readonly linesById: ReadonlyMap<string, readonly string[]>) {}

  has(id: string): boolean {
    return this.linesById.has(id);
  }

  /** All lines of a document; undefined where its text is not installed. */
  lines(id: string): readonly string[] | undefined {
    return this.linesById.get(id);
  }

  /** The passage of these lines, 1-based, the last included; null where the text is not installed. */
  quote(id: string, startLine: number, endLine: number): string | null {
    return (
      this.linesById
        .get(id)
        ?.slice(startLine - 1, endLine)
        .join('\n') ?? null
    );
  }
}
