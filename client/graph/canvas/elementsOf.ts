import type { ElementDefinition } from 'cytoscape';
import { display } from '../../generated/display.ts';
import { typeLook } from '../../ui/typeLook.ts';
import type { View } from '../../url/view.ts';
import { degreeOf, type SceneFact, type SceneItem, type ShownScene } from '../sceneParts.ts';

/** On what the canvas is drawn. */
export type Paper = 'light' | 'dark';

/** A scene as cytoscape draws it. */
export function elementsOf(scene: ShownScene, lang: View['lang'], paper: Paper): readonly ElementDefinition[] {
  const shownDegrees = new Map<string, number>();
  for (const { subject, object } of scene.statements.values()) {
    for (const { id } of [subject, object]) shownDegrees.set(id, (shownDegrees.get(id) ?? 0) + 1);
  }
  return [
    ...[...scene.nodes.values()].map((item) => nodeOf(item, degreeOf(item) - (shownDegrees.get(item.id) ?? 0), paper)),
    ...[...scene.statements.values()].map((fact) => edgeOf(fact, lang)),
  ];
}

function nodeOf(item: SceneItem, notShown: number, paper: Paper): ElementDefinition {
  const { colour, shape, iconPaths } = typeLook(item.type);
  const name = shorten(item.label, 70);
  return {
    group: 'nodes',
    data: {
      id: item.id,
      label: notShown > 0 ? `${name}\n+${notShown.toString()}` : name,
      colour: colour[paper],
      shape,
      icon: iconImage(iconPaths, colour[paper]),
    },
  };
}

function edgeOf({ id, subject, object, relation, certainty }: SceneFact, lang: View['lang']): ElementDefinition {
  const { out } = display.relations[relation];
  return {
    group: 'edges',
    data: { id, source: subject.id, target: object.id, label: out[lang], certainty },
  };
}

/** Cut at a word, with an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

function iconImage(paths: readonly string[], colour: string): string {
  const outline = paths.map((path) => `<path d="${path}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${outline}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
