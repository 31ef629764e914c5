// Before and after, in Node: how long two maps of 1,000 actors take to compare, how much room a hundred snapshots of a map
// of 500 take beside what differs, and how long all of them take to restore. Exits with 1 when a target is missed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const scratch = mkdtempSync(join(tmpdir(), 'comparison-bench-'));
let missed = 0;
const say = (what, value, unit, target) => {
  if (!(value <= target)) missed += 1;
  console.log(`comparison: ${what} = ${value.toFixed(unit === 'ms' ? 0 : 2)}${unit === 'ms' ? ' ms' : ''} (target ≤ ${target})`);
};
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('./comparison/measureComparison.ts', import.meta.url)),
      outDir: scratch,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'measure.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const { measureComparing, measureMatching, measureSnapshots } = await import(pathToFileURL(join(scratch, 'measure.mjs')).href);
  say('two maps of 1,000 actors', measureComparing(), 'ms', 200);
  say('who is who on two maps of 1,000 drawn anew', measureMatching(), 'ms', 1_000);
  const snapshots = measureSnapshots();
  say('room of 99 snapshots of 500 actors after the first / what differs', snapshots.room, '', 2);
  say('room of the first / the map', snapshots.roomOfFirst, '', 2);
  say('putting all of them on the line', snapshots.line, 'ms', 10);
  say('restoring all of them', snapshots.restore, 'ms', 300);
  say('restoring the last', snapshots.restoreOne, 'ms', 50);
  say('figures of all of them', snapshots.figures, 'ms', 1_500);
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = missed > 0 ? 1 : 0;
