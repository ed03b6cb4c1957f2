import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (name: string) => fileURLToPath(new URL(`client/${name}`, import.meta.url));

/** Two pages: the explorer, and the IDE for GraphQL, which is large and loaded by nobody who does not open it. */
export default defineConfig({
  root: page(''),
  plugins: [react()],
  // The IDE's workers are files of their own, which the optimiser of the development server cannot bundle.
  optimizeDeps: { entries: ['index.html'], exclude: ['graphiql', '@graphiql/react'] },
  build: {
    outDir: page('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Browsers that know light-dark(), so that it is left as it is; they know modulepreload too.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: { index: page('index.html'), graphiql: page('graphiql.html') },
      onLog: (level, log, report) => {
        // Directives to React's compiler in GraphiQL, which it has been compiled with already.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
