import mammoth from 'mammoth';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

/** The page after an event, ready-made from the example: parts, own words, out as Word and on paper. */

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('the page after an event is ready-made, takes own findings, and goes out as one page on paper and as a file for Word', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await map.choose('Verslag');
  const dialog = page.getByRole('dialog', { name: 'Verslag' });
  const report = dialog.getByRole('article');
  await expect(report.getByRole('heading', { level: 3 })).toHaveText(
    'Na de gebeurtenis van 1 oktober 2026 zijn vijf goede lijnen gespannen geworden',
  );
  await expect(dialog.getByText('1 pagina · A4 staand')).toBeVisible();
  await expect(report).not.toContainText('Opbouwwerker');
  await expect(dialog.getByRole('checkbox', { name: 'Wat deze kaart niet weet' })).toBeDisabled();

  // By keyboard alone: a part goes and comes, and a finding is written down.
  const redrawing = dialog.getByRole('checkbox', { name: 'Is dit meer dan opnieuw tekenen?' });
  await redrawing.press('Space');
  await expect(report.getByRole('heading', { name: 'Is dit meer dan opnieuw tekenen?' })).toHaveCount(0);
  await redrawing.press('Space');
  await dialog.getByText('Bevinding of actie toevoegen').press('Enter');
  await dialog.getByLabel('Tekst', { exact: true }).fill('De sfeer op de kade is gespannen.');
  await dialog.getByRole('button', { name: 'Toevoegen aan het verslag' }).press('Enter');
  await expect(dialog.getByText('Eén eigen tekst staat er niet in')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /De sfeer op de kade/ }).press('Space');
  await expect(report).toContainText('De sfeer op de kade is gespannen.');
  await dialog.getByRole('radio', { name: 'actie', exact: true }).check();
  await dialog.getByLabel('Tekst', { exact: true }).fill('Koffie drinken met beide kampen');
  await dialog.getByRole('button', { name: 'Toevoegen aan het verslag' }).click();
  await dialog.getByRole('checkbox', { name: /Koffie drinken/ }).check();
  await expect(report.getByRole('table', { name: 'Acties' })).toContainText('Koffie drinken met beide kampen');
  await expectNoAxeViolations(page);

  // Undone like everything else on the map.
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await page.keyboard.press('Control+z');
  await map.choose('Verslag');
  await expect(report).toContainText('De sfeer op de kade is gespannen.');
  await expect(report).not.toContainText('Koffie drinken');
  await expect(dialog.getByText('1 pagina · A4 staand')).toBeVisible();

  const word = dialog.getByRole('button', { name: 'Word-bestand' });
  await expect(word).toBeEnabled();
  const [file] = await Promise.all([page.waitForEvent('download'), word.click()]);
  expect(file.suggestedFilename()).toMatch(/^schakelkaart-.*\.docx$/);
  const html = (await mammoth.convertToHtml({ path: await file.path() })).value;
  expect(html).toContain('De sfeer op de kade is gespannen.');
  expect(html.match(/<img alt="[^"]{20,}/g)).toHaveLength(1);
  expect(html).not.toContain('Opbouwwerker');

  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  expect(pagesIn(pdf)).toBe(1);

  // After the last of them is deleted the focus is where they stood, not at the top of the page.
  await dialog.getByRole('button', { name: /^Verwijderen: De sfeer/ }).press('Enter');
  await expect(dialog.locator('.findings > legend')).toBeFocused();
});
