import type { Locator } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('what had the focus may go away, but the focus never falls to the page', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const canvas = page.getByRole('listbox', { name: 'Actoren op de kaart' });
  const press = async (control: Locator, key = 'Enter') => {
    await control.focus();
    await control.press(key);
  };
  const choose = async (name: string) => {
    await canvas.focus();
    await page.keyboard.type(name.toLowerCase());
    await expect(map.panel.getByRole('heading', { level: 2 })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(map.panel.getByRole('heading', { name })).toBeVisible();
  };

  // A dialog that was opened from a menu.
  const more = page.getByRole('button', { name: 'Meer', exact: true });
  for (const [item, dialog] of [
    ['Kaartgegevens', 'Kaartgegevens'],
    ['Toetsen', 'Werken met het toetsenbord'],
  ] as const) {
    await press(more);
    await press(page.getByRole('menuitem', { name: item, exact: true }));
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(more).toBeFocused();
  }

  // From an actor to one of its relations: the panel is another one. And removed from there.
  await choose('Wethouder');
  await press(map.panel.locator('.relation-list button').first());
  await expect(map.panel.getByRole('heading', { level: 2 })).toBeFocused();
  await press(map.panel.getByRole('button', { name: 'Relatie verwijderen' }));
  await expect(map.panel.getByRole('heading', { name: /^Wie zijn de belangrijkste actoren/ })).toBeFocused();
  await choose('Wethouder');
  await press(map.panel.getByRole('button', { name: 'Actor verwijderen' }));
  await expect(map.panel.getByRole('heading', { name: /^Wie zijn de belangrijkste actoren/ })).toBeFocused();
  // The button of the last step that can be undone cannot be pressed any more.
  await press(map.undo);
  await press(map.undo);
  await expect(map.undo).toBeDisabled();
  await expect(map.redo).toBeFocused();

  await map.show('Buurten');
  const list = page.getByRole('table', { name: 'Buurten en hun dekking' });
  const row = list.getByRole('row').filter({ has: page.getByRole('button', { name: /wijzigen/ }) });
  const names = row.locator('.area-name');
  const name = await names.first().innerText();
  await press(row.first().getByRole('button', { name: /wijzigen/ }));
  await expect(page.getByRole('textbox', { name: 'Naam van de buurt' }).or(list.getByRole('textbox').first())).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(names.first()).toBeFocused();
  await press(names.first());
  await press(page.getByRole('button', { name: 'Sluiten', exact: true }).last());
  await expect(names.first()).toBeFocused();
  await press(row.first().getByRole('button', { name: /verwijderen/ }));
  await expect(names.first()).not.toHaveText(name);
  await expect(names.first()).toBeFocused();
});

test('after a deletion by keyboard, of whatever kind, the focus is where one sees it', async ({ page }) => {
  test.setTimeout(150_000);
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const canvas = page.getByRole('listbox', { name: 'Actoren op de kaart' });
  /** What has the focus now: seen, within the window, and not the page itself. */
  const held = async (what: string) => {
    await expect(async () => {
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        const box = element?.getBoundingClientRect();
        if (!element || !box || element === document.body) return 'the page';
        if (!element.checkVisibility({ visibilityProperty: true })) return 'unseen';
        const isInSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        return isInSight ? element.tagName : 'out of sight';
      });
      expect(['the page', 'unseen', 'out of sight'], what).not.toContain(at);
    }).toPass({ timeout: 4_000 });
    return page.locator(':focus');
  };
  const press = async (control: Locator, key = 'Enter') => {
    await control.focus();
    await control.press(key);
  };

  // On the drawing: the list of actors keeps it.
  await canvas.focus();
  await page.keyboard.type('weth');
  await page.keyboard.press('Delete');
  await map.expectNumberOfActors(30);
  await expect(await held('an actor on the drawing')).toHaveRole('listbox');
  await page.keyboard.type('imam');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Delete');
  await expect(await held('a relation on the drawing')).toHaveRole('listbox');
  await page.keyboard.press('Control+a');
  await press(map.panel.getByRole('button', { name: 'Selectie verwijderen' }));
  await map.expectNumberOfActors(0);
  await held('everybody');
  await press(map.undo);
  await map.expectNumberOfActors(30);

  // A camp: the next one, or what adds one.
  await map.goTo('Duiden');
  const camps = map.panel.getByRole('button', { name: /^Kamp .* verwijderen$/ });
  for (let left = await camps.count(); left > 0; left--) {
    await press(camps.first());
    await expect(camps).toHaveCount(left - 1);
    await held('a camp');
  }

  // Rows of both tables, also the last, and all that are selected.
  await map.show('Tabel');
  for (const name of ['Actoren', 'Relaties'] as const) {
    const table = map.table(name);
    if (name === 'Relaties') await press(page.getByRole('button', { name: 'Naar relaties' }));
    await press(table.getByRole('button', { name: /verwijderen$/ }).first());
    await expect(await held(`a row of ${name}`)).toHaveAccessibleName(/selecteren$/);
    await press(table.locator('tbody').getByRole('checkbox').first(), 'Delete');
    await held(`a row of ${name}, by its tick`);
    await press(table.locator('thead').getByRole('checkbox'), ' ');
    await press(page.getByRole('button', { name: /(actoren|relaties) verwijderen$/ }).first());
    await held(`all rows of ${name}`);
    await press(map.undo);
  }

  // Moments.
  await map.show('Kaart');
  await map.goTo('Vergelijken');
  const moments = map.panel.getByRole('list', { name: 'Foto’s en gebeurtenissen' }).getByRole('listitem');
  for (let left = await moments.count(); left > 0; left--) {
    await press(moments.first().getByRole('button').first());
    const remove = page.getByRole('button', { name: /^(Foto|Gebeurtenis) verwijderen$/ });
    if ((await remove.count()) === 0) break;
    await press(remove.first());
    await expect(moments).toHaveCount(left - 1);
    await held('a moment');
  }

  // A suggestion that is put aside; the first is open.
  await map.goTo('Inzicht');
  const suggestion = map.panel.getByRole('article').first().getByRole('heading').getByRole('button');
  await expect(suggestion).toHaveAttribute('aria-expanded', 'true', { timeout: 20_000 });
  const aside = map.panel.getByRole('button', { name: /terzijde leggen$/i });
  await expect(aside.first()).toBeVisible({ timeout: 20_000 });
  await press(aside.first());
  const why = page.getByLabel('Waarom?', { exact: true });
  if ((await why.count()) > 0) {
    await why.fill('al gevraagd');
    await why.press('Enter');
  }
  await held('a suggestion');

  // Maps, also the last.
  await map.expectSaved();
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  await press(page.getByRole('button', { name: /^Verwijderen:/ }).first());
  await expect(page.getByRole('button', { name: 'Terugzetten', exact: true })).toBeVisible();
  await held('a map');
});
