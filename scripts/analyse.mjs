/**
 * `npm run --silent analyse -- FILE…`: prints one JSON object about a map file, a pair of CSV tables, GraphML or GEXF. What went
 * wrong is said on standard error, with exit status 2.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkNode, installWhenNeeded, ROOT } from './prepare.mjs';

const USAGE =
  'Gebruik: npm run --silent analyse -- BESTAND…\nEen kaart, een GraphML- of GEXF-bestand, of twee tabellen (actoren.csv relaties.csv).';

try {
  checkNode();
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new Error(USAGE);
  const files = paths.map((path) => ({ name: basename(path), bytes: contentOf(path) }));
  installWhenNeeded({ isSilent: true });
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/analyse/analyseFiles.ts', {
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
  });
  const answer = module.analyseFiles(files, new Date().toISOString().slice(0, 10));
  if ('error' in answer) throw new Error(answer.error);
  process.stdout.write(`${answer.json}\n`);
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 2;
}

function contentOf(path) {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (problem) {
    throw new Error(`${path} kan niet worden gelezen (${problem.code ?? problem.message}).`);
  }
}
