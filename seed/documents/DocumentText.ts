/** The plain text of a source, where it is installed. */
export interface DocumentText {
  /** File name without .txt: kst-32824-456. */
  readonly document: string;
  readonly lines: readonly string[];
  /** Whether it is the edition that the seed refers to, by its sha256. */
  readonly isOurEdition: boolean;
}
