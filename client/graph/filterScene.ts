import type { Filters } from '../url/filters.ts';
import { overlaps } from './overlaps.ts';
import type { SceneFact, SceneItem, ShownScene } from './sceneParts.ts';

/**
 * The part of a scene that filters let through. A thing that loses all its facts goes with them, unless it was opened
 * by name; what states no period is always let through by one.
 */
export function filterScene(scene: ShownScene, filters: Filters): ShownScene {
  const themed = aroundThemes(scene, filters.themes);
  const ofType = [...scene.nodes.values()].filter(
    (item) => isLetThrough(item, filters) && (themed?.has(item.id) ?? true),
  );
  const here = new Set(ofType.map(({ id }) => id));
  const statements = new Map(
    [...scene.statements].filter(
      ([, fact]) => here.has(fact.subject.id) && here.has(fact.object.id) && isFactLetThrough(fact, filters),
    ),
  );
  const before = endsOf(scene.statements.values());
  const after = endsOf(statements.values());
  const stays = (id: string) => after.has(id) || !before.has(id) || scene.broughtBy.get(id)?.do === 'open';
  const nodes = new Map(ofType.filter(({ id }) => stays(id)).map((item) => [item.id, item]));
  return { ...scene, nodes, statements };
}

function isLetThrough({ type, period }: SceneItem, { withoutTypes, from, to }: Filters): boolean {
  return !withoutTypes.includes(type) && overlaps(period ?? {}, { from, to });
}

function isFactLetThrough(
  { relation, certainty, period, evidence }: SceneFact,
  { withoutRelations, certainty: asked, documents, from, to }: Filters,
): boolean {
  return (
    !withoutRelations.includes(relation) &&
    (asked === 'ANY' || certainty === asked) &&
    (documents.length === 0 || evidence.some(({ document }) => documents.includes(document.id))) &&
    overlaps(period ?? {}, { from, to })
  );
}

/** The themes and what is joined to one of them; undefined where no theme is asked for. */
function aroundThemes({ statements }: ShownScene, themes: readonly string[]): ReadonlySet<string> | undefined {
  if (themes.length === 0) return undefined;
  const around = new Set(themes);
  for (const { subject, object } of statements.values()) {
    if (themes.includes(subject.id)) around.add(object.id);
    if (themes.includes(object.id)) around.add(subject.id);
  }
  return around;
}

function endsOf(facts: Iterable<SceneFact>): ReadonlySet<string> {
  return new Set([...facts].flatMap(({ subject, object }) => [subject.id, object.id]));
}

/** Whether anything is kept off the screen. */
export function isFiltering({ certainty, from, to, ...lists }: Filters): boolean {
  const hasList = Object.values(lists).some((list) => list.length > 0);
  return hasList || certainty !== 'ANY' || from !== undefined || to !== undefined;
}
