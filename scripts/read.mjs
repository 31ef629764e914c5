/**
 * `npm run --silent read -- FILE…`: prints what would come in of a file, or why nothing does, as one JSON object. Files that are given
 * together are read together, as in the program. What cannot be read at all ends with exit status 2.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkNode, installWhenNeeded, ROOT } from './prepare.mjs';

try {
  checkNode();
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new Error('Gebruik: npm run --silent read -- BESTAND…');
  const files = paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
  installWhenNeeded({ isSilent: true });
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/read/whatComesIn.ts', { configFile: false, root: ROOT, logLevel: 'silent' });
  const answer = module.whatComesIn(files, new Date().toISOString().slice(0, 10));
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  if (!answer.readable) process.exitCode = 2;
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 2;
}
