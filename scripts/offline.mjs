/**
 * A step of the build: writes `sw.js`, the service worker with the list of all files of this build before it, so that the program
 * can be kept whole and opens without a network.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CAMERA_PAGE, headersFor, SERVICE_WORKER } from './headers.mjs';

const SOURCE = fileURLToPath(new URL('../src/adapters/programKeeper/serviceWorker.ts', import.meta.url));
/** Compressed copies; and texts that are there to be read on the server, by nobody who draws. */
const NOT_KEPT = /\.(?:br|gz)$|^(?:licenses|typeface-license)\.txt$|^sw\.js$/;

/** Writes the service worker into a folder that holds a build. */
export async function makeServiceWorker(folder) {
  const { output } = [
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: { write: false, target: 'es2023', lib: { entry: SOURCE, formats: ['iife'], name: 'serviceWorker', fileName: 'sw' } },
    }),
  ].flat()[0];
  await writeList(folder, output[0].code);
}

/** The list anew, of the files as they are now: a build in which something was changed is another version. */
export async function renewServiceWorker(folder) {
  const text = await readFile(placeIn(folder), 'utf8');
  await writeList(folder, text.slice(text.indexOf('\n') + 1));
}

async function writeList(folder, code) {
  const files = await listFiles(folder);
  const version = versionOf(files, headersFor);
  await writeFile(placeIn(folder), `globalThis.PROGRAM=${JSON.stringify({ version, files })};\n${code}`);
}

/** Says what the files hold and how they are served: a policy that was made stricter reaches who keeps the program, too. */
export function versionOf(files, headersAt) {
  const served = Object.entries(files).map(([path, content]) => [path, content, headersAt(path)]);
  return hash(JSON.stringify(served)).slice(0, 16);
}

/** Every file that the program may ask for, by the path of its address; the page stands at `/`. */
async function listFiles(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((name) => !NOT_KEPT.test(name))
    .sort();
  const files = {};
  for (const name of names) {
    files[name === 'index.html' ? '/' : `/${name}`] = hash(await readFile(join(folder, name)));
  }
  // The same page with headers of its own, which stay with what is kept.
  files[CAMERA_PAGE] = files['/'];
  return files;
}

function placeIn(folder) {
  return join(folder, SERVICE_WORKER);
}

function hash(content) {
  return createHash('sha256').update(content).digest('hex');
}
