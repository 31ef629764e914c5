import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { test } from './support/ownServer.ts';

const kept = (page: Page) => page.getByRole('status').filter({ hasText: 'werkt op dit apparaat nu ook zonder netwerk' });
const newer = (page: Page) => page.getByRole('status').filter({ hasText: 'Er is een nieuwe versie.' });
const described = (page: Page) => page.locator('meta[name=description]').getAttribute('content');

test.describe('Without a network', () => {
  // A page that stays open may ask whether there is a newer version.
  test.use({ expectedErrors: [/sw\.js|ERR_CONNECTION_REFUSED/] });

  test('after one visit all of the program is there: drawn, asked, laid together, handed over, read about, at every address', async ({
    page,
    server,
  }) => {
    const library = new LibraryPage(page);
    await library.open();
    await expect(kept(page)).toBeVisible();
    await server.stop();

    // Still the first visit: what comes later is there, too.
    let map = await library.openExample();
    await map.goTo('Inzicht');
    await expect(map.panel.getByRole('heading', { name: 'In het kort' })).toBeVisible();
    await library.open();
    await expect(kept(page)).toHaveCount(0);
    map = await library.makeMap({ title: 'Zonder netwerk' });
    await map.add('Imam - Jongerenwerker');
    await map.reload();
    await map.expectNumberOfActors(2);
    await map.choose('Verslag');
    await expect(page.getByRole('dialog').getByRole('button').last()).toBeEnabled();
    await page.keyboard.press('Escape');

    await page.goto('/hulp#toegankelijkheid');
    await expect(page.getByRole('heading', { level: 2, name: 'Toegankelijkheid' })).toBeFocused();
    const pictures = page.getByRole('main').locator('img');
    await expect(pictures).not.toHaveCount(0);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    }
    const answer = await page.goto('/');
    expect(answer?.fromServiceWorker()).toBe(true);
    expect(await answer?.headerValue('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect(await answer?.headerValue('permissions-policy')).toContain('camera=()');

    // Two maps of this device become one, and the one page that may see the camera still may.
    await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
    const bring = page.getByRole('dialog', { name: 'Samenvoegen' });
    const here = bring.getByRole('group', { name: 'Van dit apparaat' }).getByRole('checkbox');
    await expect(here).toHaveCount(2);
    for (const box of await here.all()) await box.check();
    await page.getByRole('button', { name: 'Kaarten samenvoegen', exact: true }).click();
    await expect(page.getByText(/^Twee kaarten liggen op elkaar\./)).toBeVisible();
    const reading = await page.goto('/code-lezen');
    expect(reading?.fromServiceWorker()).toBe(true);
    expect(await reading?.headerValue('permissions-policy')).toContain('camera=(self)');
    await expect(page.getByRole('heading', { level: 1, name: 'Code lezen' })).toBeVisible();
  });

  test('a newer version waits until it is chosen, in every tab by itself, and nothing typed is lost', async ({
    page,
    context,
    server,
  }) => {
    const library = new LibraryPage(page);
    await library.open();
    await expect(kept(page)).toBeVisible();
    const map = await library.makeMap({ title: 'Twee versies' });
    await map.add('Imam');
    const elsewhere = new LibraryPage(await context.newPage());
    await elsewhere.open();
    const other = await elsewhere.makeMap({ title: 'Een andere kaart' });
    await other.add('Jongerenwerker');
    await other.quickAdd.fill('Wijkagent - J');

    await server.publish('De volgende.');
    await page.bringToFront();
    await map.reload();
    await expect(newer(page)).toBeVisible();
    expect(await described(page)).not.toBe('De volgende.');
    await expectNoAxeViolations(page);
    await map.quickAdd.fill('Huisar');
    await newer(page).getByRole('button', { name: 'Later' }).click();
    await expect(newer(page)).toHaveCount(0);

    await expect(newer(other.page)).toBeVisible();
    await newer(other.page).getByRole('button', { name: 'Bijwerken' }).click();
    await expect.poll(() => described(other.page)).toBe('De volgende.');
    await expect(other.quickAdd).toHaveValue('Wijkagent - J');
    await other.expectNumberOfActors(1);

    // The tab of before goes on with its own, what it fetches later included.
    await expect(page.getByText('In een ander tabblad werkt de nieuwe versie al.')).toBeVisible();
    await server.stop();
    expect(await described(page)).not.toBe('De volgende.');
    await map.show('Tabel');
    await expect(page.getByRole('table', { name: 'Actoren', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Bijwerken' }).click();
    await expect.poll(() => described(page)).toBe('De volgende.');
    await map.show('Kaart');
    await expect(map.quickAdd).toHaveValue('Huisar');
  });
});
