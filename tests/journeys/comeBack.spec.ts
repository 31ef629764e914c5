import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('a camp and a neighbourhood in use are removed, say how many were there, and come back with all of them', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();

  await map.goTo('Duiden');
  const camps = map.panel.locator('.camp-item');
  const before = await camps.allTextContents();
  const count = /\d+ actoren/.exec(before[0] ?? '')?.[0];
  expect(count).toBeDefined();
  await camps
    .first()
    .getByRole('button', { name: /^Kamp .* verwijderen$/ })
    .focus();
  await page.keyboard.press('Enter');
  await map.expectSays(`${count} stonden op dit kamp.`);
  await expect(camps).toHaveCount(before.length - 1);
  await page.getByRole('button', { name: 'Kamp verwijderen ongedaan maken' }).click();
  await expect(camps).toHaveText(before);
  await map.expectSays('Kamp verwijderen is ongedaan gemaakt.');

  await map.show('Buurten');
  const rows = page.getByRole('table', { name: 'Buurten en hun dekking' }).getByRole('row');
  const row = rows.filter({ hasText: 'Meerzicht' });
  await expect(row).toContainText('2');
  const level = row.locator('.area-level');
  await expect(level).not.toContainText('wordt bekeken');
  const whole = await rows.allTextContents();
  await page.getByRole('button', { name: 'Meerzicht verwijderen', exact: true }).click();
  await map.expectSays(/Buurt ‘Meerzicht’ is verwijderd\. \d+ actoren hoorden bij deze buurt\./);
  await expect(row).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveText(whole);
});
