import type { ReadPassage } from '../reading/readPassages.ts';

/** Notes what would be a part, or a successor, of itself in the end. */
export function checkCircles(passages: readonly ReadPassage[]): void {
  for (const relation of ['PART_OF', 'SUCCEEDS']) {
    const next = new Map<string, string[]>();
    for (const { passage } of passages) {
      for (const { fact } of passage.facts) {
        const [subject, name, object] = fact;
        if (name === relation) next.set(subject, [...(next.get(subject) ?? []), object]);
      }
    }
    for (const { passage, file, index } of passages) {
      passage.facts.forEach(({ fact: [subject, name, object] }, at) => {
        if (name !== relation || subject === object) return;
        const circle = pathBetween(object, subject, next);
        if (circle)
          file.report([index, 'facts', at], `${relation} goes in a circle: ${[subject, ...circle].join(' → ')}.`);
      });
    }
  }
}

/** A way along the edges, the shortest there is; undefined where there is none. */
function pathBetween(
  from: string,
  to: string,
  next: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const paths: (readonly string[])[] = [[from]];
  const seen = new Set([from]);
  for (const path of paths) {
    const last = path.at(-1) ?? from;
    if (last === to) return path;
    for (const following of next.get(last) ?? []) {
      if (seen.has(following)) continue;
      seen.add(following);
      paths.push([...path, following]);
    }
  }
  return undefined;
}
