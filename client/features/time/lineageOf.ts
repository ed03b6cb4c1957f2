import type { EntityType } from '../../generated/graphql.ts';
import type { AboutThemeFragment } from '../../generated/graphql.ts';
import type { Source } from './timeQuery.ts';

/** Something that a document says is about a theme, with where it says so. */
export interface Measure {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly statements: readonly AboutThemeFragment[];
}

/** What one source says of a theme. */
export interface Station {
  readonly document: Source;
  /** The weightiest kinds first, within a kind those of which most is said. */
  readonly measures: readonly Measure[];
  /** How many measures of each type, in the same order. */
  readonly counts: readonly { readonly type: EntityType; readonly count: number }[];
}

const weightiest: readonly EntityType[] = ['PROGRAMME', 'INSTRUMENT', 'ACTION', 'FUNDING_LINE', 'TARGET', 'EVENT'];

/** What each source says of a theme and the themes within it, in the order that they come in: oldest first. What is said by two is with both. */
export function lineageOf(statements: readonly AboutThemeFragment[], documents: readonly Source[]): readonly Station[] {
  const about = statements.filter(({ subject, object }) => object.type === 'THEME' && subject.type !== 'THEME');
  return documents.map((document) => stationOf(document, about));
}

function stationOf(document: Source, about: readonly AboutThemeFragment[]): Station {
  const measures = new Map<string, Measure>();
  for (const statement of about) {
    const here = statement.evidence.filter((place) => place.document.id === document.id);
    if (here.length === 0) continue;
    const { id } = statement.subject;
    const known = measures.get(id)?.statements ?? [];
    measures.set(id, { ...statement.subject, statements: [...known, { ...statement, evidence: here }] });
  }
  const sorted = [...measures.values()].sort(
    (a, b) =>
      rankOf(a.type) - rankOf(b.type) || b.statements.length - a.statements.length || a.label.localeCompare(b.label),
  );
  const types = [...new Set(sorted.map(({ type }) => type))];
  const counts = types.map((type) => ({ type, count: sorted.filter((measure) => measure.type === type).length }));
  return { document, measures: sorted, counts };
}

function rankOf(type: EntityType): number {
  const rank = weightiest.indexOf(type);
  return rank < 0 ? weightiest.length : rank;
}
