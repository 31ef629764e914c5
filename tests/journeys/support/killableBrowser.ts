import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../../scripts/browser.mjs';

export interface KillableBrowser {
  readonly context: BrowserContext;
  /** SIGKILL to all of its processes at once, as when the power goes; resolves when the last of them is gone. */
  readonly kill: () => Promise<void>;
}

const ATTEMPTS = 4;
const LONGEST_START_MS = 60_000;
/** A connection is sometimes never answered, while another to the same browser is; with each attempt it gets so much longer. */
const CONNECT_MS = 8_000;
const LONGEST_END_MS = 20_000;

/** What a browser that was killed leaves in its profile: the next one would believe that the profile is in use. */
const LEFT_BEHIND = ['DevToolsActivePort', 'SingletonLock', 'SingletonSocket', 'SingletonCookie'];

/**
 * Starts a browser in a process group of its own, with a profile that outlives it. On a busy machine a start may fail for
 * reasons that have nothing to do with what is kept: then again, with the same profile.
 */
export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  const reasons: string[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const started = await startOnce(profile, attempt * CONNECT_MS);
    if (typeof started !== 'string') return started;
    reasons.push(`attempt ${attempt}: ${started}`);
  }
  throw new Error(`the browser did not start\n${reasons.join('\n')}`);
}

/** Gives the browser, or the reason why there is none; in that case nothing of it is left running. */
async function startOnce(profile: string, connectMs: number): Promise<KillableBrowser | string> {
  for (const name of LEFT_BEHIND) rmSync(join(profile, name), { force: true });
  const program = findBrowser() ?? chromium.executablePath();
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const browser = spawn(program, [...BROWSER_ARGUMENTS, ...flags], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  browser.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2_000);
  });
  let problem = '';
  browser.once('error', (error) => {
    problem = error.message;
  });
  const kill = () => killGroup(browser);
  const patience = Date.now() + LONGEST_START_MS;
  while (Date.now() < patience) {
    await pause(30);
    if (problem) return problem;
    if (hasEnded(browser)) break;
    const port = portOf(profile);
    if (port === undefined) continue;
    const context = await connect(port, connectMs);
    if (context) return { context, kill };
  }
  const end = hasEnded(browser) ? `ended with ${browser.signalCode ?? browser.exitCode}` : `not ready in ${LONGEST_START_MS} ms`;
  await kill();
  return `${end}\n${said}`;
}

function portOf(profile: string): string | undefined {
  try {
    return readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] || undefined;
  } catch {
    return undefined; // Not listening yet.
  }
}

async function connect(port: string, timeout: number): Promise<BrowserContext | undefined> {
  try {
    return (await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout })).contexts()[0];
  } catch {
    return undefined;
  }
}

const hasEnded = (browser: ChildProcess): boolean => browser.exitCode !== null || browser.signalCode !== null;

/** The first process may be gone before its children are, and a child that lives holds the files of the profile. */
async function killGroup(browser: ChildProcess): Promise<void> {
  const group = browser.pid;
  if (group === undefined) return;
  const patience = Date.now() + LONGEST_END_MS;
  do {
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // Nothing of it is left to be killed.
    }
    await pause(10);
  } while ((!hasEnded(browser) || isAlive(group)) && Date.now() < patience);
  if (isAlive(group)) throw new Error(`processes of the browser with group ${group} outlive SIGKILL`);
}

/** Whether a process of the group still runs; one that ended and that nobody asked after yet does not. */
function isAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  return readdirSync('/proc').some((id) => /^\d+$/.test(id) && runsIn(id, group));
}

function runsIn(id: string, group: number): boolean {
  try {
    // `id (name) state parent group …`; a name may hold spaces and brackets.
    const [state, , itsGroup] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(itsGroup) === group && state !== 'Z' && state !== 'X';
  } catch {
    return false; // Gone in between.
  }
}
