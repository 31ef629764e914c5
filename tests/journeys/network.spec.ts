import { writeMapFile } from '../../src/domain/mapFile.ts';
import { networkMap } from '../maps/networkMap.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { NetworkPage } from './support/networkPage.ts';

test('a coordinator keeps sixty key figures: looks, fills in, changes several, adds candidates, and saves the table', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const file = { name: 'net.schakelkaart.json', contents: writeMapFile(networkMap(60)) };
  const map = await library.takeOver(await library.chooseFiles(file));
  const network = new NetworkPage(page);
  await network.open();
  const { table } = network;
  await expect(page.getByText('60 sleutelfiguren', { exact: true })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Status' })).toHaveAttribute('aria-sort', 'ascending');

  await test.step('filters by the sentence and keeps that', async () => {
    await network.ask('Wie', 'actief');
    await expect(page.getByRole('button', { name: 'Wie: wie actief is' })).toBeVisible();
    await expect(page.getByText(/^\d+ van 60 sleutelfiguren$/)).toBeVisible();
    await page.getByRole('button', { name: 'Bewaarde keuzes' }).click();
    await page.getByRole('button', { name: 'Keuze bewaren', exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Actief', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Iedereen tonen' }).click();
    await expect(page.getByText('60 sleutelfiguren', { exact: true })).toBeVisible();
  });

  await test.step('fills in by keyboard, and takes it back', async () => {
    await page.getByLabel('Sleutelfiguren filteren').fill('sportcoach');
    const [first = ''] = await table
      .getByLabel(/^Naam van Sportcoach/)
      .evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value));
    // Also while something on the page still moves, by whichever key it is pressed.
    const still = () =>
      document.body.dispatchEvent(new TransitionEvent('transitionrun', { propertyName: 'color', bubbles: true }));
    await page.evaluate(still);
    const talked = network.row(first).getByRole('button', { name: /^Laatste contact van / });
    for (const key of ['Space', 'Enter']) {
      await talked.press(key);
      await expect(page.getByRole('dialog', { name: /^Laatste contact van / })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(talked).toBeFocused();
    }
    const status = network.cell('Status', first);
    await status.focus();
    await status.selectOption('teruggetrokken');
    await expect(network.row(first)).toContainText('nov 2026');
    await map.undo.click();
    await expect(status).not.toHaveValue('paused');
  });

  await test.step('finds it as it was left, with the day that was being typed, after a reload and another view', async () => {
    const sought = page.getByLabel('Sleutelfiguren filteren');
    const since = table.getByRole('columnheader', { name: 'Sinds' });
    await since.getByRole('button').click();
    await page.getByLabel('Groeperen').selectOption('status');
    const name = await table
      .getByLabel(/^Naam van /)
      .first()
      .inputValue();
    await network
      .row(name)
      .getByRole('button', { name: /^Sinds van / })
      .click();
    await page.getByLabel('Sinds', { exact: true }).fill('2025-03-04');
    await page.reload();
    expect(page.url()).not.toContain('sportcoach');
    for (const back of [() => Promise.resolve(), () => map.show('Kaart').then(() => network.open())]) {
      await back();
      await expect(sought).toHaveValue('sportcoach');
      await expect(since).toHaveAttribute('aria-sort', 'ascending');
      await expect(page.getByLabel('Groeperen')).toHaveValue('status');
      await expect(network.row(name)).toContainText('mrt 2025');
    }
    const head = table.getByRole('rowheader', { name: /^Actief / });
    const before = await head.innerText();
    await network.cell('Status', name).selectOption('uitgestroomd');
    await expect(network.row(name)).toContainText('Nu bij: uitgestroomd');
    await expect(head).not.toHaveText(before);
    await map.undo.click();
    await expect(head).toHaveText(before);
    await page.getByLabel('Groeperen').selectOption('none');
  });

  await test.step('changes several at once, as one step', async () => {
    await page.getByLabel('Alles in deze tabel selecteren').check();
    await page.getByRole('button', { name: /^Wijzig \d+ sleutelfiguren$/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Contactpersoon').fill('regisseur Zilverdijk');
    await dialog.getByRole('group', { name: 'Signaleren' }).getByRole('radio', { name: 'erbij' }).check();
    await dialog.getByRole('button', { name: /^\d+ wijzigen$/ }).click();
    await expect(dialog).toHaveCount(0);
    const boxes = table.getByLabel(/^Signaleren door/);
    for (const box of await boxes.all()) await expect(box).toBeChecked();
    await page.getByLabel('Alles in deze tabel selecteren').uncheck();
    await page.getByLabel('Sleutelfiguren filteren').fill('regisseur Zilverdijk');
    await expect(boxes).not.toHaveCount(0);
    await map.undo.click();
    await page.getByLabel('Sleutelfiguren filteren').fill('regisseur Zilverdijk ');
    await expect(page.getByText('Niets gevonden')).toBeVisible();
    await page.getByLabel('Sleutelfiguren filteren').fill('');
  });

  await test.step('adds a candidate', async () => {
    await network.candidate.fill('Beheerder buurtapp');
    await network.candidate.press('Enter');
    await expect(page.getByText('1 kandidaat erbij.')).toBeVisible();
    await expect(network.cell('Status', 'Beheerder buurtapp')).toHaveValue('candidate');
  });

  await test.step('saves the table', async () => {
    await page.getByRole('button', { name: 'Tabel opslaan', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Tabel opslaan' });
    await dialog.getByRole('radio', { name: 'Alle sleutelfiguren (61)' }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Bestand bewaren', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  });
});
