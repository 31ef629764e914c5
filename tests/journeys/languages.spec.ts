import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('Dutch and English are switched in a click, everywhere at once, and the choice stays', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const name of ['New map', 'Open file', 'Look at an example'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Look at an example', exact: true }).click();
  for (const name of ['Undo', 'Redo', 'Arrange', 'Fit'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  await expect(page.getByLabel('Quick add', { exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Nederlands', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Ongedaan maken', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('light and dark are switched in a click, follow the device until then, and the choice stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const library = new LibraryPage(page);
  await library.open();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByRole('button', { name: 'Lichte weergave', exact: true }).click();
  await expect(async () => expect(await paper()).not.toBe(dark)).toPass({ timeout: 20_000 });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Donkere weergave', exact: true })).toBeVisible();
  expect(await paper()).not.toBe(dark);
  const map = await library.makeMap({ title: 'Donker' });
  await map.choose('Donkere weergave');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'dark');
});
