import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('every white spot is a row: what is missing and beside what, whom to ask and through whom, and what is done with it stays', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: 'Netwerk', exact: true }).click();

  const short = map.panel.getByRole('region', { name: 'Witte vlekken 3' });
  await expect(short).toContainText('Nog niemand getekend. Vraag Coördinator taalcafé wie daar iemand kent.');
  await short.getByRole('button', { name: 'Alle witte vlekken bekijken' }).click();

  const table = page.getByRole('table', { name: 'Witte vlekken' });
  const row = (missing: string) => table.getByRole('row').filter({ hasText: missing });
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(row('Niemand uit De Venen')).toContainText('zou u er 1 of 2 verwachten, gerekend naar inwoners');
  await expect(row('Niemand uit De Venen')).toContainText('Uit Singelbuurt, die eraan grenst.');
  await expect(row('Niemand uit Lindenbuurt')).toContainText(
    'Te vragen via Beheerder buurthuis, en verder via Ouders basisschool. Beheerder buurthuis en Ouders basisschool hebben contact; dat is zelf gezien. Ouders basisschool en Beheerder buurtapp hebben een zwak contact; dat is alleen vermoed.',
  );

  await page.getByRole('button', { name: 'Huurders Meerzicht: maak kandidaat' }).click();
  await expect(row('Niemand uit Meerzicht')).toContainText('Al kandidaat.');
  await page.getByRole('button', { name: 'Beheerder buurtapp als kandidaat: later bekijken' }).click();
  await expect(row('Niemand uit Lindenbuurt')).not.toContainText('Beheerder buurtapp');
  await page.getByText('Voor later (1)').click();
  await map.expectSaved();
  await page.reload();
  await expect(row('Niemand uit Meerzicht')).toContainText('Al kandidaat.');
  await expect(row('Niemand uit Lindenbuurt')).not.toContainText('Beheerder buurtapp');

  // What is wanted is filled in here, and what is missing beside it stands in the table.
  await page.getByText('Gewenste verdeling', { exact: true }).click();
  await page.getByLabel('Gewenst deel voor ouder, in procenten').fill('40');
  await expect(page.getByLabel('Gaat over').locator('option', { hasText: /^alles/ })).not.toHaveText('alles (3)');
  // What is too small to expect anybody is only counted, until somebody asks for it.
  await page.getByText(/^Die .*combinaties? bekijken$/).click();
  await expect(page.getByText('geen netwerk heeft in elke combinatie iemand')).toBeVisible();
  await page.getByText(/^Singelbuurt \(\d+\)$/).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: /^Geen .*(verbinder|vertegenwoordiger|doener|sleutelfiguur)$/ }),
  ).not.toHaveCount(0);
  await page.getByLabel('Gaat over').selectOption({ index: 1 });
  await page.getByLabel('Volgorde').selectOption({ label: 'per buurt' });
  await expect(table.getByRole('rowheader', { name: 'De Venen', exact: true })).toBeVisible();
});
