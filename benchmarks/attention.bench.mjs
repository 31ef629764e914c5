// Who needs attention and who came and went, in a network of 200 key figures: how long the page thinks. Exits with 1 when a target is missed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const scratch = mkdtempSync(join(tmpdir(), 'attention-bench-'));
const entry = fileURLToPath(new URL('./attention/measureAttention.ts', import.meta.url));
await build({
  configFile: false,
  logLevel: 'error',
  build: { ssr: entry, outDir: scratch, emptyOutDir: true, target: 'es2023' },
});
let missed = 0;
try {
  const { measureAttention } = await import(pathToFileURL(join(scratch, 'measureAttention.js')).href);
  for (const [what, ms] of Object.entries(measureAttention())) {
    if (!(ms <= 100)) missed += 1;
    console.log(`attention: ${what}, 200 key figures = ${ms.toFixed(1)} ms (target ≤ 100)`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = missed > 0 ? 1 : 0;
