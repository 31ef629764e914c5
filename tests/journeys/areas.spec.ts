import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

const fileOf = (name: string) => fileURLToPath(new URL(`../maps/areas/${name}`, import.meta.url));

async function exampleInAreas(page: Page): Promise<MapPage> {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await map.show('Buurten');
  await expect(page.getByRole('heading', { name: 'Buurten', exact: true }).first()).toBeVisible();
  return map;
}
async function chooseFile(page: Page, button: string, file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByLabel('Bestand kiezen', { exact: true }).and(page.locator('input')).setInputFiles(file);
}
const row = (page: Page, area: string) =>
  page
    .getByRole('table', { name: 'Buurten en hun dekking' })
    .getByRole('button', { name: new RegExp(`^${area}`) })
    .first();

test('neighbourhoods from a file become a map; a click selects who is there and says how the network stands', async ({
  page,
}) => {
  const map = await exampleInAreas(page);
  await chooseFile(page, 'Buurten uit een bestand', fileOf('waterstad.geojson'));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('9 buurten gevonden, 9 met een grens, 0 met inwoners.')).toBeVisible();
  await expect(dialog.getByText('6 buurten staan al op de kaart.')).toBeVisible();
  await expect(dialog.getByText('3 buurten worden toegevoegd.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Overnemen', exact: true }).click();
  await expect(dialog).toHaveCount(0);

  const shapes = page.locator('.area-map [data-area]');
  await expect(shapes).toHaveCount(9);
  await expect(page.locator('.area-map [data-level="nobody"]')).toHaveCount(4);
  const legend = page.getByRole('list', { name: 'Dekking' });
  await expect(legend.getByText('niemand op de kaart')).toBeVisible();
  await expect(legend).toContainText('Deze kaart kent hier niemand.');
  const colour = page.getByRole('combobox', { name: 'Kleur op', exact: true });
  await colour.selectOption({ label: 'aantal naast verwacht' });
  await expect(page.getByRole('list', { name: 'aantal naast verwacht' })).toContainText('minder dan verwacht');
  await expect(page.getByText(/vergeleken met de actoren op deze kaart, het netwerk zelf meegeteld/).first()).toBeVisible();
  await colour.selectOption({ label: 'dekking' });

  await page.locator('.area-map [data-level="keyFigureNear"]').first().hover();
  await expect(page.locator('.area-under')).toContainText('Lindenbuurt · sleutelfiguur dichtbij · 2 actoren');
  await page.locator('.area-map [data-level="keyFigureNear"]').first().click();
  await expect(page.getByRole('status').filter({ hasText: 'hooguit twee stappen ver' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^2 actoren/ })).toBeVisible();

  // Let go of where nobody saw it: the map does not follow the pointer, nor choose what lies under it.
  const lying = page.locator('.area-map-frame > svg > g').first();
  const frame = await page.getByRole('group', { name: 'Kaart van de buurten' }).boundingBox();
  const [x, y] = [(frame?.x ?? 0) + 60, (frame?.y ?? 0) + 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 20);
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  const slid = await lying.getAttribute('transform');
  await page.mouse.move(x + 140, y + 120);
  await page.mouse.up();
  await expect(lying).toHaveAttribute('transform', slid ?? '');
  await expect(page.getByRole('heading', { name: /^2 actoren/ })).toBeVisible();

  await page.getByRole('button', { name: 'Klaar', exact: true }).click();
  await map.undo.click();
  await expect(shapes).toHaveCount(6);
  await map.redo.click();
  await expect(shapes).toHaveCount(9);
  await map.expectSaved();
  await page.reload();
  await expect(shapes).toHaveCount(9);
});

test('inhabitants from a table are what is compared with; unknown neighbourhoods are told and left out', async ({ page }) => {
  await exampleInAreas(page);
  await chooseFile(page, 'Inwoners uit een bestand', fileOf('inwoners.csv'));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('6 buurten staan al op de kaart.')).toBeVisible();
  await expect(dialog.getByText(/Niet op deze kaart.*Onbekend Eiland/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Overnemen', exact: true }).click();
  await expect(page.getByText('Verwacht is hier het aantal dat past bij het aantal inwoners.')).toBeVisible();
  await row(page, 'De Venen').click();
  await expect(page.getByText(/5\.100 inwoners/)).toBeVisible();
});

test('a file says what it was recognised as, shows its first neighbourhoods, and names whose border stays out and why', async ({
  page,
}) => {
  await exampleInAreas(page);
  const box = (x: number) => [
    [x, 52.3],
    [x + 0.01, 52.3],
    [x + 0.01, 52.31],
    [x, 52.31],
    [x, 52.3],
  ];
  const feature = (name: string, ring: unknown, water = 'NEE') => ({
    ...{ type: 'Feature', properties: { buurtcode: `BU0999${name.length}`, buurtnaam: name, water } },
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
  const features = [
    feature('Kade', box(4.9)),
    feature('Haven', box(4.912)),
    feature('Weiland', box(4.924)),
    feature('Nergens op de kaart', [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ]),
    feature('De grote plas', box(4.94), 'JA'),
  ];
  const text = features.map((each) => JSON.stringify(each)).join('\n');
  await chooseFile(page, 'Buurten uit een bestand', {
    ...{ name: 'buurten.geojsonl', mimeType: 'application/json', buffer: Buffer.from(text) },
  });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Dit is GeoJSON met een buurt per regel, met grenzen in graden (EPSG:4326).')).toBeVisible();
  await expect(dialog.getByText('4 buurten gevonden, 3 met een grens, 0 met inwoners.')).toBeVisible();
  await expect(dialog.getByRole('row', { name: 'Nergens op de kaart BU099919 geen' })).toBeVisible();
  await expect(dialog.getByText(/op een heel andere plek dan de rest: Nergens op de kaart\./)).toBeVisible();
  await expect(dialog.getByText('1 gebied met alleen water weggelaten.')).toBeVisible();
  await expectNoAxeViolations(page);

  const named = JSON.stringify({
    ...{ type: 'FeatureCollection', crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31370' } } },
    features,
  });
  await dialog.locator('input[type=file]').setInputFiles({
    ...{ name: 'belgisch.geojson', mimeType: 'application/json', buffer: Buffer.from(named) },
  });
  await expect(dialog.getByText(/De coördinaten staan in ‘EPSG:31370’/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Overnemen' })).toHaveCount(0);
});

test('a table of StatLine gives neighbourhoods alone, with inhabitants', async ({ page }) => {
  await exampleInAreas(page);
  const table = [
    '"Kerncijfers wijken en buurten 2024"',
    '"Wijken en buurten";"Regioaanduiding/Soort regio (omschrijving)";"Regioaanduiding/Codering (code)";"Bevolking/Aantal inwoners (aantal)"',
    '"Waterstad";"Gemeente ";"GM0999    ";"6000"',
    '"Havenkwartier";"Buurt ";"BU09990101";"4200"',
    '"De Venen";"Buurt ";"BU09990102";"."',
    '"Bron: CBS"',
  ];
  await chooseFile(page, 'Inwoners uit een bestand', {
    ...{ name: 'statline.csv', mimeType: 'text/csv', buffer: Buffer.from(table.join('\n')) },
  });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('2 buurten gevonden, 0 met een grens, 1 met inwoners.')).toBeVisible();
  await expect(dialog.getByText(/1 rij over een wijk, gemeente of het land weggelaten, zoals ‘Waterstad’/)).toBeVisible();
  await expect(dialog.getByText('Van 1 buurt is het aantal inwoners geheim of onbekend.')).toBeVisible();
  await expect(dialog.getByText('2 buurten staan al op de kaart.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Overnemen', exact: true }).click();
  await row(page, 'Havenkwartier').click();
  await expect(page.getByText(/4\.200 inwoners/)).toBeVisible();
});

test('a broken file changes nothing and says where it breaks', async ({ page }) => {
  await exampleInAreas(page);
  const text = readFileSync(fileOf('waterstad.geojson'), 'utf8');
  const half = { name: 'half.geojson', mimeType: 'application/json', buffer: Buffer.from(text.slice(0, text.length / 2)) };
  await chooseFile(page, 'Buurten uit een bestand', half);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Dit bestand houdt midden in de inhoud op of is beschadigd.')).toBeVisible();
  await expect(dialog.getByText(/^Regel \d+, teken \d+\.$/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Overnemen' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(page.locator('.area-map [data-area]')).toHaveCount(6);
});

test('all of it by keyboard: the list, the map, a target and a number for the whole network', async ({ page }) => {
  const map = await exampleInAreas(page);
  await page.getByRole('button', { name: 'Buurten uit een bestand', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(fileOf('waterstad.geojson'));
  await page.getByRole('button', { name: 'Overnemen', exact: true }).focus();
  await page.keyboard.press('Enter');

  const drawing = page.locator('.area-map-frame > svg > g').first();
  await expect(drawing).toBeVisible();
  const before = await drawing.getAttribute('transform');
  await page.getByRole('group', { name: 'Kaart van de buurten' }).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowLeft');
  expect(await drawing.getAttribute('transform')).not.toBe(before);
  await page.keyboard.press('0');
  await expect(drawing).toHaveAttribute('transform', before ?? '');

  await row(page, 'Meerzicht').focus();
  await expect(page.locator('.area-under')).toContainText('Meerzicht');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^2 actoren/ })).toBeVisible();
  await page.getByRole('button', { name: 'Klaar', exact: true }).focus();
  await page.keyboard.press('Enter');

  await page.locator('summary').filter({ hasText: 'Gewenste verdeling' }).focus();
  await page.keyboard.press('Enter');
  const target = page.getByLabel('Gewenst deel voor luis in de pels, in procenten', { exact: true });
  await target.fill('140');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vul een getal van 0 tot 100 in, of laat leeg.')).toBeVisible();
  await target.fill('25');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ has: target })).toContainText('2,3');

  await page.locator('summary').filter({ hasText: 'Getallen over het hele netwerk' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Wat is geteld', { exact: true }).fill('een migratieachtergrond');
  await page.getByLabel('Aantal', { exact: true }).fill('3');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Een migratieachtergrond: 3 van de 9 sleutelfiguren.')).toBeVisible();
  await expectNoAxeViolations(page);
  await map.expectSaved();
});

test('whom to ask next comes with its grounds, and can be set aside and taken back', async ({ page }) => {
  await exampleInAreas(page);
  await expect(page.getByText('Dan is er een eigen sleutelfiguur in Meerzicht.')).toBeVisible();
  const what = 'Huurders Meerzicht als kandidaat';
  const dismiss = page.getByRole('button', { name: `${what}: terzijde leggen`, exact: true });
  await dismiss.click();
  await page.keyboard.press('Escape');
  await expect(dismiss).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('Waarom?', { exact: true }).fill('al gevraagd');
  await page.keyboard.press('Enter');
  await expect(dismiss).toHaveCount(0);
  await page.getByText('Terzijde gelegd (1)').click();
  await expect(page.getByRole('listitem').filter({ hasText: what })).toContainText(/‘al gevraagd’ · /);
  await page.getByRole('button', { name: `${what}: terugnemen`, exact: true }).click();
  await expect(dismiss).toBeVisible();
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  test('the map, the list and what is said of a neighbourhood fit, also in the dark', async ({ page }) => {
    await exampleInAreas(page);
    await chooseFile(page, 'Buurten uit een bestand', fileOf('waterstad.geojson'));
    await page.getByRole('button', { name: 'Overnemen', exact: true }).click();
    await expect(page.locator('.area-map [data-area]')).toHaveCount(9);
    await row(page, 'De Venen').click();
    await expect(page.getByRole('status').filter({ hasText: 'Deze kaart kent hier niemand.' })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectNoAxeViolations(page);
  });
});
