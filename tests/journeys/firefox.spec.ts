import { expect, test } from '@playwright/test';
import { findFirefox } from '../../scripts/browser.mjs';
import { Firefox } from './support/firefox.ts';

const path = findFirefox();
// Another program than the one the other journeys use, and not on every computer: CONTRIBUTING says how to have it.
if (path) {
  let firefox: Firefox;
  test.beforeEach(async ({ baseURL }) => {
    test.setTimeout(180_000);
    firefox = await Firefox.start(path, baseURL ?? '');
  });
  test.afterEach(async ({ baseURL: _ }, info) => {
    if (info.status !== info.expectedStatus) await firefox.page.screenshot({ path: `${info.outputPath('firefox')}.png` });
    await firefox.stop();
  });

  test('Firefox draws, tags, compares and finds everything back after a reload, without an error', async () => {
    const { page } = firefox;
    await firefox.click('button', 'Nieuwe kaart');
    await firefox.type('Titel', 'Een andere browser');
    await page.keyboard.press('Enter');

    // Lines, a double click on empty paper, and a drag from one actor's edge to another.
    for (const line of ['Wijkagent Noord - Jongerenwerker', 'Bestuur moskee - Jongerenwerker']) {
      await firefox.type('Snel toevoegen', `${line}\n`);
    }
    await firefox.hears('Jongerenwerker', '2 relaties');
    const paper = await firefox.emptyPaper();
    await page.mouse.click(paper.x, paper.y, { count: 2 });
    await page.waitForSelector('.name-field');
    await page.keyboard.type('Buurthuis\n');
    await page.keyboard.press('Escape');
    await firefox.dragEdge('Buurthuis', 'Wijkagent Noord');
    await firefox.hears('Buurthuis', '1 relatie');
    await firefox.shows('Opgeslagen op dit apparaat');
    expect(await firefox.paintedColours()).toBeGreaterThan(5);

    await firefox.click('button', 'Vergelijken');
    await firefox.click('button', 'Foto maken');
    await page.keyboard.type('Begin\n');
    await firefox.shows('Begin');

    // A role in hand, and then whoever has it.
    await firefox.click('button', 'Duiden');
    await firefox.press('schakel');
    const { x, y } = await firefox.middleOf('Jongerenwerker');
    await page.mouse.click(x, y);
    await firefox.hears('Jongerenwerker', 'schakel');
    await firefox.click('button', 'Tekenen');
    await firefox.type('Snel toevoegen', 'Winkeliers - Buurthuis\n');
    await firefox.hears('Winkeliers', '1 relatie');

    await firefox.click('button', 'Vergelijken');
    await firefox.shows('nieuwe actor');
    await firefox.shows('nieuwe relatie');

    await firefox.shows('Opgeslagen op dit apparaat');
    await page.reload();
    await firefox.click('button', 'Tekenen');
    await firefox.hears('Jongerenwerker', 'schakel');
    await firefox.hears('Buurthuis', '2 relaties');
    expect(firefox.wrong).toEqual([]);
  });

  test('Firefox opens the example in every view, with answers, a table and neighbourhoods, without an error', async () => {
    const { page } = firefox;
    await firefox.click('button', 'Voorbeeld bekijken');
    await firefox.hears('Wethouder', 'persoon');
    await firefox.click('button', 'Inzicht');
    await firefox.shows('Mogelijke schakels');
    await page.waitForSelector('article');
    await firefox.click('button', 'Tabel');
    await firefox.find('table', 'Actoren');
    await firefox.click('button', 'Buurten');
    await firefox.find('table', 'Buurten en hun dekking');
    await firefox.click('button', 'Kaart');
    await firefox.click('button', 'Vergelijken');
    await firefox.shows('Eerste tekening');
    expect(firefox.wrong).toEqual([]);
  });
}
