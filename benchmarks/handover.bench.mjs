// The built program hands over: an A3 at 200 dots an inch of 60 and of 1,000 actors as PNG and as SVG, what blocks the page meanwhile,
// and how long until a report is on screen. Beside plain Cytoscape's own picture of the same 1,000 actors, in the same browser. Which files of
// the program came for a report, a text and a workbook is printed too: the libraries behind these may not be there before. `ROUNDS` may be
// set. Prints medians; exits with 1 when a target is missed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildWhenNeeded } from '../scripts/prepare.mjs';
import { serve } from '../scripts/serve.mjs';
import { measurePeerPicture, measurePicture, measureReport } from './handover/measureHandover.mjs';

const { ROUNDS = 3 } = process.env;
const LIBRARIES = /docx|xlsx|write-excel|odf/i;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const say = (what) => console.log(`handover: ${what}`);
const scratch = mkdtempSync(join(tmpdir(), 'handover-bench-'));
const servers = [];
const open = async (folder) => {
  const server = await serve({ folder, port: 0 });
  servers.push(server);
  return server.url;
};
let missed = 0;
const judge = (what, value, target, unit = 'ms', beside = '') => {
  if (!(value <= target)) missed += 1;
  say(`${what} = ${value.toFixed(0)} ${unit} (target ≤ ${target})${beside}`);
};
try {
  buildWhenNeeded();
  const output = { entryFileNames: 'files.mjs' };
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: here('./handover/handoverFiles.ts'), outDir: join(scratch, 'files'), rollupOptions: { output } },
    ssr: { noExternal: true },
  });
  await build({
    configFile: false,
    logLevel: 'error',
    root: here('./handover'),
    build: { outDir: join(scratch, 'peer'), target: 'esnext' },
  });
  const { handoverFiles } = await import(pathToFileURL(join(scratch, 'files/files.mjs')).href);
  const { file, elements } = handoverFiles();
  const village = readFileSync(here('../tests/maps/village60.schakelkaart.json'), 'utf8');
  writeFileSync(join(scratch, 'peer/elements.json'), elements);
  const [program, peer] = [await open(here('../dist')), await open(join(scratch, 'peer'))];
  const runs = { peer: [], small: [], large: [], report: [] };
  // In turns, so that a computer that is busy with other things slows all alike.
  for (let round = 0; round < Number(ROUNDS); round++) {
    runs.peer.push(await measurePeerPicture(peer));
    runs.small.push(await measurePicture(program, village));
    runs.large.push(await measurePicture(program, file));
    runs.report.push(await measureReport(program));
  }
  const of = (name, figure) => median(runs[name].map((run) => run[figure]));
  const beside = (figure) => ` / plain Cytoscape = ${(of('large', figure) / of('peer', figure)).toFixed(2)}`;
  say(
    `medians of ${ROUNDS}; plain Cytoscape: ${of('peer', 'png').toFixed(0)} ms, longest block ${of('peer', 'pngBlock').toFixed(0)} ms`,
  );
  judge('PNG, A3, 60 actors', of('small', 'png'), 1_000);
  judge('longest block of the page meanwhile, processor time', of('small', 'pngBlock'), 100);
  judge('PNG, A3, 1,000 actors', of('large', 'png'), 4_000, 'ms', beside('png'));
  judge('longest block of the page meanwhile, processor time', of('large', 'pngBlock'), 100, 'ms', beside('pngBlock'));
  say(`longest block when the dialog opens, 60 actors, processor time = ${of('small', 'openingBlock').toFixed(0)} ms`);
  say(`longest block when the dialog opens, 1,000 actors, processor time = ${of('large', 'openingBlock').toFixed(0)} ms`);
  judge('SVG, 60 actors', of('small', 'svgBytes') / 1_000, 150, 'kB');
  say(`SVG, 1,000 actors = ${(of('large', 'svgBytes') / 1_000).toFixed(0)} kB in ${of('large', 'svg').toFixed(0)} ms`);
  judge('report on screen', of('report', 'report'), 1_500);
  const shown = runs.large.every(({ hadProgress }) => hadProgress);
  if (!shown) missed += 1;
  say(`how far it is, of 1,000 actors, is ${shown ? 'shown' : 'NOT shown'}`);
  const { atStart, ...later } = runs.report.at(-1);
  const early = atStart.filter((name) => LIBRARIES.test(name));
  if (early.length > 0) missed += 1;
  say(`libraries there before they are used: ${early.join(', ') || 'none'}`);
  for (const use of ['forReport', 'forDocx', 'forXlsx', 'forOds']) say(`${use}: ${later[use].join(', ') || 'nothing'}`);
} finally {
  for (const { close } of servers) await close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = missed > 0 ? 1 : 0;
