import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import express, { type RequestHandler } from 'express';
import { build } from 'vite';
import type { Cleanup } from '../../Cleanup.ts';
import type { Asked } from '../pages/asked.ts';

const root = fileURLToPath(new URL('../pages/', import.meta.url));

/** Builds the pages that the client is held against as the client is built, with the questions that they ask; serves them. */
export async function referencePages(asked: Asked, cleanup: Cleanup): Promise<RequestHandler> {
  const outDir = await mkdtemp(join(tmpdir(), 'beleidsgraaf-bench-pages-'));
  cleanup.add(() => rm(outDir, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    define: { asked: JSON.stringify(asked) },
    build: {
      outDir,
      target: 'es2022',
      rolldownOptions: { input: { plain: join(root, 'plain.html'), canvas: join(root, 'canvas.html') } },
    },
  });
  return express.static(outDir);
}
