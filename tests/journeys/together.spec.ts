import { writeMapFile } from '../../src/domain/mapFile.ts';
import { jointVillage } from '../maps/jointVillage.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('a joint map from a file: what enough people drew, by keyboard; a point lit and ticked; plenary without names, kept as a snapshot', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const dialog = await library.chooseFiles({ name: 'samen.schakelkaart.json', contents: writeMapFile(jointVillage()) });
  await library.takeOver(dialog);
  await page.getByRole('button', { name: 'Inzicht', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Waar praten we over?' })).toBeVisible();
  await expect(page.getByText(/^Vijf kaarten liggen op elkaar\./)).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole('radio', { name: '1 van 5' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '3 van 5' })).toBeChecked();
  await expect(page.getByText(/Te zien is wat ten minste drie van vijf tekenden/)).toBeAttached();

  const point = page.getByRole('button', { name: /tegenover 2: Bewoners Lage Dijk en Boeren met grond/ });
  await point.focus();
  await page.keyboard.press('Enter');
  await expect(point).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('checkbox', { name: /^Besproken: Bewoners Lage Dijk/ }).check();
  await expect(page.getByText(/^Eén van zestien|^Eén van 16/)).toBeVisible();

  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Getekend door' }).first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Naam van Huisarts' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Plenair tonen' }).click();
  await expect(page.getByRole('heading', { name: 'Waar zijn we het over eens?' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Waar verschillen we?' })).toBeVisible();
  const keep = page.getByRole('button', { name: 'Bewaren als foto' });
  for (let slide = 0; slide < 5; slide++) {
    expect(await page.locator('body').innerText()).not.toContain('Wethouder');
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.getByRole('heading', { name: 'Wat zag maar één van ons?' })).toBeVisible();
  await expectNoAxeViolations(page);
  await keep.click();
  await page.getByLabel('Datum', { exact: true }).fill('2026-03-14');
  await page.getByRole('button', { name: 'Foto bewaren' }).click();
  await expect(page.getByText(/^Bewaard op de tijdlijn: ‘Samen besproken, 14 maart 2026/)).toBeVisible();
});
