/** `npm test`: installs what is missing, runs every check, and ends with one line: `N passed, N failed`. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServer } from './hosting.mjs';
import { checkNode, installWhenNeeded, ROOT } from './prepare.mjs';
import { countPlaywright, countVitest } from './testCounts.mjs';

const MINUTE_MS = 60_000;

const VITEST = 'node_modules/vitest/vitest.mjs';
const VITE = 'node_modules/vite/bin/vite.js';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const TYPESCRIPT = 'node_modules/typescript/bin/tsc';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';

const reports = mkdtempSync(join(tmpdir(), 'schakelkaart-test-'));
const total = { passed: 0, failed: 0 };

try {
  checkNode();
  installWhenNeeded();
  await check('Types', [TYPESCRIPT, '--noEmit', '-p', '.']);
  await check('Lint', [BIOME, 'check', '--config-path=.ci', '--max-diagnostics=20', '.']);
  await unitTests();
  await browserTests();
} catch (problem) {
  console.error(`\n${problem.stack ?? problem}`);
  total.failed += 1;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** A check that passes or fails as a whole. */
async function check(title, words) {
  section(title);
  const passed = (await run(words, 4 * MINUTE_MS)) === 0;
  count(title, { passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
}

async function unitTests() {
  section('Unit tests');
  for (const name of ['nginx', 'caddy'])
    if (!findServer(name)) console.log(`${name} is not installed here: its headers are left out.`);
  const report = join(reports, 'unit.json');
  const code = await run([VITEST, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], 15 * MINUTE_MS);
  count('Unit tests', countVitest(readReport(report), code));
}

async function browserTests() {
  section('Build');
  if ((await run([VITE, 'build', '--logLevel', 'warn'], 3 * MINUTE_MS)) !== 0) throw new Error('The build failed.');
  console.log('Built.');
  section('Browser tests');
  const { ensureBrowser, findFirefox } = await import('./browser.mjs');
  if (!findFirefox()) console.log('Firefox is not installed here: its journeys are left out.');
  const report = join(reports, 'browser.json');
  const words = [PLAYWRIGHT, 'test', '--config', 'tests/playwright.config.ts', '--reporter=line,json'];
  const code = await run(words, 25 * MINUTE_MS, { CHROME_PATH: ensureBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  count('Browser tests', countPlaywright(readReport(report), code));
}

function section(title) {
  console.log(`\n== ${title}`);
}

function count(title, { passed, failed, remark }) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${title}: ${passed} passed, ${failed} failed${remark ? ` (${remark})` : ''}`);
}

/** Null when the runner died before it could write what it found. */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Runs a Node program with its output on ours; gives its exit code, or 1 when it took longer than allowed. */
function run(words, allowedMs, environment = {}) {
  return new Promise((done) => {
    const isWindows = process.platform === 'win32';
    const env = { ...process.env, ...environment };
    const child = spawn(process.execPath, words, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      detached: !isWindows,
    });
    const timer = setTimeout(() => {
      console.error(`\nStopped: took longer than ${allowedMs / MINUTE_MS} minutes.`);
      stop(child.pid, isWindows);
    }, allowedMs);
    const forward = () => stop(child.pid, isWindows);
    process.once('SIGINT', forward).once('SIGTERM', forward);
    child.once('exit', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', forward).off('SIGTERM', forward);
      done(code ?? 1);
    });
  });
}

/** Stops a runner with everything that it started. */
function stop(pid, isWindows) {
  if (isWindows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}
