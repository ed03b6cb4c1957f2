export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a point lies within a polygon: a ray from it crosses the outline an odd number of times. */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  return outline.reduce((inside, from, index) => {
    const to = outline[(index + 1) % outline.length] ?? from;
    const spans = from.y > y !== to.y > y;
    const crosses = spans && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x;
    return crosses ? !inside : inside;
  }, false);
}
