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
  await expect(map.panel.getByRole('heading', { name: 'Tekenen' })).toBeFocused();
  await choose('Wethouder');
  await press(map.panel.getByRole('button', { name: 'Actor verwijderen' }));
  await expect(map.panel.getByRole('heading', { name: 'Tekenen' })).toBeFocused();
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
