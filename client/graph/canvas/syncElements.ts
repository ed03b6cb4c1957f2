import type { Core, ElementDefinition } from 'cytoscape';

type ElementData = ElementDefinition['data'];

/** With more than this, moving everything at once is not smooth. */
const mostMoving = 300;

/**
 * Makes the canvas hold just these elements, each in its place.
 *
 * @returns whether anything came that was not there.
 */
export function syncElements(canvas: Core, elements: readonly ElementDefinition[]): boolean {
  const wanted = new Map(elements.map((element) => [element.data.id, element]));
  const moving = elements.length < mostMoving && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  let newcomers: readonly ElementDefinition[] = [];
  canvas.batch(() => {
    canvas.remove(canvas.elements().filter((element) => !wanted.has(element.id())));
    canvas.elements().forEach((element) => {
      const { data, position } = wanted.get(element.id()) ?? {};
      // Styles are worked out anew for what is told that its data changed.
      if (data && hasChanged(element.data() as ElementData, data)) element.data(data);
      if (!position || !element.isNode()) return;
      const { x, y } = element.position();
      if (Math.abs(x - position.x) + Math.abs(y - position.y) < 1) return;
      if (moving) element.stop().animate({ position, duration: 300, easing: 'ease-out-cubic' });
      else element.position(position);
    });
    newcomers = elements.filter(({ data }) => canvas.getElementById(data.id ?? '').empty());
    canvas.add([...newcomers]);
  });
  return newcomers.length > 0;
}

const hasChanged = (before: ElementData, after: ElementData): boolean =>
  Object.entries(after).some(([name, value]) => before[name] !== value);
