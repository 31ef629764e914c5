import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { browserThatSees, picturesOfCodes } from './support/handedCodes.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { MapPage } from './support/mapPage.ts';
import { watchContext } from './support/watchContext.ts';

/** One issue, as four people write down whom they know: not one of them writes all names as another does. */
const DRAWN = [
  { lines: ['Imam Yusuf - Dorpsraad: vertrouwen', 'Dorpsraad - Boeren met grond: spanning'], roles: [['Imam Yusuf', 'schakel']] },
  { lines: ['Zwaantje Kanariepiet - De dorpsraad', 'De dorpsraad - Boeren: spanning'], roles: [['Boeren', 'pusher']] },
  { lines: ['imam yusuf - dorpsraad: vertrouwen', 'dorpsraad - Boeren: vertrouwen'], roles: [['imam yusuf', 'schakel']] },
  { lines: ['Imam Yusuf - Dorpsraad', 'Dorpsraad - Actiegroep Tegenwind: spanning', 'Boeren met grond'], roles: [] },
] as const;
/** Drawn by somebody who hands no names of persons over. */
const UNSEEN = /Zwaantje|Kanariepiet/;
const PERSONS = /Yusuf|Zwaantje|Kanariepiet/i;
const PASSPHRASE = 'drie bruine beren';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A fresh profile, watched as every page of a journey is. */
const profile = async (browser: Browser, origin: string) => {
  const context = await browser.newContext({
    locale: 'nl-NL',
    baseURL: origin,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const watch = await watchContext(context, origin);
  watch.keepPrivate('Yusuf', 'Kanariepiet');
  return { page: await context.newPage(), watch };
};

const draw = async (page: Page, { lines, roles }: (typeof DRAWN)[number]): Promise<MapPage> => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Windmolens', issue: 'Hoe blijven we in gesprek over de windmolens?' });
  await map.add(...lines);
  await map.goTo('Duiden');
  for (const [name, role] of roles) {
    await map.takeRole(role);
    await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
    await page.keyboard.type(name.slice(0, 4));
    await page.keyboard.press('Enter');
    await map.expectHeard(name, role);
    await page.keyboard.press('Escape');
  }
  return map;
};

/** Opens Overdragen, and has persons seen or hidden as who drew them wants; where only functions stand they are seen to begin with. */
const handOver = async (map: MapPage, { hasNames }: { readonly hasNames: boolean }): Promise<void> => {
  const { page } = map;
  await map.choose('Overdragen');
  const wanted = page.getByRole('radio', { name: hasNames ? 'herkenbaar' : 'personen onherkenbaar', exact: true });
  if (await wanted.isChecked()) return;
  await wanted.click();
  if (hasNames) await button(page, 'Namen laten zien').click();
};
const handedFile = async (page: Page): Promise<Buffer> => {
  const coming = page.waitForEvent('download');
  await button(page, 'Als bestand').click();
  return readFileSync(await (await coming).path());
};
/** Keeps what came in, and goes back to the list. */
const keep = async (page: Page): Promise<void> => {
  await button(page, 'Als eigen kaart bewaren').click();
  await expect(page).toHaveURL(/\/kaart\//);
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
};

test('four people draw one issue, each hands over in another way, neighbours compare, and a facilitator lays all of it together and keeps it', async ({
  browser,
}, info) => {
  test.setTimeout(240_000);
  const origin = info.project.use.baseURL ?? '';
  const tables = await Promise.all(DRAWN.map(() => profile(browser, origin)));
  const maps = await Promise.all(tables.map(({ page }, at) => draw(page, DRAWN[at] as (typeof DRAWN)[number])));
  const [one, two, three, four] = maps as [MapPage, MapPage, MapPage, MapPage];

  // By file, with names, to the facilitator and to the neighbour; who lays it beside the own map.
  await handOver(one, { hasNames: true });
  const file = await handedFile(one.page);
  await two.page.goto('/');
  await new LibraryPage(two.page).chooseFiles({ name: 'van-tafel-een.schakelkaart.json', contents: file });
  await button(two.page, 'Naast mijn kaart leggen').click();
  await expect(two.panel).toContainText('Eén actor staat op beide kaarten, twee alleen bij u en twee alleen bij de ander.');
  await expect(two.panel.getByRole('list').getByRole('listitem')).toHaveCount(3);
  await button(two.page, 'Ja: Boeren en Boeren met grond').click();
  await expect(two.panel).toContainText('Twee actoren staan op beide kaarten, één alleen bij u en één alleen bij de ander.');
  await button(two.page, 'Terug naar uw kaart').click();

  // By link, with persons hidden; by codes; and closed with a passphrase.
  await handOver(two, { hasNames: false });
  await button(two.page, 'Als link').click();
  const link = await two.page.getByLabel('De link').inputValue();
  await handOver(three, { hasNames: true });
  await button(three.page, 'Als code').click();
  const codes = await picturesOfCodes(three.page);
  await handOver(four, { hasNames: true });
  await four.page.getByLabel('Wachtwoord').fill(PASSPHRASE);
  const closed = await handedFile(four.page);
  for (const { watch } of tables) watch.expectClean();

  const seeing = await browserThatSees(codes, info);
  try {
    const { page, watch } = await profile(seeing, origin);
    await page.goto('/code-lezen');
    await button(page, 'Camera aanzetten').click();
    await expect(page.getByRole('article')).toContainText('3 actoren en 2 relaties');
    await keep(page);
    await page.goto(link);
    await expect(page.getByRole('article')).toContainText('Personen hebben op deze kaart een nummer');
    await keep(page);

    await button(page, 'Samenvoegen').click();
    const bring = page.getByRole('dialog', { name: 'Samenvoegen' });
    const here = bring.getByRole('group', { name: 'Van dit apparaat' }).getByRole('checkbox');
    await expect(here).toHaveCount(2);
    for (const box of await here.all()) await box.check();
    await bring.locator('input[type=file]').setInputFiles([
      { name: 'tafel-1.schakelkaart.json', mimeType: '', buffer: file },
      { name: 'tafel-4.schakelkaart.age', mimeType: '', buffer: closed },
    ]);
    await bring.getByLabel('Wachtwoord').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(bring.getByText('4 kaarten worden één kaart met', { exact: false })).toBeVisible({ timeout: 60_000 });
    await button(page, 'Kaarten samenvoegen').click();

    // Who is who: all that is doubtful by one key each.
    await button(page, 'Is dit dezelfde?').press('Enter');
    const who = page.getByRole('dialog', { name: 'Wie is wie' });
    const asked = who.getByRole('list', { name: 'Is dit dezelfde?' }).getByRole('listitem');
    await expect(asked.first()).toBeFocused();
    await expect(asked.first()).toContainText('Boeren');
    await page.keyboard.press('j');
    await expect(who).toContainText('Alles is beantwoord.');
    await page.keyboard.press('Escape');

    const map = new MapPage(page);
    await expect(page.getByText(/^Vier kaarten liggen op elkaar\./)).toBeVisible();
    await map.show('Tabel');
    const drawnBy = (name: RegExp) =>
      map
        .table('Actoren')
        .getByRole('row')
        .filter({ has: page.getByRole('textbox', { name }) });
    await expect(drawnBy(/^Naam van (de )?dorpsraad$/i)).toContainText('4 van 4');
    await expect(drawnBy(/^Naam van imam yusuf$/i)).toContainText('3 van 4');
    await expect(drawnBy(/^Naam van boeren/i)).toContainText('4 van 4');
    await expect(drawnBy(/^Naam van .*tegenwind$/i)).toContainText('1 van 4');
    const least = page.getByRole('group', { name: 'Getekend door ten minste' });
    await least.getByRole('radio', { name: '3 van 4' }).check();
    await expect(drawnBy(/^Naam van .*tegenwind$/i)).toHaveCount(0);
    await expect(drawnBy(/^Naam van imam yusuf$/i)).toHaveCount(1);
    await least.getByRole('radio', { name: '1 van 4' }).check();

    await button(page, 'Plenair tonen').click();
    const plenary = page.getByRole('dialog').first();
    await expect(page.getByRole('heading', { name: 'Waar zijn we het over eens?' })).toBeVisible();
    const last = page.getByRole('heading', { name: 'Wat zag maar één van ons?' });
    for (let slide = 0; slide < 9 && !(await last.isVisible()); slide++) {
      await expect(plenary).not.toContainText(PERSONS);
      await page.keyboard.press('ArrowRight');
    }
    await expect(last).toBeVisible();
    await button(page, 'Bewaren als foto').click();
    await button(page, 'Foto bewaren').click();
    await expect(page.getByText(/^Bewaard op de tijdlijn: ‘Samen besproken, /)).toBeVisible();
    await page.keyboard.press('Escape');
    await map.reload();
    await map.goTo('Vergelijken');
    await expect(map.panel).toContainText('Samen besproken');
    await expect(page.locator('body')).not.toContainText(UNSEEN);
    watch.expectClean();
  } finally {
    await seeing.close();
  }
});
