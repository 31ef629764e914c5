import { fileURLToPath } from 'node:url';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { savedMap } from './support/mapFile.ts';
import type { MapPage } from './support/mapPage.ts';

const network = (name: string) => fileURLToPath(new URL(`../maps/reference/networks/${name}`, import.meta.url));
const backToList = (map: MapPage) => map.page.getByRole('link', { name: 'Kaarten', exact: true }).click();

test('the map file, written and opened again, is the same map', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await map.add('Bibliotheek -> Wethouder: sterk');
  const saved = await map.save('Bewaren als kaartbestand');
  expect(saved.name).toMatch(/\.schakelkaart\.json$/);
  await map.expectSays('Bewaard in uw downloads. Dit bestand is leesbaar voor iedereen die het opent.');
  await map.expectSays('Dit bestand bevat namen van personen of functies zoals u ze typte.');
  const tables = await map.saveTables('CSV', ['Relaties']);
  expect(tables.name).toMatch(/\.zip$/);
  await map.expectSays('Bewaard in uw downloads.');
  // Once for each map.
  await expect(page.getByText('Dit bestand bevat namen')).toHaveCount(0);
  await backToList(map);

  const dialog = await library.chooseFiles({ name: saved.name, contents: saved.buffer });
  await expect(dialog).toContainText('Er komen 32 actoren en 61 relaties op een nieuwe kaart.');
  const copy = await library.takeOver(dialog);
  const { map: before, ...rest } = JSON.parse(saved.text);
  const { map: after, ...restAfter } = { ...(await savedMap(copy)) };
  expect(restAfter).toEqual(rest);
  expect({ ...after, id: '', createdAt: '' }).toEqual({ ...before, id: '', createdAt: '' });
  await backToList(copy);
  await expect(library.map(before.title)).toHaveCount(2);
});

test('two tables as Dutch Excel saves them come in as one map: semicolons, byte-order mark, cp1252', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const actors =
    '\uFEFFNaam;Soort;Kamp;Buurt\r\nWijkraad;groep;tegen;Zuid\r\n"Buurthuis ""De Brug""";organisatie;;Zuid\r\nOuders;groep;voor;Noord\r\n';
  const relations = 'Van;Naar;Soort;Sterkte\r\nCafé José;Wijkraad;spanning;sterk\r\nOuders;Wijkraad;steun;zwak\r\n';
  const dialog = await library.chooseFiles(
    { name: 'actoren.csv', contents: actors },
    { name: 'relaties.csv', contents: Buffer.from(relations, 'latin1') },
  );
  await expect(dialog).toContainText('Kampen: tegen en voor. 2 buurten.');
  await expect(dialog).toContainText('Bijvoorbeeld ‘Café José’');
  await expect(dialog).toContainText('oudere tekencodering');
  const map = await library.takeOver(dialog);
  await map.expectHeard('Café José', '1 relatie');
  await map.expectHeard('Wijkraad', 'groep', 'kamp tegen', '2 relaties');
  await map.expectHeard('Buurthuis "De Brug"', 'organisatie');
  const { relations: read } = await savedMap(map);
  expect(read.map(({ type }) => type).sort()).toEqual(['tension', 'trust']);
});

test('a relations file alone is enough', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const dialog = await library.chooseFiles(network('karate.relaties.csv'));
  await expect(dialog).toContainText('Er komen 34 actoren en 78 relaties op een nieuwe kaart.');
  await (await library.takeOver(dialog)).expectNumberOfActors(34);
});

test('GraphML and GEXF open, and become the same network', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const dialog = await library.chooseFiles(network('synth_0030.graphml'));
  await expect(dialog).toContainText(/Kampen: A en B\..*Er komen 30 actoren en \d+ relaties op een nieuwe kaart\./);
  const fromGraphml = await savedMap(await library.takeOver(dialog));
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  const second = await library.chooseFiles(network('synth_0030.gexf'));
  const fromGexf = await savedMap(await library.takeOver(second));
  const names = ({ actors }: typeof fromGexf) => actors.map(({ name }) => name).sort();
  const types = ({ relations }: typeof fromGexf) => relations.map(({ type }) => type).sort();
  expect(names(fromGexf)).toEqual(names(fromGraphml));
  expect(types(fromGexf)).toEqual(types(fromGraphml));
});

test('a file cut off halfway says how much was readable, and changes nothing unless it is taken', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const opened = await library.chooseFiles(network('karate.relaties.csv'));
  const map = await library.takeOver(opened);
  const { text } = await map.save('Bewaren als kaartbestand');
  await backToList(map);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);

  const dialog = await library.chooseFiles({
    name: 'half.schakelkaart.json',
    contents: text.slice(0, text.indexOf('"relations"', 200) + 30),
  });
  await expect(dialog).toContainText('0 van 78 relaties gelezen');
  await expect(dialog).toContainText('Er is niets gewijzigd.');
  await expect(dialog.getByRole('button', { name: 'Kaart maken', exact: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Annuleren', exact: true }).click();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);

  const again = await library.chooseFiles({
    name: 'half.schakelkaart.json',
    contents: text.slice(0, Math.round(text.length * 0.8)),
  });
  await expect(again).toContainText(/[1-9]\d? van 78 relaties gelezen/);
  const read = /(\d+) van 78/.exec(await again.innerText())?.[1];
  await again.getByRole('button', { name: 'Neem over wat leesbaar was' }).click();
  await expect(again).toContainText(`Er komen 34 actoren en ${read} relaties op een nieuwe kaart.`);
  await (await library.takeOver(again)).expectNumberOfActors(34);
});

test('columns on belief, descent, politics and offences are left out, and say so', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const dialog = await library.chooseFiles({
    name: 'lijst.csv',
    contents:
      'naam;geloof;etniciteit;politieke voorkeur;strafblad;notitie\nWijkraad;moslim;Turks;links;ja;spreekt snel\nMoskee;moslim;;;nee;\n',
  });
  for (const [column, why] of [
    ['geloof', 'Iemands geloof hoort niet op een kaart.'],
    ['etniciteit', 'Iemands afkomst of verblijf hoort niet op een kaart.'],
    ['politieke voorkeur', 'Iemands politieke opvatting hoort niet op een kaart.'],
    ['strafblad', 'Straffen en verdenkingen horen niet op een kaart.'],
  ] as const)
    await expect(dialog.getByRole('listitem').filter({ hasText: `Kolom ${column}` })).toContainText(why);
  await expect(dialog.getByRole('combobox', { name: 'geloof lezen als' })).toHaveCount(0);
  await expect(dialog.getByRole('combobox', { name: 'notitie lezen als' })).toBeVisible();
  const map = await library.takeOver(dialog);
  const { text } = await map.save('Bewaren als kaartbestand');
  expect(text).toContain('spreekt snel');
  expect(text).not.toMatch(/moslim|Turks|links|strafblad/);
});

test('a column that was not recognised is put right in the preview', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const dialog = await library.chooseFiles({ name: 'lijst.csv', contents: 'naam,clubkleur\nWijkraad,oranje\nMoskee,paars\n' });
  const column = dialog.getByRole('combobox', { name: 'clubkleur lezen als' });
  await expect(column.locator('option:checked')).toHaveText('weglaten');
  await column.selectOption('kamp');
  await expect(dialog).toContainText('Kampen: oranje en paars.');
  await dialog.getByRole('combobox', { name: 'naam lezen als' }).selectOption('naam');
  const map = await library.takeOver(dialog);
  await map.expectHeard('Wijkraad', 'kamp oranje');
});

test('names that look like script or like a formula stay text, in and out', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const hostile = '<img src=x onerror=alert(1)>';
  const dialog = await library.chooseFiles({ name: 'lijst.csv', contents: `naam\n${hostile}\n'=1+1\nconstructor\n__proto__\n` });
  const map = await library.takeOver(dialog);
  await expect(map.actors).toHaveCount(4);
  await map.expectHeard(hostile, '0 relaties');
  await map.expectHeard('=1+1', '0 relaties');
  expect(await page.evaluate(() => Reflect.get({}, 'x'))).toBeUndefined();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  const { text } = await map.saveTables('CSV');
  expect(text).toContain("'=1+1");
  await backToList(map);
  const back = await library.chooseFiles({ name: 'actoren.csv', contents: text });
  await (await library.takeOver(back)).expectHeard('=1+1', '0 relaties');
});

test('the workbook that was saved opens again as the same network', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const before = await savedMap(map);
  const { name, buffer } = await map.saveTables('XLSX');
  expect(name).toMatch(/\.xlsx$/);
  await backToList(map);
  const dialog = await library.chooseFiles({ name, contents: buffer });
  await expect(dialog).toContainText('Er komen 31 actoren en 60 relaties op een nieuwe kaart.');
  const after = await savedMap(await library.takeOver(dialog));
  expect(after.actors.map(({ name }) => name).sort()).toEqual(before.actors.map(({ name }) => name).sort());
  expect(after.relations.map(({ type }) => type).sort()).toEqual(before.relations.map(({ type }) => type).sort());
});

test('files that cannot come in get a reason and a place, and change nothing', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  let dialog = await library.chooseFiles({ name: 'leeg.csv', contents: '' });
  await expect(dialog).toContainText('‘leeg.csv’ is leeg.');
  for (const [name, contents, reason] of [
    ['stuk.json', '{"a":', /regel 1, teken \d/],
    ['nieuw.schakelkaart.json', '{"format":"schakelkaart","version":999}', /nieuwere versie/],
    ['dubbel.graphml', '<!DOCTYPE x [<!ENTITY a "b">]><graphml/>', /DOCTYPE/],
    ['boek.xlsx', 'PK\u0003\u0004xx', /beschadigd of niet helemaal binnengekomen/],
  ] as const) {
    await library.chooseOtherFiles(dialog, { name, contents });
    await expect(dialog).toContainText(reason);
    await expect(dialog).toContainText('Er is niets gewijzigd.');
    await expect(dialog.getByRole('button', { name: 'Kaart maken', exact: true })).toHaveCount(0);
  }
  await page.keyboard.press('Escape');
  dialog = page.getByRole('dialog');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Hier komen uw kaarten' })).toBeVisible();
});
