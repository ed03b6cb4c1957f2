/** Milliseconds that something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of each piece of work, done in order by so many at a time. */
export async function timedEach(work: readonly (() => Promise<unknown>)[], clients = 1): Promise<readonly number[]> {
  const times: number[] = [];
  const rest = work.values();
  const client = async () => {
    for (const piece of rest) times.push(await timed(piece));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}
