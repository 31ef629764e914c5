/**
 * `npm run --silent merge -- FILE FILE…`: lays the maps of files together as the program does, and prints one JSON object. What went wrong
 * is said on standard error, with exit status 2; where only some of the files can't be read, the others are laid together all the same.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkNode, installWhenNeeded, ROOT } from './prepare.mjs';

const USAGE = 'Gebruik: npm run --silent merge -- BESTAND BESTAND…\nElk bestand is een kaart: twee of meer.';

try {
  checkNode();
  const paths = process.argv.slice(2);
  if (paths.length < 2) throw new Error(USAGE);
  const files = paths.map(contentOf);
  installWhenNeeded({ isSilent: true });
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/merge/mergeFiles.ts', { configFile: false, root: ROOT, logLevel: 'silent' });
  const { merged, unread, told } = module.mergeFiles(files, new Date().toISOString().slice(0, 10));
  for (const sentence of [...unread, ...told]) console.error(sentence);
  if (merged) process.stdout.write(`${JSON.stringify(merged, null, 2)}\n`);
  if (unread.length > 0 || !merged) process.exitCode = 2;
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 2;
}

function contentOf(path) {
  try {
    return { path, name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  } catch (problem) {
    return { path, name: basename(path), problem: `${path} kan niet worden gelezen (${problem.code ?? problem.message}).` };
  }
}
