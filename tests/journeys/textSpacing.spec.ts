import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

/** The spacing of WCAG 1.4.12, on everything that is there. */
const spaceOut = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      element.style.setProperty('line-height', '1.5', 'important');
      element.style.setProperty('letter-spacing', '0.12em', 'important');
      element.style.setProperty('word-spacing', '0.16em', 'important');
    }
  });

/** Date fields that are narrower than what they show. */
const clippedDates = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[type="date"]')]
      .filter((field) => field.checkVisibility())
      .flatMap((field) => {
        const { width } = field.getBoundingClientRect();
        field.style.setProperty('width', 'max-content', 'important');
        field.style.setProperty('flex', 'none', 'important');
        const wanted = field.getBoundingClientRect().width;
        field.style.removeProperty('width');
        field.style.removeProperty('flex');
        return width + 0.5 < wanted ? [`${width} of ${wanted}`] : [];
      }),
  );

test('with wider spacing no date is cut off, in fields and on the time line', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.newMap.click();
  await spaceOut(page);
  expect(await clippedDates(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const map = await library.openExample();
  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.type('imam');
  await page.keyboard.press('Enter');
  await page
    .getByRole('checkbox', { name: /sleutelfiguur/ })
    .or(page.getByRole('switch', { name: /sleutelfiguur/ }))
    .first()
    .check();
  await expect(page.getByLabel('Laatste contact')).toBeVisible();
  await spaceOut(page);
  expect(await clippedDates(page)).toEqual([]);
  await map.panel.getByRole('button', { name: 'Klaar', exact: true }).click();

  await map.goTo('Vergelijken');
  const line = page.getByRole('toolbar', { name: 'Tijdlijn', exact: true });
  await expect(line).toBeVisible();
  await spaceOut(page);
  const below = await page.evaluate(() => {
    const room = document.querySelector('.line-scroll');
    const bottom = (room?.getBoundingClientRect().top ?? 0) + (room?.clientHeight ?? 0);
    return [...document.querySelectorAll('.moment-label')]
      .filter((label) => label.checkVisibility())
      .map((label) => label.getBoundingClientRect().bottom - bottom);
  });
  expect(below.length).toBeGreaterThan(0);
  expect(below.filter((by) => by > 0.5)).toEqual([]);
});
