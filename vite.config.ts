import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compressFolder } from './scripts/compressed.mjs';
import { headersFor } from './scripts/headers.mjs';

/** Workers and what they load live in their own folder, so that the server can give them a policy of their own. */
const WORKER_FILES = {
  entryFileNames: 'workers/[name]-[hash].js',
  chunkFileNames: 'workers/[name]-[hash].js',
  assetFileNames: 'workers/[name]-[hash][extname]',
};

function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle: { sequential: true, order: 'post', handler: ({ dir = 'dist' }) => compressFolder(dir) },
  };
}

/** While developing, styles come in by script, which the content policy refuses; the other headers do hold. */
const { 'Content-Security-Policy': _, ...developmentHeaders } = headersFor('/');

export default defineConfig({
  plugins: [react(), compressed()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 800,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es', rolldownOptions: { output: WORKER_FILES } },
  server: { strictPort: true, headers: developmentHeaders },
  preview: { strictPort: true, headers: headersFor('/') },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**', 'node_modules/**'],
    environment: 'node',
    // Left alone, one core of two would stand still.
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
