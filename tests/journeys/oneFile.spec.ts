import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFirefox } from '../../scripts/browser.mjs';
import { makeOneFile } from '../../scripts/onefile.mjs';
import { Firefox } from './support/firefox.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

/** Made once, for both browsers. */
test.describe('The program as one file on a stick', () => {
  test.describe.configure({ mode: 'default', timeout: 240_000 });
  let folder: string;
  let address: string;
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    folder = mkdtempSync(join(tmpdir(), 'schakelkaart-one-'));
    address = pathToFileURL(await makeOneFile(join(folder, 'schakelkaart.html'))).href;
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));

  test('draws, tags, answers, saves a file and opens it, without asking for any other file', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url().split('#')[0] ?? '');
    });
    await page.goto(address);
    const library = new LibraryPage(page);
    let map = await library.makeMap({ title: 'Van een stick' });
    await map.add('Imam - Jongerenwerker', 'Jongerenwerker - Wijkagent', 'Imam - Wijkagent: spanning');
    await map.goTo('Duiden');
    await map.takeRole('schakel');
    const list = page.getByRole('listbox', { name: 'Actoren op de kaart' });
    await list.focus();
    await page.keyboard.type('jonger');
    await page.keyboard.press('Enter');
    await map.expectHeard('Jongerenwerker', 'schakel');
    await map.goTo('Inzicht');
    await expect(map.panel.getByRole('heading', { name: 'In het kort' })).toBeVisible();
    expect(page.url()).toMatch(/schakelkaart\.html#\/kaart\/[^/]+\?stap=insight$/);
    await map.reload();
    await expect(map.panel.getByRole('heading', { name: 'In het kort' })).toBeVisible();
    await map.expectHeard('Jongerenwerker', 'schakel');
    await page.goBack();
    await page.goBack();
    await expect(map.quickAdd).toBeVisible();
    const file = await map.save('Bewaren als kaartbestand');

    await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
    map = await library.takeOver(await library.chooseFiles({ name: file.name, contents: file.buffer }));
    await map.expectNumberOfActors(3);
    await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
    map = await library.openExample();
    await map.expectNumberOfActors(31);
    await map.goTo('Inzicht');
    await expect(map.panel.getByRole('article').first()).toBeVisible();
    await map.choose('Hulp');
    await page.getByRole('navigation', { name: 'Inhoud' }).getByRole('link', { name: 'Toegankelijkheid' }).click();
    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: 'Toegankelijkheid' })).toBeFocused();
    const picture = page.getByRole('main').locator('img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(new Set(asked)).toEqual(new Set([address]));
  });

  const path = findFirefox();
  if (path)
    test('Firefox does so too', async () => {
      const firefox = await Firefox.start(path, address);
      try {
        await firefox.click('button', 'Nieuwe kaart');
        await firefox.type('Titel', 'Van een stick');
        await firefox.page.keyboard.press('Enter');
        await firefox.type('Snel toevoegen', 'Imam - Jongerenwerker\n');
        await firefox.type('Snel toevoegen', 'Jongerenwerker - Wijkagent\n');
        await firefox.click('button', 'Duiden');
        await firefox.press('schakel');
        const { x, y } = await firefox.middleOf('Jongerenwerker');
        await firefox.page.mouse.click(x, y);
        await firefox.hears('Jongerenwerker', 'schakel');
        await firefox.click('button', 'Inzicht');
        await firefox.shows('In het kort');
        await firefox.shows('Opgeslagen op dit apparaat');
        await firefox.page.reload();
        await firefox.hears('Jongerenwerker', 'schakel');
        await firefox.click('link', 'Kaarten');
        await firefox.click('button', 'Voorbeeld bekijken');
        await firefox.hears('Wethouder', 'persoon');
        expect(firefox.wrong).toEqual([]);
      } finally {
        await firefox.stop();
      }
    });
});
