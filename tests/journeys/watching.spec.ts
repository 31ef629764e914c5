import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { watchContext } from './support/watchContext.ts';

test.describe('The watch over every journey', () => {
  for (const { what, act, seen } of [
    {
      what: 'a request to another origin',
      act: () => location.assign('https://elsewhere.invalid/'),
      seen: 'request to another origin: https://elsewhere.invalid/',
    },
    {
      what: 'a picture from elsewhere',
      act: () => void Object.assign(new Image(), { src: 'https://elsewhere.invalid/x.png' }),
      seen: 'img-src refused',
    },
    {
      what: 'an inserted style',
      act: () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
      seen: 'style-src-elem refused',
    },
    {
      what: 'text used as markup',
      act: () => void setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
      seen: 'require-trusted-types-for refused',
    },
    { what: 'an error in the console', act: () => console.error('oops'), seen: 'console error: oops' },
    {
      what: 'an uncaught error',
      act: () => void Promise.reject(new Error('uncaught')),
      seen: 'error on the page: Error: uncaught',
    },
    {
      what: 'a typed name in the title',
      act: () => document.head.querySelector('title')?.replaceChildren('Kaart van Wijkagent Noord'),
      seen: 'wijkagent noord in Kaart van Wijkagent Noord',
    },
    {
      what: 'a typed name in the address',
      act: () => history.pushState(null, '', '/kaart/wijkagent-noord'),
      seen: 'wijkagent noord in http',
    },
  ]) {
    test(`notices ${what}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext();
      const watch = await watchContext(context, baseURL ?? '');
      const page = await context.newPage();
      await page.goto(baseURL ?? '');
      watch.expectClean();
      watch.keepPrivate('Wijkagent Noord - Imam');
      await page.evaluate(act).catch(() => undefined);
      await expect(async () => expect(() => watch.expectClean()).toThrow(seen)).toPass();
      await context.close();
    });
  }

  test('notices what was typed, in fields, with Enter and by pasting', async ({ browser, baseURL }) => {
    const context = await browser.newContext();
    const watch = await watchContext(context, baseURL ?? '');
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await page.evaluate(() => document.body.append(document.createElement('input')));
    await page.locator('body > input').fill('Huisarts Singelplein');
    await page.locator('body > input').press('Enter');
    await page.evaluate(() => document.head.querySelector('title')?.replaceChildren('Huisarts Singelplein'));
    await expect(async () => expect(() => watch.expectClean()).toThrow('huisarts singelplein in Huisarts Singelplein')).toPass();
    await context.close();
  });
});

test('the first page opens, and axe has nothing to say of it', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Schakelkaart/);
  await expectNoAxeViolations(page);
});
