import type { Page } from '@playwright/test';
import { ComparePage } from './support/comparePage.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { savedMap } from './support/mapFile.ts';

const newMap = async (page: Page, title: string, ...lines: readonly string[]) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title });
  await map.add(...lines);
  return { library, map, compare: new ComparePage(map) };
};

test('by mouse: a foto before and after an event, chosen on the line, changed, removed and brought back; a reload keeps all', async ({
  page,
}) => {
  const { map, compare } = await newMap(page, 'Opvang', 'Imam - Wijkagent', 'Wijkraad');
  await compare.openStep();
  await expect(map.panel).toContainText('Een foto bewaart de hele kaart zoals die nu is');
  await map.expectSays('Maak een foto van de kaart.');
  await compare.addEvent({ name: 'Brand', date: '2026-02-01', scope: 'landelijk', note: 'In het buurthuis' });
  // What it lacks to be compared, and what helps, stand in its row; what is said of the map stands beside the drawing.
  await expect(compare.row('Brand')).toContainText('Er is nog geen foto van voor 1 februari 2026.');
  const [canvas, note] = ['.compare-stage', '.picture-note'].map((part) => page.locator(part).boundingBox());
  expect((await note)?.y).toBeGreaterThanOrEqual(((await canvas)?.y ?? 0) + ((await canvas)?.height ?? 0) - 1);
  await expect(compare.row('Brand').getByRole('button', { name: 'Oudere kaart toevoegen van voor ‘Brand’' })).toBeVisible();
  await compare.row('Brand').getByRole('button', { name: 'Foto maken van voor ‘Brand’' }).click();
  const before = page.getByRole('dialog', { name: 'Foto maken' });
  await compare.fillSnapshot(before, { name: 'Begin van het jaar', date: '2026-01-05', occasion: 'Start' });
  await before.getByRole('button', { name: 'Foto maken', exact: true }).click();
  await map.expectSays('Foto ‘Begin van het jaar’ is gemaakt.');
  await compare.showPart('Tijdlijn');
  await expect(compare.row('Brand')).not.toContainText('Er is nog geen foto');
  await map.goTo('Tekenen');
  await map.add('Imam - Wijkraad: spanning');
  await compare.openStep();
  await compare.takeSnapshot({ date: '2026-03-01' });
  await expect(compare.line.getByRole('button')).toHaveText([/Begin/, /Brand/, /Foto 2/, /Nu/]);
  await compare.act('Brand', 'Vergelijk voor en na deze gebeurtenis');
  await compare.expectChosen('Begin van het jaar', 'Foto 2');
  await expect(map.panel.getByRole('heading', { name: 'Brand', exact: true })).toBeVisible();
  await expect(map.panel).toContainText('Voor: Begin van het jaar, 5 januari. Na: Foto 2, 1 maart.');

  await compare.chooseOnLine('Begin van het jaar', 'Voor');
  await compare.chooseOnLine('Nu', 'Na');
  await compare.expectChosen('Begin van het jaar', 'Nu');
  await compare.chooseOnLine('Foto 2', 'Na');
  await compare.expectChosen('Begin van het jaar', 'Foto 2');

  await compare.chooseMoments('Foto 2', 'Nu');
  await compare.expectChosen('Foto 2', 'Nu');

  await compare.moment('Brand').click();
  const about = page.getByRole('dialog', { name: 'Brand' });
  await expect(about).toContainText('In het buurthuis');
  await expect(about).toContainText('1 februari 2026 · Landelijk');
  await about.getByRole('button', { name: 'Vergelijk voor en na deze gebeurtenis' }).click();
  await compare.expectChosen('Begin van het jaar', 'Foto 2');
  await expect(compare.parts.getByRole('button', { name: 'Wat veranderde' })).toHaveAttribute('aria-current', 'true');
  await compare.moment('Brand').click();
  await about.getByRole('button', { name: 'Gebeurtenis wijzigen' }).click();
  const event = page.getByRole('dialog', { name: 'Gebeurtenis wijzigen' });
  await event.getByLabel('Datum', { exact: true }).fill('2027-09-01');
  await event.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(compare.moment('Brand')).toHaveAccessibleName(/1 september 2027, verwacht/);
  await expect(compare.line.getByRole('button').last()).toHaveAccessibleName(/^Brand/);
  // What is yet to come has no after: that is said, with what helps.
  await compare.act('Brand', 'Vergelijk voor en na deze gebeurtenis');
  const missing = page.getByRole('dialog', { name: 'Vergelijk voor en na deze gebeurtenis' });
  await expect(missing).toContainText('‘Brand’ moet nog gebeuren, dus een foto van erna is er nog niet.');
  await expectNoAxeViolations(page);
  await missing.getByRole('button', { name: 'Vergelijken met nu' }).click();
  await compare.expectChosen('Foto 2', 'Nu');

  await compare.act('Foto 2', 'Foto wijzigen');
  const change = page.getByRole('dialog', { name: 'Foto wijzigen' });
  await compare.fillSnapshot(change, { name: 'Na de brand', description: 'Opnieuw getekend' });
  await change.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(compare.row('Na de brand')).toContainText('Opnieuw getekend');

  await compare.act('Na de brand', 'Foto verwijderen');
  await map.expectSays('Foto ‘Na de brand’ is verwijderd.');
  await expect(compare.moment('Na de brand')).toHaveCount(0);
  await page.getByRole('button', { name: 'Foto verwijderen ongedaan maken' }).click();
  await expect(compare.moment('Na de brand')).toBeVisible();
  await map.expectSays('Foto verwijderen is ongedaan gemaakt.');

  await map.expectSaved();
  await map.reload();
  await compare.openStep();
  await expect(compare.line.getByRole('button')).toHaveCount(4);
  await expect(compare.moment('Begin van het jaar')).toHaveAccessibleName('Begin van het jaar, foto, 5 januari 2026');
});

test('by keyboard: a foto is taken, found on the line, chosen, copied and removed, and the focus is never lost', async ({
  page,
}) => {
  const { map, compare } = await newMap(page, 'Toetsen', 'Imam - Wijkagent');
  await compare.openStep();
  for (const name of ['Eerste', 'Tweede']) {
    await compare.takeButton.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Naam', { exact: true })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(compare.takeButton).toBeFocused();
  }
  await expect(compare.moment('Tweede')).toHaveAccessibleName(/gekozen als Voor/);

  const focused = page.locator(':focus');
  await compare.moment('Nu').focus();
  await page.keyboard.press('Home');
  await expect(focused).toHaveAccessibleName(/^Eerste, foto/);
  await page.keyboard.press('Enter');
  const first = page.getByRole('menu', { name: 'Meer voor Eerste' });
  await first.getByRole('menuitem', { name: 'Kiezen als Voor' }).press('Enter');
  await compare.expectChosen('Eerste', 'Nu');
  await expect(focused).toHaveAccessibleName(/^Eerste, foto/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: 'Meer voor Tweede' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await expectNoAxeViolations(page, { isComboBoxOpen: true });
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAccessibleName(/^Tweede, foto/);
  await page.keyboard.press('Enter');
  await menu.getByRole('menuitem', { name: 'Kiezen als Na' }).press('Enter');
  await compare.expectChosen('Eerste', 'Tweede');
  await page.keyboard.press('End');
  await expect(focused).toHaveAccessibleName(/^Nu/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'Kopiëren naar nieuwe kaart' }).press('Enter');
  await map.expectSays('De kopie staat bij Kaarten.');

  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'Foto verwijderen' }).press('Enter');
  await map.expectSays('Foto ‘Tweede’ is verwijderd.');
  await expect(compare.moment('Tweede')).toHaveCount(0);
  await expect(focused).toHaveAccessibleName(/^(Eerste|Nu)/);
  await page.keyboard.press('Control+z');
  await expect(compare.moment('Tweede')).toBeVisible();
  await compare.act('Eerste', 'Foto verwijderen');
  await expect(compare.row('Eerste')).toHaveCount(0);
  await expect(focused).not.toHaveCount(0);
  await map.expectSaved();
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  await expect(new LibraryPage(page).map('Toetsen (Tweede)')).toBeVisible();
});

test('an older drawing becomes a foto: from another map on the device, and from a file with nobody in common', async ({
  page,
}) => {
  const { library, map: older } = await newMap(page, 'Vorig jaar', 'Imam - Wijkagent', 'Moskee');
  const { text } = await older.save('Bewaren als kaartbestand');
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  const map = await library.takeOver(await library.chooseFiles({ name: 'nu.schakelkaart.json', contents: text }));
  await map.add('Imam - Wijkraad');
  const before = await savedMap(map);
  const compare = new ComparePage(map);
  await compare.openStep();

  const dialog = await compare.addOlderMap();
  await dialog.getByRole('combobox', { name: 'Kaart', exact: true }).selectOption({ index: 1 });
  await expect(dialog).toContainText('3 actoren, 1 relatie');
  await expect(dialog.getByLabel('Naam', { exact: true })).toHaveValue('Vorig jaar');
  await dialog.getByLabel('Datum', { exact: true }).fill('2025-06-01');
  await dialog.getByRole('button', { name: 'Op de tijdlijn zetten' }).click();
  await map.expectSays('‘Vorig jaar’ staat als foto op de tijdlijn en is gekozen als Voor.');
  await compare.expectChosen('Vorig jaar', 'Nu');
  await expect(compare.parts.getByRole('button', { name: 'Tijdlijn' })).toHaveAttribute('aria-current', 'true');

  const second = await compare.addOlderMap();
  await second.getByRole('radio', { name: 'In een bestand' }).check();
  const chooser = page.waitForEvent('filechooser');
  await second.getByRole('button', { name: 'Bestanden kiezen' }).click();
  await (await chooser).setFiles({
    name: 'tien-jaar-terug.csv',
    mimeType: '',
    buffer: Buffer.from('van;naar;geloof\nPastor;Wijkzuster;rk\nPastor;Bakker;rk\n'),
  });
  await expect(second).toContainText('Gelezen: 3 actoren en 2 relaties.');
  await expect(second.getByRole('listitem').filter({ hasText: 'geloof' })).toContainText('Dit is niet te veranderen.');
  await expectNoAxeViolations(page);
  await second.getByLabel('Naam', { exact: true }).fill('Tien jaar terug');
  await second.getByLabel('Datum', { exact: true }).fill('2016-01-01');
  await second.getByRole('button', { name: 'Op de tijdlijn zetten' }).click();
  await compare.expectChosen('Tien jaar terug', 'Nu');
  await expect(compare.parts.getByRole('button', { name: 'Wie is wie' })).toHaveAttribute('aria-current', 'true');
  await map.expectSaved();
  const after = await savedMap(map);
  expect({ ...after, snapshots: null, map: before.map }).toEqual({ ...before, snapshots: null });
});
