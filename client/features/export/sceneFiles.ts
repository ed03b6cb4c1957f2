import type { Drawing } from '../../graph/drawing.ts';
import type { Place } from '../../url/steps.ts';
import { csv } from './csv.ts';
import { gexf, graphml } from './graphFiles.ts';
import { json, jsonLd } from './jsonFiles.ts';
import { png } from './png.ts';
import { originLine, type SceneToTake } from './SceneToTake.ts';
import { type SceneTable, sceneTables } from './sceneTables.ts';
import { type Svg, svgOf } from './svg.ts';

/** What the canvas shows, and where. */
export interface Drawn {
  readonly drawing: Drawing;
  readonly places: ReadonlyMap<string, Place>;
}

/** A form in which what is on the screen can be taken away. */
export interface SceneFile {
  /** What the file's name ends with. */
  readonly ending: string;
  readonly type: string;
  readonly write: (taken: SceneToTake) => string | Promise<Blob>;
}

const table = (taken: SceneToTake, name: SceneTable['name']) => {
  const found = sceneTables(taken).find((each) => each.name === name);
  return found ? csv(found, taken.origin) : '';
};

/** Forms that hold the data. */
export const dataFiles = {
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    // Writing workbooks is large, and for who wants one.
    write: async (taken) => (await import('./xlsx.ts')).xlsx(sceneTables(taken)),
  },
  things: { ending: 'things.csv', type: 'text/csv', write: (taken) => table(taken, 'things') },
  statements: { ending: 'statements.csv', type: 'text/csv', write: (taken) => table(taken, 'statements') },
  json: { ending: 'json', type: 'application/json', write: json },
  graphml: { ending: 'graphml', type: 'application/graphml+xml', write: graphml },
  gexf: { ending: 'gexf', type: 'application/gexf+xml', write: gexf },
  jsonLd: { ending: 'jsonld', type: 'application/ld+json', write: jsonLd },
} satisfies Readonly<Record<string, SceneFile>>;

/** Forms that hold the picture. */
export const pictures = {
  png: ({ origin }: SceneToTake, drawn: Drawn) => png(picture(origin, drawn)),
  svg: async ({ origin }: SceneToTake, drawn: Drawn) =>
    new Blob([picture(origin, drawn).text], { type: 'image/svg+xml' }),
};

function picture(origin: SceneToTake['origin'], drawn: Drawn): Svg {
  return svgOf({ ...drawn, source: originLine(origin), title: 'Beleidsgraaf' });
}
