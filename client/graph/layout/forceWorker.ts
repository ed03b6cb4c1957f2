import type { ForceJob } from './firstPlaces.ts';
import { forceLayout } from './forceLayout.ts';

/** Arranges away from the page, which goes on answering meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<{ readonly job: ForceJob }>) => {
  self.postMessage({ places: forceLayout(data.job) });
});
