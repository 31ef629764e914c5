// Reading files of every format: a map at the limit, files of nearly 20 MB, time in proportion to length, and 10,000 damaged
// files of which each is answered. Processor time. Exits with 1 when a target is missed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const LONGEST_MS = 10_000;
const MOST_GROWTH = 3;
const DAMAGED = 10_000;
const SLOWEST_MS = 1_000;

const scratch = mkdtempSync(join(tmpdir(), 'formats-bench-'));
let missed = 0;
const say = (what, value, target) => {
  if (!(value <= target)) missed += 1;
  console.log(`formats: ${what} = ${value.toFixed(value < 10 ? 2 : 0)} (target ≤ ${target})`);
};
try {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('./formats/measureFormats.ts', import.meta.url)),
      outDir: scratch,
      target: 'esnext',
      rollupOptions: { output: { entryFileNames: 'measureFormats.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const { measureLimit, measureLarge, fuzz } = await import(pathToFileURL(join(scratch, 'measureFormats.mjs')).href);
  for (const { format, ms, megabytes, cameIn, growth } of measureLimit()) {
    say(`${format}, 5,000 actors and 20,000 relations (${megabytes.toFixed(1)} MB, ${cameIn} came in), ms`, ms, LONGEST_MS);
    say(`${format}, that / half of it`, growth, MOST_GROWTH);
    if (!/^\d+\/\d+$/.test(cameIn)) missed += 1;
  }
  for (const { format, ms, megabytes, cameIn } of measureLarge())
    say(`${format} of ${megabytes.toFixed(1)} MB (${cameIn} came in), ms`, ms, LONGEST_MS);
  const { files, failed, partly, slowest } = fuzz(DAMAGED);
  say(`of ${files} damaged files a reader failed at ${failed.slice(0, 5)}`, failed.length, 0);
  say(`of these came in partly without being asked ${partly.slice(0, 5)}`, partly.length, 0);
  say(`slowest of them (${slowest.format}), ms`, slowest.ms, SLOWEST_MS);
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = missed > 0 ? 1 : 0;
