import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test.describe('What goes wrong', () => {
  test.use({
    expectedErrors: [
      /Failed to load resource|net::ERR_FAILED|could not be loaded|dynamically imported module|preload CSS|provoked/,
    ],
  });

  test('a program of which nothing can be loaded says so, and how to go on', async ({ page }) => {
    await page.route(/\/assets\/index-.*\.js/, (route) => route.fulfill({ status: 404, body: 'Niet gevonden' }));
    await page.goto('/');
    await expect(page.getByText('Schakelkaart', { exact: true })).toBeVisible();
    const again = page.getByRole('link', { name: 'Laad de pagina opnieuw' });
    await expect(again).toBeVisible();
    await page.unroute(/\/assets\/index-.*\.js/);
    await again.click();
    await expect(page.getByRole('heading', { name: 'Kaarten', exact: true })).toBeVisible();
    await expect(again).toHaveCount(0);
  });

  test('a part that cannot be loaded says so in its place, offers to load again, and can be tried again', async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    const again = page.getByRole('button', { name: 'Opnieuw proberen', exact: true });

    // A new version was put on the server: the old files are not there any more.
    await page.route(/\/assets\/MapPage-.*\.js/, (route) => route.fulfill({ status: 404, body: 'Niet gevonden' }));
    await page.getByRole('button', { name: 'Voorbeeld bekijken', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('kon niet worden geladen');
    await page.unroute(/\/assets\/MapPage-.*\.js/);
    await again.click();
    await expect(page.getByLabel('Snel toevoegen', { exact: true })).toBeVisible();

    await page.route(/\/assets\/TableView-.*\.css/, (route) => route.abort());
    await page.route(/\/assets\/InsightPanel-.*\.js/, (route) => route.abort());
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Inzicht' }).click();
    const panel = page.getByRole('complementary', { name: 'Paneel' });
    await expect(panel.getByRole('alert')).toContainText('Misschien staat er een nieuwe versie klaar.');
    await expect(panel.getByRole('button', { name: 'Opnieuw laden', exact: true })).toBeVisible();
    await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: 'Tabel' }).click();
    const main = page.getByRole('main');
    await expect(main.getByRole('alert')).toContainText('kon niet worden geladen');
    await page.unroute(/\/assets\/TableView-.*\.css/);
    await main.getByRole('button', { name: 'Opnieuw proberen', exact: true }).click();
    const table = page.getByRole('table', { name: 'Actoren', exact: true });
    await expect(table).toBeVisible();
    const isDressed = () => page.evaluate(() => [...document.styleSheets].some(({ href }) => href?.includes('TableView')));
    expect(await isDressed()).toBe(true);
    await expect(panel.getByRole('alert')).toBeVisible();
    await page.unroute(/\/assets\/InsightPanel-.*\.js/);
    await again.click();
    await expect(panel.getByRole('heading', { name: 'In het kort' })).toBeVisible();
    await expect(again).toHaveCount(0);
  });

  test('an error in one panel stays there: the map, undo and saving go on', async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    const map = await library.openExample();
    // The panel as it would be with a fault in it.
    await page.route(/\/assets\/InsightPanel-.*\.js/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'let times = 0; export const InsightPanel = () => { times += 1; if (times < 5) throw new Error("provoked"); return "hersteld"; };',
      }),
    );
    await map.goTo('Inzicht');
    const failed = map.panel.getByRole('alert');
    await expect(failed).toContainText('Dit onderdeel kon niet worden getoond.');
    await expect(failed).toContainText('Uw werk is opgeslagen.');
    await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await map.expectNumberOfActors(30);
    await map.undo.click();
    await map.expectNumberOfActors(31);
    await map.expectSaved();
    await map.goTo('Duiden');
    await expect(failed).toHaveCount(0);
    await map.goTo('Inzicht');
    await expect(failed.or(map.panel.getByText('hersteld'))).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(await failed.count());
  });

  test('what nobody caught is told once, whatever the page, and can be put away; what was stopped on purpose is not', async ({
    page,
  }) => {
    const library = new LibraryPage(page);
    await library.open();
    const notice = page.getByRole('alert').filter({ hasText: 'Er ging iets mis' });
    await page.evaluate(() => {
      void Promise.reject(Object.assign(new Error('provoked'), { name: 'AbortError' }));
    });
    const reject = () =>
      page.evaluate(() => {
        for (let i = 0; i < 3; i += 1) void Promise.reject(new Error('provoked'));
        setTimeout(() => {
          throw new Error('provoked');
        });
      });
    await reject();
    await expect(notice).toHaveCount(1);
    await expect(notice).toContainText('Uw werk is opgeslagen.');
    await notice.getByRole('button', { name: 'Sluiten' }).click();
    await expect(notice).toHaveCount(0);

    await page.route('**/voorbeeld.schakelkaart.json', (route) => route.fulfill({ status: 404, body: 'Niet gevonden' }));
    await page.getByRole('button', { name: 'Voorbeeld bekijken', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('kon niet worden geladen');
    await page.unroute('**/voorbeeld.schakelkaart.json');
    await page.getByRole('button', { name: 'Sluiten' }).click();

    await library.openExample();
    await reject();
    await expect(notice).toHaveCount(1);
    await notice.getByRole('button', { name: 'Opnieuw laden' }).click();
    await expect(notice).toHaveCount(0);
    await expect(page.getByLabel('Snel toevoegen', { exact: true })).toBeVisible();
  });
});
