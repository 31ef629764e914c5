import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { runs } from '../runs.ts';
import { startKillableBrowser } from './support/killableBrowser.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { MapPage } from './support/mapPage.ts';

/** Two hundred by `node benchmarks/storage.kill.mjs 200`. */
const KILLS = runs(10, 5);
const PATIENCE_MS = 60_000;

test(`killing the browser ${KILLS} times while somebody types loses nothing that was shown as saved`, async ({ baseURL }) => {
  // Two seconds a round when nothing else runs; all that it takes is time when much else does.
  test.setTimeout(600_000);
  const profile = mkdtempSync(join(tmpdir(), 'schakelkaart-kill-'));
  let address = '';
  let kept = 0;
  let acknowledgedInAll = 0;
  try {
    for (let round = 0; round <= KILLS; round++) {
      const { context, kill } = await startKillableBrowser(profile);
      let isKilled = false;
      try {
        const page = await context.newPage();
        const map = new MapPage(page);
        const counted = () =>
          map.panel
            .getByText(/actor(en)? en \d+ relaties? op de kaart/)
            .innerText()
            .then((text) => Number.parseInt(text, 10));
        if (round === 0) {
          await page.goto(`${baseURL}/`);
          await new LibraryPage(page).makeMap({ title: 'Stroomuitval' });
          await map.expectSaved();
          address = page.url();
        } else {
          await page.goto(address, { timeout: PATIENCE_MS });
          await expect(map.undo).toBeVisible({ timeout: PATIENCE_MS });
        }
        // A map with nobody on it counts nothing.
        const found = round === 0 ? 0 : await counted();
        expect(found, `after kill ${round}`).toBeGreaterThanOrEqual(kept);
        kept = found;
        if (round === KILLS) break;

        let tellFirst = () => {};
        const firstSaved = new Promise<void>((done) => {
          tellFirst = done;
        });
        await page.exposeFunction('shownAsSaved', (count: number) => {
          if (count <= kept) return;
          acknowledgedInAll += count - kept;
          kept = count;
          tellFirst();
        });
        await map.quickAdd.focus();
        // A fast typist lives in the page, so that the kill comes in the middle of it.
        page.evaluate(typeOn, round).catch(() => undefined);
        await firstSaved;
        await pause((round * 37) % 250);
        await kill();
        isKilled = true;
      } finally {
        if (!isKilled) await kill();
      }
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  expect(acknowledgedInAll, 'edits that were acknowledged before a kill').toBeGreaterThanOrEqual(KILLS);
});

/** Types one name after the other into the field that has focus, and tells how many actors there are whenever all is shown as saved. */
async function typeOn(round: number): Promise<void> {
  for (let i = 0; ; i++) {
    document.execCommand('insertText', false, `Actor ${round}-${i}`);
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    const rests = i % 4 === 3;
    let isSaved = false;
    do {
      await new Promise((done) => setTimeout(done, 3));
      isSaved = [...document.querySelectorAll('[role=status]')].some(
        (status) => status.textContent === 'Opgeslagen op dit apparaat',
      );
      const count = /(\d+) actor(?:en)? en/.exec(document.querySelector('aside')?.textContent ?? '')?.[1];
      if (isSaved) Reflect.apply(Reflect.get(globalThis, 'shownAsSaved'), undefined, [Number(count ?? 0)]);
    } while (rests && !isSaved);
  }
}
