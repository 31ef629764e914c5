// The built program with a map at the limit, 5,000 actors and 20,000 relations, in a real browser with a disk: how long from the button
// that makes the map until it is on screen and answers, how long until the first answer, and what blocks the page when it is
// opened again. Beside plain Cytoscape with the same map, and beside an earlier build: `BEFORE=<its dist> npm run bench limit`.
// `ROUNDS`, `ACTORS`, `RELATIONS` and `FROM` (file, table) may be set too. Prints medians; exits with 1 when a target is missed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildWhenNeeded } from '../scripts/prepare.mjs';
import { serve } from '../scripts/serve.mjs';
import { measurePeer, measureProgram } from './limit/measureProgram.mjs';

const { ACTORS = 5_000, RELATIONS = 20_000, ROUNDS = 3, BEFORE, FROM = 'file' } = process.env;
/** What is measured, of which figure of the peer it is a part, and the target at the limit. */
const FIGURES = [
  ['made', 'made, opened, on screen and answering', 'drawn', 1_500],
  ['makingPage', 'the same and what comes behind it, processor time of the page', 'drawnPage'],
  ['makingBlock', 'longest block of the page meanwhile, processor time', 'drawnPage'],
  ['answered', 'first answer of Inzicht', 'drawn', 2_000],
  ['answeringBlock', 'longest block meanwhile, processor time', 'drawnPage', 100],
  ['listBlock', 'longest block of the list of maps, processor time', 'drawnPage', 100],
  ['opened', 'opened again from the list', 'drawn'],
  ['openingBlock', 'longest block meanwhile, processor time', 'drawnPage', 100],
  ['loadingBlock', 'longest block when loaded by its address, processor time', 'drawnPage', 100],
];

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const scratch = mkdtempSync(join(tmpdir(), 'limit-bench-'));
const servers = [];
const open = async (folder) => {
  const server = await serve({ folder, port: 0 });
  servers.push(server);
  return server.url;
};
let missed = 0;
try {
  buildWhenNeeded();
  const output = { entryFileNames: 'files.mjs' };
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: here('./limit/limitFiles.ts'), outDir: join(scratch, 'files'), rollupOptions: { output } },
    ssr: { noExternal: true },
  });
  await build({ configFile: false, logLevel: 'error', root: here('./limit'), build: { outDir: join(scratch, 'peer') } });
  const { limitFiles } = await import(pathToFileURL(join(scratch, 'files/files.mjs')).href);
  const { file, table, elements } = limitFiles(Number(ACTORS), Number(RELATIONS));
  writeFileSync(join(scratch, 'peer/elements.json'), elements);
  const inputs = {
    file: { name: 'kaart.schakelkaart.json', contents: file },
    table: { name: 'relaties.csv', contents: table },
  };

  const builds = { now: await open(here('../dist')), ...(BEFORE && { before: await open(BEFORE) }) };
  const peer = await open(join(scratch, 'peer'));
  const runs = { peer: [], now: [], before: [] };
  // In turns, so that a computer that is busy with other things slows all alike.
  for (let round = 0; round < Number(ROUNDS); round++) {
    runs.peer.push(await measurePeer(peer));
    for (const [name, url] of Object.entries(builds)) runs[name].push(await measureProgram(url, inputs[FROM]));
  }
  const of = (name, figure) => median(runs[name].map((run) => run[figure]));
  const say = (what) => console.log(`limit: ${what}`);
  say(`${ACTORS} actors and ${RELATIONS} relations, from a ${FROM}, medians of ${ROUNDS}`);
  say(
    `plain Cytoscape: ${of('peer', 'drawn').toFixed(0)} ms, processor time of the page ${of('peer', 'drawnPage').toFixed(0)} ms`,
  );
  for (const [figure, what, beside, target] of FIGURES) {
    const value = of('now', figure);
    const isBound = target !== undefined && Number(ACTORS) === 5_000;
    if (isBound && !(value <= target)) missed += 1;
    const parts = [`${what} = ${value.toFixed(0)} ms`];
    if (isBound) parts.push(`(target ≤ ${target})`);
    parts.push(`/ plain Cytoscape = ${(value / of('peer', beside)).toFixed(2)}`);
    if (BEFORE) parts.push(`/ before = ${(value / of('before', figure)).toFixed(2)} (${of('before', figure).toFixed(0)} ms)`);
    say(parts.join(' '));
  }
} finally {
  for (const { close } of servers) await close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = missed > 0 ? 1 : 0;
