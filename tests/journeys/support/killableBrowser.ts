import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../../scripts/browser.mjs';

export interface KillableBrowser {
  readonly context: BrowserContext;
  /** SIGKILL to all of its processes at once, as when the power goes; resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

const LONGEST_START_MS = 20_000;

/** Starts a browser in a process group of its own, with a profile that outlives it. */
export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const program = findBrowser() ?? chromium.executablePath();
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const browser = spawn(program, [...BROWSER_ARGUMENTS, ...flags], { detached: true, stdio: 'ignore' });
  const { pid } = browser;
  if (pid === undefined) throw new Error(`${program} does not start`);
  const kill = async () => {
    const ended = once(browser, 'exit');
    process.kill(-pid, 'SIGKILL');
    await ended;
  };
  const patience = Date.now() + LONGEST_START_MS;
  while (Date.now() < patience) {
    await pause(30);
    try {
      const [port] = readFileSync(portFile, 'utf8').split('\n');
      const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const context = connected.contexts()[0];
      if (context) return { context, kill };
    } catch {
      // Not listening yet.
    }
  }
  await kill();
  throw new Error('the browser did not start');
}
