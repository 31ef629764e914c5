/** `npm run bench`: every `*.bench.mjs` in turn, or only those whose name holds a given word (`npm run bench size`). */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../scripts/browser.mjs';
import { checkNode, installWhenNeeded, ROOT } from '../scripts/prepare.mjs';

const LONGEST_MS = 10 * 60_000;

checkNode();
installWhenNeeded();
const wanted = process.argv.slice(2);
const folder = fileURLToPath(new URL('.', import.meta.url));
const benches = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.mjs'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

const env = { ...process.env, CHROME_PATH: findBrowser() ?? '' };
const outcomes = benches.map((name) => {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [`benchmarks/${name}`], {
    cwd: ROOT,
    stdio: 'inherit',
    timeout: LONGEST_MS,
    env,
  });
  return { name, met: status === 0 };
});

console.log(`\n${outcomes.map(({ name, met }) => `${met ? 'met   ' : 'MISSED'} ${name}`).join('\n')}`);
process.exitCode = outcomes.length > 0 && outcomes.every(({ met }) => met) ? 0 : 1;
