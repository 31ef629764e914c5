/** What must be there before the program can run: its packages and its build. Uses nothing but Node itself. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Everything the build is made from. */
const SOURCES = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'scripts/headers.mjs',
  'scripts/compressed.mjs',
  'scripts/offline.mjs',
];

const LEAST_NODE = [20, 19];

/** Throws a sentence for a person when this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Error(`Schakelkaart heeft Node ${LEAST_NODE.join('.')} of nieuwer nodig; hier draait ${process.versions.node}.`);
}

/** Installs the packages of the lock file unless exactly those are there; silent but for errors, for who reads what is printed. */
export function installWhenNeeded({ isSilent = false } = {}) {
  if (isInstalled()) return;
  if (!isSilent) console.log('De benodigde onderdelen worden geïnstalleerd. Dat gebeurt één keer.');
  runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], isSilent);
}

/** Builds unless there is a build newer than everything it is made from. */
export function buildWhenNeeded() {
  const built = join(ROOT, 'dist/index.html');
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...SOURCES.map((source) => newest(join(ROOT, source))))) return;
  console.log('Het programma wordt gebouwd.');
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
}

/** Compares what was installed with the lock file, package by package: times of files say nothing after a checkout. */
function isInstalled() {
  try {
    const wanted = packagesOf('package-lock.json');
    const present = packagesOf('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([place, { version, optional, link }]) => {
      if (place === '' || link) return true;
      if (!present[place]) return optional === true;
      return present[place].version === version && existsSync(join(ROOT, place, 'package.json'));
    });
  } catch {
    return false;
  }
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(join(ROOT, lockFile), 'utf8')).packages;
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Runs npm the way this process was started by it, else the npm on the path. */
export function runNpm(words, isSilent = false) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...words], false, isSilent);
  else run('npm', words, process.platform === 'win32', isSilent);
}

function run(command, words, shell = false, isSilent = false) {
  const { status, error } = spawnSync(command, words, {
    cwd: ROOT,
    stdio: isSilent ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    shell,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`Dit lukte niet: ${[command, ...words].join(' ')}`);
}
