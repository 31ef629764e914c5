import { expect, type Page } from '@playwright/test';
import { allKinds, nameOf } from './allKinds.ts';
import { ComparePage, type ComparePartName } from './comparePage.ts';
import { asFile } from './drawnAnew.ts';
import { Hand } from './hand.ts';
import { InsightPage, type InsightSection } from './insightPage.ts';
import { LibraryPage } from './libraryPage.ts';
import { type MapPage, pasteInto } from './mapPage.ts';
import { networkCsv } from './networkCsv.ts';

/** Called at each screen, with what it is; the screen stands as it was when it returns. */
export type Look = (screen: string) => Promise<void>;

/**
 * Every screen of the program, reached as people reach it, in Dutch. A new screen gets its line here. Each walk begins at
 * an empty list of maps.
 */
export const WALKS: Readonly<Record<string, (page: Page, look: Look) => Promise<void>>> = {
  'the list of maps, its dialogs and the preview of a file': async (page, look) => {
    const library = new LibraryPage(page);
    await library.open();
    await expect(page.getByRole('heading', { name: 'Nog geen kaarten' }).or(page.locator('.empty-start')).first()).toBeVisible();
    await look('no maps');
    await library.newMap.click();
    await look('a new map');
    await page.keyboard.press('Escape');
    const dialog = await library.chooseFiles({
      name: 'lijst.csv',
      contents: 'naam;geloof;kamp\nWijkraad;x;voor\nMoskee;y;tegen\n',
    });
    await expect(dialog.locator('.table-example')).toBeAttached();
    await unfoldAll(page, 'dialog');
    await look('the preview of a file');
    const map = await library.takeOver(dialog);
    await map.expectSaved();
    await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
    await page.getByRole('button', { name: /^Kopie maken/ }).click();
    await page
      .getByRole('button', { name: /^Verwijderen/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: 'Terugzetten', exact: true })).toBeVisible();
    await look('maps, and one removed');
    await page.getByRole('button', { name: /^Naam wijzigen/ }).click();
    await look('another name for a map');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Alles van dit apparaat wissen' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('everything off this device');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Inzage geven', exact: true }).click();
    await page.getByRole('textbox', { name: 'Naam' }).fill('Wijkraad');
    await page.getByRole('checkbox', { name: 'Deze persoon heeft mij hier zelf om gevraagd' }).check();
    await page.getByRole('button', { name: 'Overzicht maken' }).click();
    await expect(page.getByRole('group', { name: 'Overzicht' })).toBeVisible();
    await look('what is kept of one person');
    await page.keyboard.press('Escape');
    await page.goto('/hulp');
    await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible();
    await look('help');
    await page.goto('/kaart/er-is-niets');
    await expect(page.getByRole('main')).toContainText('kaart');
    await look('a map that is not there');
  },

  'the map while drawing, with its panels': async (page, look) => {
    const map = await example(page);
    await look('drawing');
    await page.getByRole('combobox', { name: 'Kleur op', exact: true }).selectOption('status');
    await page.getByRole('combobox', { name: 'Laat zien', exact: true }).selectOption('network');
    await look('coloured by status');
    await map.panel.getByRole('button', { name: 'Weer zoals gewoon' }).click();
    const list = page.getByRole('listbox', { name: 'Actoren op de kaart' });
    await list.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await map.panel.getByRole('switch').first().check();
    await unfoldAll(page, 'aside');
    await look('an actor, everything unfolded');
    await list.focus();
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
    await look('the menu of an actor');
    await page.keyboard.press('Escape');
    await map.panel.locator('.relation-list button').first().click();
    await expect(map.panel.getByRole('group', { name: 'Sterkte' })).toBeVisible();
    await unfoldAll(page, 'aside');
    await look('a relation');
    await list.focus();
    await page.keyboard.press('Control+a');
    await look('several');
    await page.keyboard.press('Escape');
    await map.quickAdd.pressSequentially('Wij');
    await expect(page.getByRole('listbox', { name: 'Aanvullingen' }).or(page.locator('.completions')).first()).toBeVisible();
    await look('quick add with completions');
    await map.quickAdd.fill('');
    await pasteInto(map.quickAdd, 'Bakker - Slager: spanning\nKapper -> \nJan\tPiet\tKees');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('a pasted list');
  },

  'dialogs of the map, an empty map and one that ended': async (page, look) => {
    const map = await example(page);
    // What is handed over of it asks whether that goes along.
    await page.getByRole('combobox', { name: 'Kleur op', exact: true }).selectOption('agreement');
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await look('the menu of the map');
    await page.keyboard.press('Escape');
    for (const dialog of [
      'Kaartgegevens',
      'Toetsen',
      'Iemand overal wissen',
      'Bestand toevoegen aan deze kaart',
      'Bewaren voor een ander programma',
      ...HANDED_OVER,
    ]) {
      await map.choose(dialog);
      await expect(page.getByRole('dialog')).toBeVisible();
      if (HANDED_OVER.includes(dialog)) await previewMade(page);
      await look(dialog);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    const library = new LibraryPage(page);
    await library.open();
    const empty = await library.makeMap({ title: 'Leeg' });
    await look('an empty map');
    await empty.add('Fatima Yilmaz');
    await page.getByRole('button', { name: 'naam mag, want …' }).click();
    await look('a name that is asked about, and why it may stay');
    await page.clock.setFixedTime(new Date('2029-11-22T10:00:00'));
    await page.reload();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('past the end date');
  },

  'naming roles, and what the map shows': async (page, look) => {
    const map = await example(page);
    await map.goTo('Duiden');
    await unfoldAll(page, 'aside');
    await look('naming roles');
    const insight = new InsightPage(map);
    await insight.open();
    const parts = ['Schakels', 'Breekpunten', 'Samen bereiken', 'Introducties', 'Kampen', 'Buurten', 'Voor experts'];
    for (const part of parts as readonly InsightSection[]) {
      await insight.show(part);
      await expect(map.panel.locator('.gate')).toHaveCount(0);
      await unfoldAll(page, 'aside');
      await look(part);
    }
    await map.panel.getByRole('button', { name: 'Tabel met maten openen', exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    await look('the table for experts');
  },

  'the tables and the neighbourhoods': async (page, look) => {
    const library = new LibraryPage(page);
    await library.open();
    // Few rows, so that none lies half under the row in which one adds, which axe takes for a target too small.
    const small = await library.makeMap({ title: 'Axe' });
    await small.add('Imam - Moskee', 'Fatima Yilmaz');
    await small.show('Tabel');
    await page.getByRole('table').first().getByRole('checkbox').nth(1).check();
    await look('the tables');
    await page.getByRole('button', { name: '‘Fatima Yilmaz’ lijkt een naam. Liever een functie?' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('a name that is asked about in its row');
    await page.keyboard.press('Escape');
    await library.open();
    const map = await library.openExample();
    await map.show('Buurten');
    await expect(page.getByRole('table').first()).toBeVisible();
    await look('neighbourhoods');
    await page.getByRole('button', { name: 'Buurten uit een bestand', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=file]').setInputFiles('tests/maps/areas/waterstad.geojson');
    await expect(dialog.getByText('9 buurten gevonden').first()).toBeVisible();
    await unfoldAll(page, 'dialog');
    await look('neighbourhoods from a file');
    await dialog.getByRole('button', { name: 'Overnemen', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await page.locator('[data-area]').nth(3).click();
    await page.getByRole('combobox', { name: 'Kleur op', exact: true }).selectOption('expected');
    await look('a neighbourhood on the map of them, coloured by what would be expected');
    await page.goto(page.url().replace(/\/buurten.*$/, '/netwerk?deel=gaps'));
    await expect(page.getByRole('table', { name: 'Witte vlekken' })).toBeVisible();
    await unfoldAll(page, 'main');
    await look('white spots');
  },

  'the coordinator’s desk: who needs attention, and who came and went': async (page, look) => {
    const library = new LibraryPage(page);
    await library.open();
    const map = await library.takeOver(await library.chooseFiles({ name: 'netwerk.csv', contents: networkCsv() }));
    await map.expectNumberOfActors(60);
    const place = page.url();
    await page.goto(`${place}/netwerk?deel=figures`);
    await expect(page.getByRole('table', { name: 'Sleutelfiguren' })).toBeVisible();
    await look('the table of key figures');
    await page.getByRole('checkbox', { name: 'Alles in deze tabel selecteren' }).check();
    for (const [opened, screen] of [
      [page.getByRole('button', { name: 'Wijzig 60 sleutelfiguren' }), 'several key figures at once'],
      [page.getByRole('button', { name: 'Meer eisen', exact: true }), 'what may be asked of key figures'],
      [page.locator('[data-column="lastContact"] button').first(), 'a day in the table'],
    ] as const) {
      await opened.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(screen);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.goto(`${place}/netwerk?deel=attention`);
    await expect(page.getByRole('table', { name: 'Aandacht nodig' })).toBeVisible();
    await unfoldAll(page, 'main');
    await look('who needs attention');
    await page
      .getByRole('button', { name: /^Status bijwerken/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('the status of somebody who needs attention');
    await page.keyboard.press('Escape');
    await page.goto(`${place}/netwerk?deel=course`);
    await expect(page.getByRole('table', { name: 'Verloop' })).toBeVisible();
    await unfoldAll(page, 'main');
    await look('who came and went');
    await page.getByRole('button', { name: 'Datums aanpassen: Functie 60' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('the days of one person');
    await page.goto(`${place}/netwerk?deel=questions`);
    const questions = page.getByRole('group', { name: 'Hoofdvragen', exact: true });
    await questions.locator('summary').filter({ hasText: 'Welke soorten' }).click();
    await expect(questions).toContainText('Op deze kaart');
    await look('the questions of a network');
  },

  'comparing, and its dialogs': async (page, look) => {
    const { map, compare } = await comparing(page);
    await look('a comparison in one picture');
    await compare.showPart('Tijdlijn');
    for (const button of ['Foto maken', 'Gebeurtenis toevoegen', 'Oudere kaart toevoegen']) {
      await map.panel.getByRole('button', { name: button, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(button);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await compare.moment('Brand').click();
    await look('an event on the line');
    await page.keyboard.press('Escape');
    await compare.addEvent({ name: 'Al eerder', date: '2020-01-05' });
    await compare.act('Al eerder', 'Vergelijk voor en na deze gebeurtenis');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('an event with nothing on one side');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Naast elkaar', exact: true }).click();
    await look('a comparison beside each other');
  },

  'the parts of a comparison': async (page, look) => {
    const { map, compare } = await comparing(page);
    for (const part of ['Wat veranderde', 'Wat het deed', 'Door de tijd', 'Wie is wie'] as readonly ComparePartName[]) {
      await compare.showPart(part);
      await expect(map.panel.locator('.gate')).toHaveCount(0);
      await unfoldAll(page, 'aside');
      await look(part);
    }
    await map.show('Tabel');
    await expect(page.getByRole('table').first()).toBeVisible();
    await look('the table of changes');
  },

  'a snapshot that is opened, and the presentation': async (page, look) => {
    const map = await kinds(page);
    const compare = new ComparePage(map);
    await compare.openStep();
    await map.panel.getByRole('button', { name: 'Presenteren', exact: true }).click();
    const dialog = page.getByRole('dialog').first();
    await expect(dialog.getByRole('heading', { level: 2 })).toBeVisible();
    await look('presenting a snapshot, persons hidden');
    await dialog.getByRole('button', { name: 'Woorden kiezen' }).click();
    await expect(page.getByRole('dialog', { name: 'Welke woorden mogen te zien zijn?' })).toBeVisible();
    await look('the words that may be seen');
    await page.keyboard.press('Escape');
    await dialog.getByRole('radio', { name: 'iedereen onherkenbaar', exact: true }).check();
    await look('presenting a snapshot, everybody hidden');
    await dialog.getByRole('radio', { name: 'herkenbaar', exact: true }).check();
    await look('whether names may be seen');
    await page.getByRole('button', { name: 'Namen laten zien', exact: true }).click();
    await look('presenting a snapshot, nobody hidden');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await look('presenting an event');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await compare.act('Na de brand', 'Foto openen');
    await expect(page.getByRole('button', { name: 'Foto maken', exact: true })).toHaveCount(0);
    await new Hand(map).click(nameOf(1, 'a'));
    await unfoldAll(page, 'aside');
    await look('an actor of a snapshot');
    await map.show('Tabel');
    await look('the tables of a snapshot');
    await map.show('Buurten');
    await look('the neighbourhoods of a snapshot');
  },

  'a map that is handed over, and what came in': async (page, look) => {
    const map = await kinds(page);
    await map.choose('Overdragen');
    await page.getByLabel('Naam op de gezamenlijke kaart').fill('Kaart 3');
    await page.getByRole('button', { name: 'Als link', exact: true }).click();
    const link = await page.getByLabel('De link').inputValue();
    await look('handing over, with a link');
    await page.getByRole('button', { name: 'Als code', exact: true }).click();
    // On a small screen they are several already.
    const more = page.getByRole('button', { name: 'Verdelen over meer codes', exact: true });
    await expect(page.locator('.code-picture')).toBeVisible();
    while (await more.isVisible()) await more.click();
    await page.getByRole('button', { name: 'Stilzetten', exact: true }).click();
    await look('codes that take turns');
    await page.goto(link);
    await expect(page.getByRole('article')).toBeVisible();
    await look('a map that came in');
    await page.goto('/code-lezen');
    await expect(page.getByRole('button', { name: 'Camera aanzetten', exact: true })).toBeVisible();
    await look('reading codes');
  },
};

/** What makes something to hand over, with a preview of it. */
export const HANDED_OVER: readonly string[] = ['Afbeelding maken', 'Afdrukken', 'Verslag', 'Tabellen bewaren'];

/** Until the preview in the dialog is as what will be made. */
export const previewMade = (page: Page): Promise<void> =>
  expect(page.getByRole('dialog').getByRole('button').last()).toBeEnabled();

const example = async (page: Page): Promise<MapPage> => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await expect(map.actors.first()).toBeAttached();
  return map;
};

const kinds = async (page: Page): Promise<MapPage> => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.takeOver(await library.chooseFiles(asFile(allKinds())));
  await expect(map.actors).toHaveCount(30);
  return map;
};

const comparing = async (page: Page) => {
  const map = await kinds(page);
  const compare = new ComparePage(map);
  await compare.openStep();
  await compare.chooseMoments('Begin', 'Nu');
  return { map, compare };
};

const unfoldAll = (page: Page, within: 'aside' | 'dialog' | 'main'): Promise<void> =>
  page.locator(`${within} details`).evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
