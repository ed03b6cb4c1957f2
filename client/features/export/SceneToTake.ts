import type { ShownScene } from '../../graph/sceneParts.ts';

/** Where a file comes from, so that who finds it later can go back to it. */
export interface Origin {
  /** Version of the dataset. */
  readonly version: string;
  /** The address that reopens the view. */
  readonly address: string;
  /** The day on which it was taken: 2026-11-25. */
  readonly date: string;
}

/** What is on the screen, to be written to a file. */
export interface SceneToTake {
  readonly scene: ShownScene;
  readonly origin: Origin;
}

/** Under what terms the data may be used: those of the repository. */
export const licence = { name: 'EUPL-1.2', url: 'https://spdx.org/licenses/EUPL-1.2.html' };

/** Where a file comes from, in a line. */
export const originLine = ({ version, address, date }: Origin): string =>
  `Beleidsgraaf, version ${version}, ${date}, ${licence.name}, ${address}`;

/** Of a place in a source: `document/kst-32824-456:272-278`. */
export function placeText({
  document,
  startLine,
  endLine,
}: {
  readonly document: { readonly id: string };
  readonly startLine: number;
  readonly endLine: number;
}): string {
  return `${document.id}:${startLine.toString()}-${endLine.toString()}`;
}
