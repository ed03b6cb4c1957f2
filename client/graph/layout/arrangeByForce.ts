import type { Places } from './Drawing.ts';
import type { ForceJob } from './firstPlaces.ts';

/** Arranges one job at a time; a new one takes the place of one that is not done. */
export interface ForceArranger {
  /** Calls `done` with the places, unless another job came in between. */
  readonly arrange: (job: ForceJob, done: (places: Places) => void) => void;
  readonly stop: () => void;
}

/** A worker that arranges by force. A job that is overtaken is ended with its worker, as a layout cannot be stopped. */
export function forceArranger(): ForceArranger {
  let worker: Worker | undefined;
  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };
  let busy = false;
  return {
    arrange: (job, done) => {
      if (busy) stop();
      busy = true;
      worker ??= new Worker(new URL('./forceWorker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<{ readonly places: Places }>) => {
        busy = false;
        done(data.places);
      };
      worker.postMessage({ job });
    },
    stop,
  };
}
