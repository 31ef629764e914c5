import { readFileSync } from 'node:fs';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

/** Workbooks as LibreOffice and Excel keep them open as maps, by the dialog and by dropping. */

const pathOf = (name: string) => new URL(`../formats/workbook/files/${name}`, import.meta.url).pathname;

test('a workbook of Excel is chosen in the dialog, its sheets of actors and relations become one map, and a key leaves one out', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const dialog = await library.chooseFiles(pathOf('wijk.xlsx'));
  await expect(dialog).toContainText('Er komen 4 actoren en 3 relaties op een nieuwe kaart.');
  await dialog.getByText('Meer', { exact: true }).click();
  const relations = dialog.getByRole('checkbox', { name: 'Relaties', exact: true });
  await relations.press('Space');
  await expect(dialog).not.toContainText('3 relaties');
  await expect(dialog).toContainText('2 werkbladen zijn niet gelezen, zoals ‘Relaties’.');
  await relations.press('Space');
  await expect(dialog).toContainText('Er komen 4 actoren en 3 relaties op een nieuwe kaart.');
  const map = await library.takeOver(dialog);
  await map.expectHeard('Wijkagent', '1 relatie');
  await map.expectHeard('Imam', '2 relaties');
});

test('a workbook of LibreOffice is dropped on the page, and what is refused of another one says what to do', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'wijk.ods'));
      return transfer;
    },
    [...readFileSync(pathOf('wijk.ods'))],
  );
  await page.locator('.library').dispatchEvent('drop', { dataTransfer: dropped });
  const dialog = page.getByRole('dialog', { name: 'Bestand openen' });
  await expect(dialog).toContainText('Er komen 4 actoren en 3 relaties op een nieuwe kaart.');
  await library.chooseOtherFiles(dialog, { name: 'lijst.xlsx', contents: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0) });
  await expect(dialog).toContainText('bewaar het als gewone werkmap (.xlsx)');
  await library.chooseOtherFiles(dialog, pathOf('wijk.ods'));
  const map = await library.takeOver(dialog);
  await map.expectHeard('Buurtvereniging', '1 relatie');
});
