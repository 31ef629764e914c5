import type { Page } from '@playwright/test';
import { ComparePage } from './support/comparePage.ts';
import { Hand } from './support/hand.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { screenFaults } from './support/screenFaults.ts';

const SIZES = [
  { width: 683, height: 330 },
  { width: 320, height: 256 },
  { width: 320, height: 640 },
  { width: 844, height: 390 },
] as const;

test('on every screen, at every small size, nothing is cut off or covered, and what has the focus is seen', async ({ page }) => {
  test.setTimeout(240_000);
  const library = new LibraryPage(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const look = async (screen: string) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await settled(page);
      expect.soft(await screenFaults(page), `${screen} at ${size.width}×${size.height}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await settled(page);
  };
  const closeDialog = async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };

  await library.open();
  await look('the list of maps');
  await library.newMap.click();
  await look('a new map');
  await closeDialog();
  const preview = await library.chooseFiles({ name: 'lijst.csv', contents: 'naam;kamp;geloof\nBakker;voor;x\nSlager;tegen;y\n' });
  await expect(preview.getByText('Gevonden: 2 actoren')).toBeVisible();
  await look('the preview of a file');
  await closeDialog();

  const map = await library.openExample();
  await expect(map.actors).toHaveCount(31);
  await look('drawing');
  for (const item of ['Kaartgegevens', 'Iemand overal wissen', 'Toetsen', 'Bestand toevoegen aan deze kaart']) {
    await map.choose(item);
    await look(item);
    await closeDialog();
  }
  await new Hand(map).click('Wethouder');
  await map.unfold('Relatie tekenen');
  await look('the panel of an actor');
  await page.keyboard.press('Escape');
  await map.show('Tabel');
  await look('the tables');
  await map.show('Buurten');
  await look('the neighbourhoods');
  await map.show('Kaart');
  await map.goTo('Duiden');
  await look('Duiden');
  await map.goTo('Inzicht');
  await expect(map.panel.getByRole('heading', { name: 'Mogelijke schakels' })).toBeVisible();
  await look('Inzicht');
  await button('Voor experts').click();
  await button('Tabel met maten openen').click();
  await look('the table for experts');
  await closeDialog();
  const compare = new ComparePage(map);
  await compare.openStep();
  await button('Presenteren').isVisible();
  await look('Vergelijken');
  await map.show('Tabel');
  await look('the tables of a comparison');
  await map.show('Kaart');
  await button('Presenteren').click();
  await expect(button('Stoppen')).toBeVisible();
  await look('presenting');
});

/** Two frames, in which the page takes up the room it was given. */
const settled = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))),
  );
