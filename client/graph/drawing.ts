import { display } from '../generated/display.ts';
import type { Certainty, EntityType, RelationType } from '../generated/graphql.ts';
import type { Step } from '../url/steps.ts';
import type { View } from '../url/view.ts';
import type { Span } from './overlaps.ts';
import { degreeOf, type SceneItem, type ShownScene } from './sceneParts.ts';

/** A thing on the canvas, or all things of a type drawn as one. */
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

interface Manner {
  readonly lang: View['lang'];
  /** Types of which all things are drawn as one. */
  readonly collapsed: readonly EntityType[];
}

export function drawingOf(scene: ShownScene, { lang, collapsed }: Manner): Drawing {
  const shown = new Map<string, number>();
  for (const { subject, object } of scene.statements.values()) {
    for (const { id } of [subject, object]) shown.set(id, (shown.get(id) ?? 0) + 1);
  }
  const items = [...scene.nodes.values()];
  const single = items
    .filter(({ type }) => !collapsed.includes(type))
    .map((item) => markOf(item, degreeOf(item) - (shown.get(item.id) ?? 0), scene.broughtBy.get(item.id)));
  const groups = collapsed.flatMap((type) => {
    const members = items.filter((item) => item.type === type);
    const [first] = members;
    if (!first) return [];
    const { label, plural } = display.types[type];
    const words = (members.length === 1 ? label : plural)[lang].toLowerCase();
    const name = `${members.length.toString()} ${words}`;
    const broughtBy = scene.broughtBy.get(first.id);
    return [{ id: groupId(type), type, label: name, period: null, notShown: 0, holds: members.length, broughtBy }];
  });
  return { marks: [...single, ...groups], ties: tiesOf(scene, { lang, collapsed }) };
}

/** The mark that stands for all things of a type. No thing has such an id. */
export const groupId = (type: EntityType): string => `all:${type}`;

function markOf({ id, type, label, period }: SceneItem, notShown: number, broughtBy: Step | undefined): Mark {
  return { id, type, label: shorten(label, 70), period, notShown: Math.max(notShown, 0), holds: undefined, broughtBy };
}

function tiesOf({ statements }: ShownScene, { lang, collapsed }: Manner): readonly Tie[] {
  const standsFor = ({ id, type }: { readonly id: string; readonly type: EntityType }) =>
    collapsed.includes(type) ? groupId(type) : id;
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
