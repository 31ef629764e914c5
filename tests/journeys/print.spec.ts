import type { Page } from '@playwright/test';
import { asFile, commands, drawn, foto } from './support/drawnAnew.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';
import { printed } from './support/paper.ts';

const TOOLS = /Ongedaan maken|Snel toevoegen|Ordenen|Alles in beeld|Toevoegen|Filteren|Meer hierover|Presenteren/;

/** A map on which every person and every moment is called after a bird. */
const birds = (count: number) => {
  const names = Array.from({ length: count }, (_, i) => [`Kanarie ${i + 1}`, 'person'] as const);
  const before = drawn('vogels', names.slice(0, count - 1), [
    ['Kanarie 1', 'Kanarie 2', 'trust'],
    ['Kanarie 2', 'Kanarie 3', 'contact'],
  ]);
  const after = drawn('vogels', names, [
    ['Kanarie 1', 'Kanarie 2', 'tension'],
    ['Kanarie 2', `Kanarie ${count}`, 'contact'],
  ]);
  return asFile(commands(after, foto('vogels-eerst', 'Kanariefoto', '2026-02-01', before)));
};

const openBirds = async (page: Page, count: number): Promise<MapPage> => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.takeOver(await library.chooseFiles(birds(count)));
  await expect(map.saved).toBeVisible();
  return map;
};
/** What is printed at once has to be thought out before; in the dialog one sees when it is. */
const openDialog = async (page: Page) => {
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Afdrukken' });
  await expect(dialog.getByRole('button', { name: 'Afdrukken of pdf' })).toBeEnabled();
  return dialog;
};

test('every screen of a map is printed without tools, by a title of its own, and shows nobody who is hidden', async ({
  page,
}) => {
  const map = await openBirds(page, 9);
  const called = await page.title();
  const screens = [
    ['Tekenen', 'Kaart', 'kaart'],
    ['Inzicht', 'Kaart', 'inzicht'],
    ['Vergelijken', 'Kaart', 'vergelijken'],
    ['Vergelijken', 'Tabel', 'vergelijken'],
    ['Tekenen', 'Tabel', 'tabel'],
    ['Tekenen', 'Buurten', 'buurten'],
  ] as const;
  for (const [step, view, what] of screens) {
    await map.goTo(step);
    await map.show(view);
    const dialog = await openDialog(page);
    const said = await dialog
      .getByRole('status')
      .filter({ hasText: /pagina/ })
      .textContent();
    const paper = await printed(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(paper.title, what).toMatch(new RegExp(`^Schakelkaart: ${what}, \\d+ \\p{L}+ \\d{4}$`, 'u'));
    expect(`${paper.text} ${paper.alts.join(' ')}`).not.toContain('Kanarie');
    if (view !== 'Buurten') expect(paper.text).toMatch(/Persoon\s\d/);
    expect(paper.text).not.toMatch(TOOLS);
    expect(paper.roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(paper.isTagged).toBe(true);
    expect(said).toMatch(new RegExp(`^${paper.pages} pagina`));
    expect(await page.title()).toContain('Schakelkaart');
    expect(await page.title()).not.toContain(':');
  }
  await map.goTo('Tekenen');
  await map.show('Kaart');
  await expect(page).toHaveTitle(called);
  // From the menu of the browser, which asks nothing: the same page, and it lies.
  const lying = await printed(page);
  expect(lying.size.width).toBeGreaterThan(lying.size.height);
  expect(lying.pages).toBe(1);
  expect(lying.alts.join()).toMatch(/9 actoren/);
});

test('two hundred rows are all on paper, their head on every page, when names may be seen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const map = await openBirds(page, 200);
  await map.show('Tabel');
  const dialog = await openDialog(page);
  await expectNoAxeViolations(page);
  await dialog.getByRole('radio', { name: /^Herkenbaar/i }).check({ force: true });
  await page.getByRole('button', { name: 'Namen laten zien' }).click();
  await expect(dialog.getByRole('region', { name: 'Voorbeeld van de pagina’s' })).toContainText('Kanarie 1');
  const upright = await printed(page);
  const missing = Array.from({ length: 200 }, (_, i) => `Kanarie ${i + 1}`).filter(
    (name) => !new RegExp(`${name}(?!\\d)`).test(upright.text),
  );
  expect(missing).toEqual([]);
  expect(upright.text).not.toContain('|');
  expect(upright.textOf.filter((text) => !text.includes('Soort'))).toEqual([]);
  expect(upright.roles).toContain('TH');
  expect(upright.language).toMatch(/^nl/);
  expect(upright.title).not.toContain('Kanarie');

  await dialog.getByRole('radio', { name: 'A3', exact: true }).check({ force: true });
  await dialog.getByRole('radio', { name: 'liggend', exact: true }).check({ force: true });
  await expect(dialog.getByRole('button', { name: 'Afdrukken of pdf' })).toBeEnabled();
  const lying = await printed(page);
  expect(Math.round(lying.size.width / 10)).toBe(119);
  expect(lying.pages).toBeLessThanOrEqual(upright.pages);
  await page.keyboard.press('Escape');

  // What was chosen is remembered, and paper is white whatever the screen is.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.print-sheet [data-paper="a3-lying"]')).toContainText('Kanarie 200');
  const paint = (selector: string, name: string) =>
    page.locator(selector).evaluate((element, of) => getComputedStyle(element).getPropertyValue(of), name);
  expect(await paint('body', 'background-color')).toBe('rgb(255, 255, 255)');
  expect(await paint('.print-sheet h1', 'color')).toBe('rgb(29, 39, 51)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});

test('the list of maps and the guide are printed without what can only be pressed', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const library = new LibraryPage(page);
  await library.open();
  const list = await printed(page);
  expect(list.text).toContain('Kaarten');
  expect(list.text).not.toMatch(/Nieuwe kaart|Bestand openen|Voorbeeld bekijken/);
  await page.goto('/hulp');
  await expect(page.getByRole('heading', { name: 'Toetsen' })).toBeVisible();
  const guide = await printed(page);
  expect(guide.pages).toBeGreaterThan(3);
  expect(guide.text).not.toContain('English');
  // No heading is the last line of a page.
  const headings = await page.locator('main :is(h2, h3)').allTextContents();
  const lastLines = guide.textOf.map((text) => text.trim().split('\n').at(-2)?.trim() ?? '');
  expect(lastLines.filter((line) => headings.includes(line))).toEqual([]);
  expect(guide.size).toEqual(list.size);
});
