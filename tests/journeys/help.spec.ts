import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('the guide opens from Kaarten and from a map, leads back there, and has an address of its own', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Hulp', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeFocused();
  await expect(page).toHaveURL(/\/hulp$/);
  await expect(page).toHaveTitle('Hulp – Schakelkaart');
  await page.getByRole('link', { name: 'Kaarten', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Kaarten' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible();

  await page.goto('/');
  const map = await new LibraryPage(page).openExample();
  const address = page.url();
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Hulp', exact: true }).click();
  const contents = page.getByRole('navigation', { name: 'Inhoud' });
  await contents.getByRole('link', { name: 'Toegankelijkheid' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Toegankelijkheid' })).toBeFocused();
  await expect(page).toHaveURL(/\/hulp#toegankelijkheid$/);

  // By a reload the chapter and the way back stay; in English too.
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Toegankelijkheid' })).toBeFocused();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Accessibility' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Accessibility' })).toContainText('have not been filled in');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await page.getByRole('link', { name: 'Terug naar de kaart' }).click();
  await expect(page).toHaveURL(address);
  await expect(map.undo).toBeVisible();
});

test.describe('A browser that is too old', () => {
  test('is told so in both languages, and the program does not start in it', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Deze browser is te oud voor Schakelkaart' })).toBeVisible();
    await expect(page.getByText('Update the browser')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expectNoAxeViolations(page);
  });

  test('with scripts off says what to turn on', async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(baseURL ?? '/');
    await expect(page.locator('noscript')).toBeVisible();
    expect(await page.locator('noscript').innerText()).toMatch(/werkt met JavaScript[\s\S]*needs JavaScript/);
    await page.context().close();
  });

  test('with storage blocked opens, and says that nothing can be kept', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    });
    await page.goto('/');
    await expect(page.getByText('Deze browser geeft geen toegang tot de opslag.')).toBeVisible();
    const newMap = page.getByRole('button', { name: 'Nieuwe kaart' });
    await expect(newMap).toHaveAccessibleDescription(/gewoon venster/);
    await newMap.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
