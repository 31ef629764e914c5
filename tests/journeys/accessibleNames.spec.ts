import { arrived } from './support/arrived.ts';
import { expectSpokenWell } from './support/expectSpokenWell.ts';
import { InsightPage } from './support/insightPage.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { HANDED_OVER, previewMade } from './support/screens.ts';

test('everything has a name, the one it shows, on all steps, in all views and dialogs', async ({ page }) => {
  test.setTimeout(240_000);
  const library = new LibraryPage(page);
  await library.open();
  await expectSpokenWell(page, 'the empty list of maps');
  await library.newMap.click();
  await expectSpokenWell(page, 'a new map');
  await page.keyboard.press('Escape');
  const map = await library.openExample();
  const canvas = page.getByRole('listbox', { name: 'Actoren op de kaart' });
  for (const view of ['Kaart', 'Tabel', 'Buurten'] as const) {
    await map.show(view);
    for (const step of ['Tekenen', 'Duiden', 'Inzicht', 'Vergelijken'] as const) {
      await map.goTo(step);
      if (view !== 'Kaart') await map.show(view);
      await expect(page.getByRole('navigation', { name: 'Stappen' }).locator('[aria-current="step"]')).toHaveText(step);
      await arrived(page);
      await expectSpokenWell(page, `${view}, ${step}`);
    }
  }
  await map.show('Kaart');
  await map.goTo('Inzicht');
  const insight = new InsightPage(map);
  for (const part of ['Schakels', 'Kampen', 'Buurten', 'Samen bereiken', 'Voor experts'] as const) {
    await insight.show(part);
    await arrived(page);
    await expectSpokenWell(page, `Inzicht, ${part}`);
  }
  await map.goTo('Tekenen');
  await canvas.focus();
  await page.keyboard.type('weth');
  await page.keyboard.press('Enter');
  await expectSpokenWell(page, 'an actor');
  await map.panel.locator('.relation-list button').first().click();
  await expectSpokenWell(page, 'a relation');
  await page.keyboard.press('Control+a');
  await expectSpokenWell(page, 'several');
  await canvas.focus();
  await page.keyboard.press('Escape');
  for (const item of ['Kaartgegevens', 'Toetsen', 'Iemand overal wissen', 'Bestand toevoegen aan deze kaart', ...HANDED_OVER]) {
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await page.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    if (HANDED_OVER.includes(item)) await previewMade(page);
    await expectSpokenWell(page, item);
    await page.keyboard.press('Escape');
  }
  await map.goTo('Vergelijken');
  await page.getByRole('button', { name: 'Presenteren' }).first().click();
  await expect(page.getByRole('button', { name: 'Stoppen', exact: true })).toBeVisible();
  await arrived(page);
  await expectSpokenWell(page, 'Presenteren');
  await page.keyboard.press('Escape');
  await map.expectSaved();
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Verwijderen:/ })).toBeVisible();
  await expectSpokenWell(page, 'a list of maps');
});
