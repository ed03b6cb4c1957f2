import type { Core, NodeCollection, NodeSingular, Position } from 'cytoscape';
import type { FcoseLayoutOptions } from 'cytoscape-fcose';
import { separate } from './separate.ts';

/** The angle that spreads points on a spiral most evenly. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const spacing = 95;

/**
 * Gives new nodes a place: around the node that they came from, then where the layout moves them. Nodes that were
 * there stay. Without chance, so that the same steps always draw the same picture.
 */
export function placeNewcomers(canvas: Core, newcomers: NodeCollection, from: string): void {
  const settled = canvas.nodes().difference(newcomers);
  const middle = startingPoint(canvas, settled, newcomers, from);
  newcomers.forEach((node, index) => {
    node.position(node.id() === from ? middle : onSpiral(middle, index + 1));
  });
  if (canvas.nodes().length < 2) return;

  const layout = {
    name: 'fcose',
    // The one quality that starts from where the nodes are.
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: () => 130,
    nodeRepulsion: () => 9_000,
    nodeSeparation: 110,
    numIter: canvas.elements().length > 600 ? 600 : 2_500,
    packComponents: false,
    fixedNodeConstraint: settled.map((node) => ({
      nodeId: node.id(),
      position: { ...(node as NodeSingular).position() },
    })),
  } satisfies FcoseLayoutOptions;
  canvas.layout(layout).run();
  // With hundreds of nodes that would take longer than the layout, and nobody reads every name.
  if (canvas.nodes().length <= 300) separate(newcomers, canvas.nodes());
}

/** Where the node that they came from is; for something unrelated, to the right of all that is there. */
function startingPoint(canvas: Core, settled: NodeCollection, newcomers: NodeCollection, from: string): Position {
  const origin = canvas.getElementById(from);
  if (settled.contains(origin)) return { ...origin.position() };
  if (settled.empty()) return { x: 0, y: 0 };
  const { x2, y1, y2 } = settled.boundingBox();
  return { x: x2 + spacing * Math.sqrt(newcomers.length + 1), y: (y1 + y2) / 2 };
}

const onSpiral = ({ x, y }: Position, index: number): Position => {
  const distance = spacing * Math.sqrt(index);
  return { x: x + distance * Math.cos(index * goldenAngle), y: y + distance * Math.sin(index * goldenAngle) };
};
