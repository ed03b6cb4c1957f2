import { display } from '../generated/display.ts';
import type { Certainty, EntityType, RelationType } from '../generated/graphql.ts';
import type { Step } from '../url/steps.ts';
import type { View } from '../url/view.ts';
import type { Span } from './overlaps.ts';
import { degreeOf, type SceneItem, type ShownScene } from './sceneParts.ts';

/** A thing on the canvas, or a group of things drawn as one. */
export interface Mark {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly period: Span | null;
  /** How many of its statements are not on the screen. */
  readonly notShown: number;
  /** How many things are drawn as this one; undefined for a thing by itself. */
  readonly holds: number | undefined;
  readonly broughtBy: Step | undefined;
}

/** A line on the canvas: a statement, or all alike between the same two marks. */
export interface Tie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: RelationType;
  readonly label: string;
  readonly certainty: Certainty;
}

/** A scene as it is drawn, on the canvas and in a file. */
export interface Drawing {
  readonly marks: readonly Mark[];
  readonly ties: readonly Tie[];
}

/** What is drawn as one. */
type Collapsed = Pick<View, 'collapsed' | 'collapsedThemes'>;

interface Manner extends Collapsed {
  readonly lang: View['lang'];
}

export function drawingOf(scene: ShownScene, { lang, ...manner }: Manner): Drawing {
  const shown = new Map<string, number>();
  for (const { subject, object } of scene.statements.values()) {
    for (const { id } of [subject, object]) shown.set(id, (shown.get(id) ?? 0) + 1);
  }
  const groups = groupsOf(scene, manner);
  const single: Mark[] = [];
  const members = new Map<string, SceneItem[]>();
  for (const item of scene.nodes.values()) {
    const group = groups.get(item.id);
    if (group !== undefined) members.set(group, [...(members.get(group) ?? []), item]);
    else single.push(markOf(item, degreeOf(item) - (shown.get(item.id) ?? 0), scene.broughtBy.get(item.id)));
  }
  const marks = [...members].flatMap(([id, [first, ...more]]) => {
    if (!first) return [];
    const holds = more.length + 1;
    const theme = scene.nodes.get(id.slice(group.length));
    const { label, plural } = display.types[first.type];
    const name = theme
      ? `${shorten(theme.label, 60)} (${holds.toString()})`
      : `${holds.toString()} ${(holds === 1 ? label : plural)[lang].toLowerCase()}`;
    const type = theme?.type ?? first.type;
    return [{ id, type, label: name, period: null, notShown: 0, holds, broughtBy: scene.broughtBy.get(first.id) }];
  });
  return { marks: [...single, ...marks], ties: tiesOf(scene, groups, lang) };
}

/** Begins the id of a mark that stands for a group; no thing has such an id. */
const group = 'all:';

/** The same without the group that a mark stands for: its things are drawn by themselves again. */
export function apart<Drawn extends Collapsed>(drawn: Drawn, { id }: Mark): Drawn {
  return {
    ...drawn,
    collapsed: drawn.collapsed.filter((type) => `${group}${type}` !== id),
    collapsedThemes: drawn.collapsedThemes.filter((theme) => `${group}${theme}` !== id),
  };
}

/** For each thing that is drawn with others as one, the id of their mark. A theme takes in what is joined to it, the first of several. */
function groupsOf(
  { nodes, statements }: ShownScene,
  { collapsed, collapsedThemes }: Collapsed,
): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const { id, type } of nodes.values()) if (collapsed.includes(type)) groups.set(id, `${group}${type}`);
  const put = (id: string, theme: string) => {
    if (!groups.has(id)) groups.set(id, `${group}${theme}`);
  };
  const themes = collapsedThemes.filter((theme) => nodes.has(theme) && !groups.has(theme));
  for (const theme of themes) put(theme, theme);
  for (const theme of themes) {
    for (const { subject, object } of statements.values()) {
      if (subject.id === theme) put(object.id, theme);
      if (object.id === theme) put(subject.id, theme);
    }
  }
  return groups;
}

function markOf({ id, type, label, period }: SceneItem, notShown: number, broughtBy: Step | undefined): Mark {
  return { id, type, label: shorten(label, 70), period, notShown: Math.max(notShown, 0), holds: undefined, broughtBy };
}

function tiesOf({ statements }: ShownScene, groups: ReadonlyMap<string, string>, lang: View['lang']): readonly Tie[] {
  const standsFor = ({ id }: { readonly id: string }) => groups.get(id) ?? id;
  const ties = new Map<string, Tie & { readonly count: number }>();
  for (const { id, subject, object, relation, certainty } of statements.values()) {
    const [source, target] = [standsFor(subject), standsFor(object)];
    if (source === target) continue;
    const single = source === subject.id && target === object.id;
    const key = single ? id : `${source} ${relation} ${target}`;
    const same = ties.get(key);
    const count = (same?.count ?? 0) + 1;
    const reading = display.relations[relation].out[lang];
    ties.set(key, {
      id: key,
      source,
      target,
      relation,
      label: count > 1 ? `${reading} (${count.toString()})` : reading,
      // A line is dashed only where nothing of it is said in words.
      certainty: same?.certainty === 'EXPLICIT' ? 'EXPLICIT' : certainty,
      count,
    });
  }
  return [...ties.values()];
}

/** Cut at a word, with an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
