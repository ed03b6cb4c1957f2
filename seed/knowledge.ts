/** A place in a source, 1-based lines, with the heading that it stands under. */
export interface Place {
  /** File name of the document without .txt: kst-32824-456. */
  readonly document: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly section?: string;
}

/** A place that says a fact, in our own words. */
export interface Evidence extends Place {
  readonly claim: string;
}

/** At the precision of the source: 2007, 2007-03 or 2007-03-01; an open end is not there. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** How the source says it, where that says more: Q4 2025. */
  readonly label?: string | undefined;
}

export type Certainty = 'EXPLICIT' | 'IMPLIED';

/** One figure of a funding line: of a year, returning every year, or neither. */
export interface Allocation {
  /** Whole euros. */
  readonly amount: number;
  readonly year?: number;
  readonly structural: boolean;
  readonly kind: string;
  readonly evidence: Place;
}

export interface Entity {
  /** programme/nplv */
  readonly id: string;
  /** PROGRAMME */
  readonly type: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly description?: string;
  readonly period?: Period;
  readonly sameAs: readonly string[];
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Of a funding line; empty for any other type. */
  readonly allocations: readonly Allocation[];
  /** The places that name it, by document and line. */
  readonly mentions: readonly Place[];
}

export interface Statement {
  readonly id: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  /** That of its first evidence. */
  readonly claim: string;
  /** EXPLICIT where any of its evidence is. */
  readonly certainty: Certainty;
  readonly period?: Period;
  readonly role?: string;
  /** Explicit before implied, then by date of the document, then by line. */
  readonly evidence: readonly Evidence[];
}

/** Something that must be known before the data are used, and where it shows if that is a place. */
export interface KnownGap {
  readonly text: string;
  readonly place?: Place;
}

/** Everything that the seed says, in an order that does not depend on that of its files. */
export interface Knowledge {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly gaps: readonly KnownGap[];
  /** Changes if and only if the content changes: sixteen hexadecimal digits. */
  readonly version: string;
}

/** Knowledge that need not be in memory as a whole; it can be gone through more than once, in the same order. */
export interface KnowledgeStream extends Omit<Knowledge, 'entities' | 'statements'> {
  readonly entities: Iterable<Entity>;
  readonly statements: Iterable<Statement>;
}
