import cytoscape from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import type { Box, Line, Places } from './Drawing.ts';
import { aroundOrigin, type ForceJob } from './firstPlaces.ts';
import { separate } from './separate.ts';

cytoscape.use(fcose);

/** More than this at once do not all find a place by themselves. */
const crowd = 150;

/** What is joined lies close. Without chance, so that the same steps always draw the same picture. */
export function forceLayout({ boxes, lines, settled, waves }: ForceJob): Places {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const placed = waves.reduce<Places>((before, { from, ids }) => {
    const newcomers = new Set(ids.filter((id) => byId.has(id) && !before.has(id)));
    if (newcomers.size === 0) return before;
    const start = new Map([...before, ...aroundOrigin(before, newcomers, from)]);
    const present = boxes.filter(({ id }) => start.has(id));
    const joining = lines.filter(
      ({ source, target }) =>
        (newcomers.has(source) && start.has(target)) || (newcomers.has(target) && start.has(source)),
    );
    // What stays where it is and is joined to no newcomer says nothing of where they go; they are kept off it below.
    const involved = new Set([...newcomers, ...joining.flatMap(({ source, target }) => [source, target])]);
    const found = settle(
      present.filter(({ id }) => involved.has(id)),
      joining,
      start,
      newcomers,
    );
    return separate(present, new Map([...start, ...found]), newcomers);
  }, settled);
  // Where many came, those of a later wave were caught between those of an earlier one.
  const came = new Set(boxes.map(({ id }) => id).filter((id) => !settled.has(id)));
  return came.size > crowd ? separate(boxes, placed, came) : placed;
}

function settle(boxes: readonly Box[], lines: readonly Line[], start: Places, newcomers: ReadonlySet<string>): Places {
  if (boxes.length < 2) return start;
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: {
      nodes: boxes.map(({ id, width, height }) => ({
        data: { id, width, height },
        position: { ...(start.get(id) ?? { x: 0, y: 0 }) },
      })),
      edges: lines.map(({ source, target }) => ({ data: { source, target } })),
    },
    layout: { name: 'preset', fit: false },
  });
  const layout = {
    name: 'fcose',
    // The one quality that starts from where the nodes are.
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    idealEdgeLength: () => 130,
    nodeRepulsion: () => 9_000,
    nodeSeparation: 110,
    numIter: iterationsFor(boxes.length + lines.length),
    packComponents: false,
    fixedNodeConstraint: boxes.flatMap(({ id }) => {
      const place = start.get(id);
      return place && !newcomers.has(id) ? [{ nodeId: id, position: { ...place } }] : [];
    }),
  } satisfies FcoseLayoutOptions;
  graph.layout(layout).run();
  const places = new Map(graph.nodes().map((node) => [node.id(), { ...node.position() }]));
  graph.destroy();
  return places;
}

/** As many as a person waits for: a second or two, whatever the size. */
const iterationsFor = (elements: number): number => Math.round(Math.min(1_500, Math.max(80, 90_000 / elements)));
