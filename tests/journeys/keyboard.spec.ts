import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { MapPage } from './support/mapPage.ts';

test('a map is drawn, tagged and read without ever touching the mouse', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('button', { name: 'Nieuwe kaart', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Titel', { exact: true })).toBeFocused();
  await page.keyboard.type('Alleen toetsen');
  await page.keyboard.press('Enter');
  const map = new MapPage(page);
  await expect(map.quickAdd).toBeVisible();

  const canvas = page.getByRole('listbox', { name: 'Actoren op de kaart' });
  await tabTo(page, canvas);
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Naam van de nieuwe actor' })).toBeFocused();
  await page.keyboard.type('Imam');
  await page.keyboard.press('Enter');
  await map.expectHeard('Imam', '0 relaties');
  await tabTo(page, map.quickAdd);
  await page.keyboard.type('Imam - Moskee');
  await page.keyboard.press('Enter');
  await map.expectHeard('Moskee', '1 relatie');
  await page.keyboard.type('Wijkraad');
  await page.keyboard.press('Enter');
  await map.expectNumberOfActors(3);

  // A relation by keys: to the one by its first letters, R, to the other, Enter. Escape drops a half-drawn one.
  await tabTo(page, canvas);
  await page.keyboard.type('wij');
  await expectActive(canvas, 'Wijkraad');
  // Whatever else is pressed ends what was looked for: the letter after it is a command.
  await page.keyboard.press('0');
  await page.keyboard.press('r');
  await expect(page.getByRole('status').filter({ hasText: 'Relatie vanaf Wijkraad.' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').filter({ hasText: 'Geen relatie getekend.' })).toHaveCount(1);
  await expectActive(canvas, 'Wijkraad');
  // Undo drops it too, and takes back nothing of the map.
  await page.keyboard.press('r');
  await expect(page.getByRole('status').filter({ hasText: 'Relatie vanaf Wijkraad.' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: 'Geen relatie getekend.' })).toHaveCount(1);
  await map.expectNumberOfActors(3);
  await page.keyboard.press('r');
  await page.keyboard.type('imam');
  await expectActive(canvas, 'Imam');
  await page.keyboard.press('Enter');
  await map.expectHeard('Wijkraad', '1 relatie');
  await map.expectHeard('Imam', '2 relaties');

  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Nieuwe naam voor Imam' })).toBeFocused();
  await page.keyboard.type('Imam Zuid');
  await page.keyboard.press('Enter');
  await map.expectHeard('Imam Zuid', '2 relaties');
  const before = await map.actor('Imam Zuid').boundingBox();
  await page.keyboard.press('Alt+ArrowRight');
  await map.expectUndoes('Actor verplaatsen');
  expect((await map.actor('Imam Zuid').boundingBox())?.x).toBeGreaterThan(before?.x ?? 0);

  // The panel of the actor, and back.
  await page.keyboard.press('Enter');
  await expect(map.panel.getByRole('heading', { name: 'Imam Zuid' })).toBeVisible();
  await tabTo(page, map.group('Soort').getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowRight');
  await map.expectHeard('Imam Zuid', 'groep');

  // Duiden: choose a role, go to the map, Enter.
  await tabTo(page, page.getByRole('button', { name: 'Duiden', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, map.panel.getByRole('button', { name: /^schakel/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, canvas);
  await page.keyboard.press('Home');
  const first = await canvas.getByRole('option').first().getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await map.expectHeard(first?.split(',')[0] ?? '', 'schakel');
  await page.keyboard.press('Escape');

  // The menu of the actor, by keyboard.
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(canvas).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Inzicht', exact: true }));
  await page.keyboard.press('Enter');
  await expect(map.panel.getByRole('heading', { name: 'Mogelijke schakels' })).toBeVisible();
  await tabTo(page, map.panel.getByRole('button', { name: 'Wat is kwetsbaar?', exact: true }));
  await page.keyboard.press('Enter');
  const show = map.panel.getByRole('article').first().getByRole('heading').getByRole('button');
  await tabTo(page, show);
  await page.keyboard.press('Enter');
  await expect(show).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('Control+z');
  await expect(map.actor(first?.split(',')[0] ?? '')).not.toHaveAccessibleName(/schakel/);
  await tabTo(page, canvas);
  await page.keyboard.press('Delete');
  await map.expectNumberOfActors(2);
  await map.expectSaved();
});

/** Presses Tab until this has the focus, as somebody would who sees where the focus is. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toHaveCount(1);
  // Looked up once: finding something by its role takes longer than a key.
  const sought = await target.elementHandle();
  for (let i = 0; i < 120; i++) {
    if (await sought?.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function expectActive(canvas: Locator, name: string): Promise<void> {
  await expect(async () => {
    const id = await canvas.getAttribute('aria-activedescendant');
    expect(id && (await canvas.page().locator(`[id="${id}"]`).getAttribute('aria-label'))).toContain(`${name}, `);
  }).toPass({ timeout: 20_000 });
}
