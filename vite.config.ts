import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compressFolder } from './scripts/compressed.mjs';
import { headersFor } from './scripts/headers.mjs';
import { makeServiceWorker } from './scripts/offline.mjs';

/** Workers and what they load live in their own folder, so that the server can give them a policy of their own. */
const WORKER_FILES = {
  entryFileNames: 'workers/[name]-[hash].js',
  chunkFileNames: 'workers/[name]-[hash].js',
  assetFileNames: 'workers/[name]-[hash][extname]',
};

/** What is made of all files of the build together: the list of them for the service worker, and a compressed copy of each. */
function finished(): Plugin {
  return {
    name: 'finished',
    apply: 'build',
    writeBundle: {
      sequential: true,
      order: 'post',
      handler: async ({ dir = 'dist' }) => {
        await makeServiceWorker(dir);
        await compressFolder(dir);
      },
    },
  };
}

/** Tests that change what others share (globals, clocks, modules) or that measure time: each file has a process with everything new in it. */
const APART = [
  'tests/hostile*.test.ts',
  'tests/{adapters,workspace,ui/shell}/**/*.test.{ts,tsx}',
  'tests/domain/oneMoreTable.test.ts',
  'tests/formats/{hostileFiles,likelyMeant}.test.ts',
  'tests/formats/workbook/refusedWorkbooks.test.ts',
  'tests/ui/canvas/overFrames.test.ts',
];
const NO_UNIT_TESTS = ['tests/journeys/**', 'node_modules/**'];

/** While developing, styles come in by script, which the content policy refuses; the other headers do hold. */
const { 'Content-Security-Policy': _, ...developmentHeaders } = headersFor('/');

export default defineConfig({
  plugins: [react(), finished()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The licences of what is built in go along; that of the typeface stands in public.
    license: { fileName: 'licenses.txt' },
    chunkSizeWarningLimit: 800,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es', rolldownOptions: { output: WORKER_FILES } },
  server: { strictPort: true, headers: developmentHeaders },
  preview: { strictPort: true, headers: headersFor('/') },
  test: {
    environment: 'node',
    // Left alone, one core of two would stand still.
    maxWorkers: '100%',
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'apart', include: APART, exclude: NO_UNIT_TESTS } },
      // Loading the modules anew for every file would take longer than most of the tests.
      {
        extends: true,
        test: { name: 'together', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...NO_UNIT_TESTS, ...APART], isolate: false },
      },
    ],
  },
});
