import type { Evidence } from '../../graph/evidence.ts';
import type { RequestContext } from '../../api/context.ts';
import { AskGraph } from './graph/AskGraph.ts';

const most = 5;

/** Passages whose claims come nearest to the words of a question. */
export async function passagesFor(text: string, context: RequestContext): Promise<readonly Evidence[]> {
  const graph = new AskGraph(context.graph);
  const { statements } = await graph.pool(text);
  const edges = statements.slice(0, most * 2).map(({ edge }) => edge);
  const whole = await graph.statements(edges);
  const places = edges.flatMap(({ id }) => whole.get(id)?.evidence.slice(0, 1) ?? []);
  const unique = new Map(places.map((place) => [`${place.document}:${place.startLine}`, place]));
  return [...unique.values()].slice(0, most);
}
