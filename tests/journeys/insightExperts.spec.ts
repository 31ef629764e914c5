import { readFile } from 'node:fs/promises';
import { InsightPage } from './support/insightPage.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('the table of metrics: sorted, with another layer, as CSV, and one of them on the map with its legend', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const insight = new InsightPage(map);
  await insight.open();
  await insight.show('Voor experts');
  await map.panel.getByRole('button', { name: 'Tabel met maten openen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Maten voor experts' });
  const table = dialog.getByRole('table', { name: 'Maten per actor' });
  // Thirty of the 31 actors, since one left the network, below the headings.
  await expect(table.getByRole('row')).toHaveCount(31);

  const contacts = table.getByRole('columnheader', { name: 'Contacten', exact: true });
  await contacts.getByRole('button').click();
  await contacts.getByRole('button').click();
  await expect(contacts).toHaveAttribute('aria-sort', 'descending');
  const numbers = (await table.locator('tbody tr td:nth-of-type(1)').allInnerTexts()).map(Number);
  expect(numbers.length).toBe(30);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));

  const before = await table.locator('tbody tr td:nth-of-type(1)').allInnerTexts();
  await dialog.getByRole('radio', { name: 'Ook spanning en invloed' }).check();
  await expect
    .poll(async () => (await table.locator('tbody tr td:nth-of-type(1)').allInnerTexts()).join())
    .not.toBe(before.join());
  await dialog.getByText('Wat de maten betekenen').click();
  await expect(dialog).toContainText('Bron: Freeman 1977; Brandes 2001.');

  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Als CSV opslaan' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.maten\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFActor;Contacten;/);
  expect(lines.length).toBe(31);
  expect(text).toMatch(/;0,\d+/);

  await dialog.getByLabel('Maat', { exact: true }).selectOption({ label: 'Tussenligging' });
  await dialog.getByRole('radio', { name: 'kleur', exact: true }).check();
  await dialog.getByRole('button', { name: 'Op de kaart tonen', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const legend = page.getByRole('complementary', { name: 'Maat op de kaart' });
  await expect(legend).toContainText(/Hoe voller de kleur van een actor, hoe hoger: Tussenligging, van \S+ tot \S+\./);
  await legend.getByRole('button', { name: 'Maat niet meer tonen' }).click();
  await expect(legend).toHaveCount(0);
});

test('circles only when asked, and marked as found by the program', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const insight = new InsightPage(map);
  await insight.open();
  await insight.show('Voor experts');
  const circles = insight.part('Kringen');
  await expect(circles.getByRole('article')).toHaveCount(0);
  await circles.getByRole('button', { name: 'Kringen zoeken' }).click();
  await expect(circles).toContainText('Gevonden door het programma, niet door mensen aangewezen.');
  await expect(circles.getByRole('article').first()).toContainText('Op de kaart:');
});

test('by keyboard alone: to a part, through a suggestion, and back to the map', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const insight = new InsightPage(map);
  await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Inzicht' }).focus();
  await page.keyboard.press('Enter');
  await insight.open();
  await insight.question('Wie ontbreekt?').focus();
  await page.keyboard.press('Tab');
  await expect(insight.question('Wat nu?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(insight.question('Wie verbindt?')).toHaveAttribute('aria-expanded', 'false');
  await insight.question('Wie verbindt?').focus();
  await page.keyboard.press('Enter');
  const links = insight.part('Mogelijke schakels');
  const name = await links.getByRole('article').first().getByRole('heading', { level: 4 }).innerText();
  const accept = links.getByRole('button', { name: `${name} aanduiden als schakel` });
  await page.keyboard.press('Tab');
  const show = links.getByRole('button', { name, exact: true });
  await expect(show).toBeFocused();
  await expect(show).toHaveAttribute('aria-expanded', 'true');
  for (let i = 0; i < 4; i++) {
    if (await accept.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(accept).toBeFocused();
  await page.keyboard.press('Enter');
  await map.expectHeard(name, 'schakel');
  await expect(insight.question('Wie verbindt?')).toBeFocused();
});

test('in a clustered map the program asks who may know each other, on its own button; yes draws the relation', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Twee hechte groepen' });
  const groups = [
    ['Imam', 'Moskee', 'Taalles', 'Buurtmoeder', 'Bakker'],
    ['Wijkraad', 'Sportclub', 'Huisarts', 'School', 'Kerk'],
  ];
  const lines = groups.flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).flatMap((b) => (a === group[0] && b === group[1] ? [] : [`${a} - ${b}`]))),
  );
  await map.add(...lines, 'Bakker - Kerk');
  const insight = new InsightPage(map);
  await insight.open();
  await insight.show('Introducties');
  await expect(map.panel.getByText('Kennen Imam en Moskee elkaar?')).toHaveCount(0);
  await map.panel.getByRole('button', { name: 'Kennen deze twee elkaar?' }).click();
  const question = (pair: string) => map.panel.getByRole('article').filter({ hasText: pair });
  await question('Kennen Imam en Moskee elkaar?').getByRole('button').click();
  await question('Kennen Imam en Moskee elkaar?').getByRole('button', { name: 'Ja, teken de relatie' }).click();
  await insight.expectSaid('Contact tussen Imam en Moskee is getekend.');
  await expect(question('Kennen Imam en Moskee elkaar?')).toHaveCount(0);
  await question('Kennen Sportclub en Wijkraad elkaar?').getByRole('button').click();
  await question('Kennen Sportclub en Wijkraad elkaar?').getByRole('button', { name: 'Nee', exact: true }).click();
  await expect(question('Kennen Sportclub en Wijkraad elkaar?')).toHaveCount(0);
  await expect(map.panel.getByText('Terzijde gelegd (1)')).toBeVisible();
});

test.describe('when thinking fails', () => {
  test.use({ expectedErrors: [/net::ERR_FAILED|worker/i] });

  test('it is said, and asking again works', async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    const map = await library.openExample();
    await page.route('**/workers/**', (route) => route.abort());
    const insight = new InsightPage(map);
    await insight.open();
    await expect(map.panel.getByRole('alert')).toContainText('Het bekijken van de kaart is niet gelukt.');
    await page.unroute('**/workers/**');
    await map.panel.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await expect(insight.part('Mogelijke schakels').getByRole('article').first()).toBeVisible();
  });
});
