import type { Core, ElementDefinition } from 'cytoscape';
import type { Step } from '../../url/view.ts';
import { placeNewcomers } from './placeNewcomers.ts';

/**
 * Makes the canvas hold just these elements. What stays keeps its place; what is new is placed step by step, as if the
 * steps had been taken one by one, so that a link draws what its sender saw.
 *
 * @returns whether anything came that was not there.
 */
export function syncElements(
  canvas: Core,
  elements: readonly ElementDefinition[],
  broughtBy: ReadonlyMap<string, Step>,
): boolean {
  const wanted = new Map(elements.map((element) => [element.data.id, element]));
  canvas.remove(canvas.elements().filter((element) => !wanted.has(element.id())));
  canvas.elements().forEach((element) => void element.data(wanted.get(element.id())?.data ?? {}));

  const newcomers = elements.filter(({ data }) => canvas.getElementById(data.id ?? '').empty());
  for (const [step, group] of groupBySteps(newcomers, broughtBy)) {
    const nodes = canvas.add(group).nodes();
    if (nodes.nonempty()) placeNewcomers(canvas, nodes, step.id);
  }
  return newcomers.length > 0;
}

/** In the order in which the steps were taken. */
function groupBySteps(elements: readonly ElementDefinition[], broughtBy: ReadonlyMap<string, Step>) {
  const groups = new Map<Step, ElementDefinition[]>([...broughtBy.values()].map((step) => [step, []]));
  for (const element of elements) {
    const step = broughtBy.get(element.data.id ?? '');
    if (step) groups.get(step)?.push(element);
  }
  return groups;
}
