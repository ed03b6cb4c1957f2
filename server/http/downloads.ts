import { type RequestHandler, Router } from 'express';
import { datasetSource } from '../features/download/DatasetSource.ts';
import { formats } from '../features/download/formats.ts';
import type { Knowledge } from '../api/context.ts';
import { admission } from './admission.ts';
import { clientHas } from './clientHas.ts';
import { streamFile } from './streamFile.ts';

/** Files made at a time, and waiting: each reads the whole graph, and has a connection that questions need too. */
const capacity = { running: 10, waiting: 50 };

/** `/data/graph.<ending>`: the whole dataset in each of its forms, made while it is sent. */
export function downloads({ dataset, graph }: Knowledge): RequestHandler {
  const router = Router();
  const admit = admission(capacity);
  for (const [ending, { contentType, write }] of Object.entries(formats)) {
    const withoutWork: RequestHandler = (req, res, next) => {
      const tag = `W/"${dataset.version}-${ending}"`;
      res.set({ ETag: tag, 'Cache-Control': 'public, max-age=300, s-maxage=3600' });
      if (clientHas(req, tag)) {
        res.status(304).end();
        return;
      }
      res.type(contentType).attachment(`beleidsgraaf-${dataset.version}.${ending}`).type(contentType);
      if (req.method === 'HEAD') res.end();
      else next();
    };
    router.get(`/graph.${ending}`, withoutWork, admit, async (_req, res) => {
      await streamFile(res, (signal) => write(datasetSource(graph.during(signal), dataset)));
    });
  }
  return router;
}
