import type { CDPSession, Page } from '@playwright/test';
import { Hand, type Spot } from './support/hand.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test.describe('on a tablet, with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

  test('actors and relations are drawn, moved and tagged, and a long press opens the menu', async ({ page, context }) => {
    const library = new LibraryPage(page);
    await library.open();
    const map = await library.makeMap({ title: 'Tablet' });
    const hand = new Hand(map);
    const finger = await fingerOn(page, await context.newCDPSession(page));

    for (const [name, x, y] of [
      ['Imam', 220, 250],
      ['Moskee', 480, 250],
    ] as const) {
      const spot = await hand.paper(x, y);
      // Not one after the other's answer: what is far apart is no double tap.
      await Promise.all([finger.tap(spot), finger.tap(spot)]);
      await hand.name(name);
      await expect(map.actor(name)).toHaveCount(1);
    }
    const imam = await hand.standing('Imam');
    const moskee = await hand.standing('Moskee');
    await finger.drag({ x: imam.x + imam.radius + 2, y: imam.y }, moskee);
    await map.expectHeard('Imam', '1 relatie');

    await finger.drag(moskee, { x: moskee.x, y: moskee.y + 160 });
    await map.expectUndoes('Actor verplaatsen');
    const moved = await hand.standing('Moskee');
    expect(moved.y - moskee.y).toBeGreaterThan(120);

    // A finger that went on at once, on a device that was too busy to hear it, is no long press.
    await finger.dragUnheard(imam, { x: imam.x - 60, y: imam.y + 60 });
    await expect(page.getByRole('menu')).toHaveCount(0);
    await map.undo.tap();

    await finger.press(moved);
    await expect(page.getByRole('menu', { name: 'Menu van Moskee' })).toBeVisible();
    await page.getByRole('menuitemcheckbox', { name: 'pusher', exact: true }).tap();
    await map.expectHeard('Moskee', 'pusher');

    await page.getByRole('button', { name: 'Duiden', exact: true }).tap();
    await page.getByRole('button', { name: 'schakel', exact: true }).tap();
    await finger.tap(await hand.standing('Imam'));
    await map.expectHeard('Imam', 'schakel');

    await page.getByRole('button', { name: 'Inzicht', exact: true }).tap();
    await map.openPanel();
    await expect(map.panel.getByRole('heading', { name: 'Mogelijke schakels' })).toBeVisible();
    await map.expectSaved();
  });

  test('whatever is tapped is at least 44 pixels high and wide', async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    expect.soft(await tooSmall(page), 'the list of maps').toEqual([]);
    await library.newMap.tap();
    expect.soft(await tooSmall(page), 'the dialog of a new map').toEqual([]);
    await page.getByRole('button', { name: 'Annuleren', exact: true }).tap();
    const map = await library.openExample();
    for (const step of ['Tekenen', 'Duiden', 'Inzicht', 'Vergelijken'] as const) {
      await map.goTo(step);
      expect.soft(await tooSmall(page), `${step}, the panel folded`).toEqual([]);
      await map.openPanel();
      expect.soft(await tooSmall(page), step).toEqual([]);
    }
    await map.goTo('Tekenen');
    await new Hand(map).click('Wethouder');
    await page.getByRole('button', { name: 'Paneel tonen' }).tap();
    await expect(map.panel.getByLabel('Naam', { exact: true })).toBeVisible();
    expect.soft(await tooSmall(page), 'the panel of an actor').toEqual([]);
    await map.show('Tabel');
    await expect(map.table('Actoren')).toBeVisible();
    expect.soft(await tooSmall(page), 'the tables').toEqual([]);
    await map.show('Buurten');
    await expect(page.getByRole('table', { name: 'Buurten en hun dekking' })).toBeVisible();
    expect.soft(await tooSmall(page), 'the neighbourhoods').toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('everything fits the width, and the panel is a sheet that folds', async ({ page }) => {
    const library = new LibraryPage(page);
    const fits = async (what: string) =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(390);
    await library.open();
    await fits('the empty list');
    const map = await library.openExample();
    await fits('the map');
    await expect(map.actors).toHaveCount(31);
    await expect(map.panel.getByRole('heading', { name: /^Wie zijn de belangrijkste/ })).toBeHidden();
    await page.getByRole('button', { name: 'Paneel tonen' }).tap();
    await expect(map.panel.getByRole('heading', { name: /^Wie zijn de belangrijkste/ })).toBeVisible();
    await page.getByRole('button', { name: 'Paneel verbergen' }).tap();
    await expect(map.panel.getByRole('heading', { name: /^Wie zijn de belangrijkste/ })).toBeHidden();
    for (const step of ['Duiden', 'Inzicht', 'Vergelijken', 'Tekenen'] as const) {
      await map.goTo(step);
      await fits(step);
    }
    for (const view of ['Tabel', 'Buurten', 'Kaart'] as const) {
      await map.show(view);
      await fits(view);
    }
    await page.getByRole('link', { name: 'Kaarten', exact: true }).tap();
    await expect(library.newMap).toBeVisible();
    await fits('the list of maps');
  });
});

/** Buttons, links and fields on the screen that a finger may miss: by name, with their size. Links in a sentence may be smaller. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const small: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [role=menuitem]',
    )) {
      const target = element.matches('input[type=checkbox], input[type=radio]') ? (element.closest('label') ?? element) : element;
      const { width, height, left, top } = target.getBoundingClientRect();
      const isOnTop = document.elementFromPoint(left + width / 2, top + height / 2);
      if (width === 0 || !isOnTop || !(target.contains(isOnTop) || isOnTop.contains(target))) continue;
      if (width < 43.5 || height < 43.5) {
        const name = element.ariaLabel ?? (target.textContent || element.id || element.className);
        small.push(`${element.tagName} ${name.trim().slice(0, 40)} ${Math.round(width)}×${Math.round(height)}`);
      }
    }
    return small;
  });

/** One finger that stays on the screen while it moves; Playwright itself only taps. */
async function fingerOn(page: Page, devtools: CDPSession) {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Spot) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at.x, y: at.y }] : [] });
  return {
    tap: (at: Spot) => page.touchscreen.tap(at.x, at.y),
    drag: async (from: Spot, to: Spot) => {
      await touch('touchStart', from);
      for (let part = 1; part <= 5; part++)
        await touch('touchMove', { x: from.x + ((to.x - from.x) * part) / 5, y: from.y + ((to.y - from.y) * part) / 5 });
      await touch('touchEnd');
    },
    /** Goes on while the page is busy for longer than a long press takes, and lets go once it would be one. */
    dragUnheard: async (from: Spot, to: Spot) => {
      await touch('touchStart', from);
      const busy = page.evaluate(
        (until) => {
          while (performance.now() < until);
        },
        (await page.evaluate(() => performance.now())) + 900,
      );
      await Promise.all([busy, page.waitForTimeout(100).then(() => touch('touchMove', to))]);
      await page.waitForTimeout(300);
      await expect(page.getByRole('menu')).toHaveCount(0);
      await touch('touchEnd');
    },
    /** Rests on a place until the menu is there. */
    press: async (at: Spot) => {
      await touch('touchStart', at);
      await expect(page.getByRole('menu')).toBeVisible();
      await touch('touchEnd');
    },
  };
}
