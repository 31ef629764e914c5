import type { Page } from '@playwright/test';
import { en } from '../../src/language/en.ts';
import type { Language } from '../../src/language/language.ts';
import { nl } from '../../src/language/nl.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';

// The words are no part of what colours depend on, nor the colours of what is there: each language once, each mode once.
for (const [t, mode] of [
  [nl, 'light'],
  [en, 'dark'],
] as readonly (readonly [Language, 'light' | 'dark'])[]) {
  test.describe(`axe finds nothing, ${t.code}, ${mode}`, () => {
    const button = (page: Page, name: string | RegExp) =>
      page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
    const panel = (page: Page) => page.getByRole('complementary', { name: t.shell.panel });
    const openExample = async (page: Page) => {
      await button(page, t.library.seeExample).click();
      await expect(page.getByRole('listbox', { name: t.canvas.actorsOnMap }).getByRole('option').first()).toBeAttached({
        timeout: 20_000,
      });
    };

    test.beforeEach(async ({ page }) => {
      test.setTimeout(120_000);
      await page.addInitScript(
        (preferences) => localStorage.setItem('schakelkaart.preferences', preferences),
        JSON.stringify({ language: t.code, mode }),
      );
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('lang', t.code);
      await expect(page.locator('html')).toHaveAttribute('data-mode', mode);
      await expect(page.getByRole('heading', { name: t.library.emptyHeading })).toBeVisible();
    });

    test('the list of maps, its dialogs and the preview of a file', async ({ page }) => {
      await expectNoAxeViolations(page);
      await button(page, t.library.newMap).click();
      await expectNoAxeViolations(page);
      await page.keyboard.press('Escape');
      await button(page, t.library.openFile).click();
      const chooser = page.waitForEvent('filechooser');
      await button(page, t.library.file.choose).click();
      const contents = 'naam;geloof;kamp\nWijkraad;x;voor\nMoskee;y;tegen\n';
      await (await chooser).setFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(contents) });
      await expect(page.getByRole('heading', { name: t.library.file.columns })).toBeVisible();
      await expectNoAxeViolations(page);
      await button(page, t.library.file.make).click();
      await page.getByRole('link', { name: t.shell.back, exact: true }).click();
      await button(page, new RegExp(`^${t.library.duplicate}`)).click();
      await button(page, new RegExp(`^${t.library.remove}`))
        .first()
        .click();
      await expect(button(page, t.library.bringBack)).toBeVisible();
      await expectNoAxeViolations(page);
      await button(page, new RegExp(`^${t.library.rename}`)).click();
      await expectNoAxeViolations(page);
    });

    test('the map in each step, with its panels, menus and dialogs', async ({ page }) => {
      await openExample(page);
      await expectNoAxeViolations(page);
      for (const step of ['interpret', 'insight', 'compare'] as const) {
        await button(page, t.shell.step[step]).click();
        if (step === 'insight') await expect(panel(page).getByRole('article').first()).toBeVisible();
        await expectNoAxeViolations(page);
      }
      await button(page, t.shell.step.draw).click();
      // The panel of an actor with everything unfolded, and that of a relation.
      await page.getByRole('listbox', { name: t.canvas.actorsOnMap }).focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await panel(page).getByRole('switch', { name: t.panels.isKeyFigure.figure }).check();
      await panel(page)
        .locator('details')
        .evaluateAll((folds) => {
          for (const fold of folds) fold.setAttribute('open', '');
        });
      await expectNoAxeViolations(page, { within: 'aside' });
      await panel(page).locator('.relation-list button').first().click();
      await expect(panel(page).getByRole('group', { name: t.panels.strength })).toBeVisible();
      await expectNoAxeViolations(page, { within: 'aside' });
      await button(page, t.shell.menu).click();
      await page.getByRole('menuitem', { name: t.shell.mapDetails }).click();
      await expectNoAxeViolations(page);
      await page.keyboard.press('Escape');
      await page.getByLabel(t.shell.quickAdd, { exact: true }).pressSequentially(t.code === 'nl' ? 'Wij' : 'Caf');
      await expect(page.getByRole('listbox', { name: t.shell.completions })).toBeVisible();
      await expectNoAxeViolations(page);
    });

    test('the tables and the neighbourhoods', async ({ page }) => {
      // Few rows, so that none lies half under the row in which one adds, which axe takes for a target too small.
      await button(page, t.library.newMap).click();
      await page.getByLabel(t.library.title, { exact: true }).fill('Axe');
      await page.keyboard.press('Enter');
      await button(page, t.shell.view.table).click();
      for (const name of ['Imam', 'Moskee']) {
        await page.getByLabel(t.table.newActor, { exact: true }).fill(name);
        await page.keyboard.press('Enter');
      }
      const form = page.getByRole('form', { name: t.table.newRelation });
      await form.getByRole('combobox', { name: t.table.column.from }).fill('Imam');
      await form.getByRole('combobox', { name: t.table.column.to }).fill('Moskee');
      await button(page, t.table.add).last().click();
      await expect(page.getByRole('table', { name: t.table.relations, exact: true }).getByRole('row')).toHaveCount(2);
      await expectNoAxeViolations(page);
      await page.getByRole('link', { name: t.shell.back, exact: true }).click();
      await openExample(page);
      await button(page, t.shell.view.areas).click();
      await expect(page.getByRole('table', { name: t.areas.list })).toBeVisible();
      await expectNoAxeViolations(page);
    });
  });
}

test('the empty map, the list of keys and the questions about names and the end date', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  await page.goto('/');
  await page.getByRole('button', { name: 'Nieuwe kaart', exact: true }).click();
  await page.getByLabel('Titel', { exact: true }).fill('Leeg');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: nl.canvas.emptyTitle })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Toetsen', exact: true }).click();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await page.getByLabel('Snel toevoegen', { exact: true }).fill('Fatima Yilmaz');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: nl.openAbout.isAllowed })).toBeVisible();
  await expectNoAxeViolations(page);
  await expect(page.getByRole('status').filter({ hasText: nl.shell.saved })).toBeVisible();
  await page.clock.setFixedTime(new Date('2027-11-22T10:00:00'));
  await page.reload();
  await expect(page.getByRole('dialog', { name: nl.shell.ended.heading })).toBeVisible();
  await expectNoAxeViolations(page);
});
