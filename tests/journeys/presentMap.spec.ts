import type { Page } from '@playwright/test';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { CampId, IsoDate } from '../../src/domain/identifiers.ts';
import { asFile, drawn } from './support/drawnAnew.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

const PERSON = /karel|vogelaar/i;
const TYPED = /windmolens|voorstanders/i;
const bare = drawn(
  'een',
  [
    ['Karel Vogelaar', 'person'],
    ['Wijkraad', 'group'],
    ['Bewoners Dijk', 'group'],
    ['Gemeente', 'organisation'],
  ],
  [
    ['Karel Vogelaar', 'Wijkraad', 'trust'],
    ['Karel Vogelaar', 'Gemeente', 'contact'],
    ['Wijkraad', 'Bewoners Dijk', 'tension'],
  ],
);
const tag = { date: '2026-11-22' as IsoDate, by: '' };
const [voor, tegen] = ['c1', 'c2'] as CampId[];
const standing: Readonly<Record<string, object>> = {
  'een-0': { roles: { link: tag } },
  'een-1': { roles: { pusher: tag }, camp: voor },
  'een-2': { camp: tegen },
};
const presented = {
  ...bare,
  camps: new Map([
    [voor, { id: voor, name: 'Voorstanders windmolens', order: 0 }],
    [tegen, { id: tegen, name: 'Tegenstanders', order: 1 }],
  ]),
  actors: new Map([...bare.actors].map(([id, actor]) => [id, { ...actor, ...standing[id] }])),
} as ActorMap;

/** What is written on canvases while the presentation is there. */
const listenToCanvases = (page: Page) =>
  page.addInitScript(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    const original = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (...drawn: Parameters<typeof original>) {
      if (document.querySelector('.presentation')) written.push(drawn[0]);
      return original.apply(this, drawn);
    };
  });
const allSeen = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.documentElement.outerHTML} ${(window as unknown as { written: string[] }).written.join(' ')}`);

test('a map without a snapshot is presented by a clicker and by mouse, and one is back where one was', async ({ page }) => {
  await listenToCanvases(page);
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.takeOver(await library.chooseFiles(asFile(presented)));
  await map.actor('Wijkraad').focus();
  const dialog = page.getByRole('dialog').first();
  const heading = dialog.getByRole('heading', { level: 2 }).first();
  const count = dialog.locator('.presented-count');
  const seen: string[] = [];

  await page.locator('.twin').focus();
  await page.keyboard.press('Control+Enter');
  await expect(heading).toHaveText('Polarisatiekaart');
  await expect(dialog.getByRole('img', { name: 'Kaart met 4 actoren en 3 relaties.' })).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'Legenda' }).getByRole('listitem')).toContainText(['persoon', 'groep']);
  await expect(count).toHaveText('1 van 8');
  await expectNoAxeViolations(page);

  for (const [key, title, sentence] of [
    ['PageDown', 'Pushers', 'Eén actor neemt duidelijk positie in.'],
    ['PageDown', 'Schakels', 'Eén actor kan zorgen voor een ingang naar anderen.'],
    [' ', 'Kamp A', 'Eén actor staat aan deze kant.'],
    ['ArrowRight', 'Kamp B', 'Eén actor staat aan deze kant.'],
    ['PageUp', 'Kamp A', 'Eén actor staat aan deze kant.'],
    ['PageUp', 'Schakels', 'Eén actor kan zorgen voor een ingang naar anderen.'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(heading).toHaveText(title);
    await expect(dialog.locator('.slide-sentence')).toHaveText(sentence);
    seen.push(await allSeen(page));
  }
  await expect(dialog.getByRole('img', { name: /^Kaart, uitgelicht: Schakels. Te zien: Persoon 1\.$/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^3 van \d+: Schakels/ })).toHaveCount(1);

  // Blank, and the same slide again.
  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: 'Scherm weer tonen' })).toBeFocused();
  await expect(heading).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(heading).toHaveText('Schakels');

  // Loaded anew it is the same slide, and the answers are its last part.
  await page.reload();
  await expect(heading).toHaveText('Schakels');
  await page.keyboard.press('End');
  await expect(heading).toHaveText(/\?$/);
  seen.push(await allSeen(page));

  // By mouse: a part, the overview, and out.
  await dialog.getByRole('button', { name: 'Rollen, 2 dia’s' }).click();
  await expect(heading).toHaveText('Pushers');
  await dialog.getByRole('button', { name: 'Volgende' }).click();
  await expect(heading).toHaveText('Schakels');
  await dialog.getByRole('button', { name: 'Overzicht' }).click();
  const overview = page.getByRole('dialog', { name: 'Overzicht' });
  await expect(overview.getByRole('button', { name: /Schakels/ })).toHaveAttribute('aria-current', 'true');
  await expectNoAxeViolations(page);
  await overview.getByRole('button', { name: /Kamp B 1 actor/ }).click();
  await expect(overview).toHaveCount(0);
  await expect(heading).toHaveText('Kamp B');
  seen.push(await allSeen(page));
  expect(seen.filter((text) => PERSON.test(text) || TYPED.test(text))).toEqual([]);
  await dialog.getByRole('button', { name: 'Stoppen' }).click();
  await expect(dialog).toHaveCount(0);

  // From the table and the answers: back to both, and to the menu.
  await map.goTo('Inzicht');
  await map.show('Tabel');
  const more = page.getByRole('button', { name: 'Meer', exact: true });
  await more.click();
  await page.getByRole('menuitem', { name: 'Presenteren', exact: true }).click();
  await expect(heading).toHaveText(/\?$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(more).toBeFocused();
});
