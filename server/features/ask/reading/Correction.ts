import type { Role } from './Reading.ts';

/** What a reader says that a stretch of the question means. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly entityId: string | null;
  readonly entityType: string | null;
  readonly relation: string | null;
}
