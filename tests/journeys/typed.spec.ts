import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { MapPage } from './support/mapPage.ts';

const openMap = async (page: Page, ...names: readonly string[]): Promise<MapPage> => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Opvang' });
  if (names.length > 0) await map.add(...names);
  return map;
};
/** Opens the panel of an actor by keyboard. */
const openActor = async (map: MapPage, name: string) => {
  const drawing = map.page.getByRole('listbox', { name: 'Actoren op de kaart' });
  await drawing.focus();
  await map.page.keyboard.type(name.toLocaleLowerCase());
  await map.page.keyboard.press('Enter');
  await expect(map.panel.getByRole('heading', { level: 2, name })).toBeVisible();
};
const note = (map: MapPage) => map.panel.getByRole('textbox', { name: 'Notitie' });
const name = (map: MapPage) => map.panel.getByRole('textbox', { name: 'Naam' });
const nameOnMap = (page: Page) => page.getByRole('textbox', { name: 'Naam van de nieuwe actor' });
const startActor = async (map: MapPage) => {
  await map.page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await map.page.keyboard.press('n');
  await expect(nameOnMap(map.page)).toBeFocused();
};

test.describe('what is typed in a field is kept', () => {
  test('in the field that one typed it in, also where a frame that would move the focus comes late', async ({ page }) => {
    await page.addInitScript(() => {
      const soon = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (then) => soon((at) => setTimeout(() => then(at), 250));
    });
    const map = await openMap(page, 'Imam', 'Moskee');
    await openActor(map, 'Imam');
    await note(map).press('Control+End');
    await note(map).pressSequentially('belt op dinsdag', { delay: 40 });
    await expect(note(map)).toHaveValue('belt op dinsdag');
    await expect(name(map)).toHaveValue('Imam');
  });

  test('when the page is reloaded at once, or a while after the last letter', async ({ page }) => {
    const map = await openMap(page, 'Imam');
    let told = '';
    for (const pause of [0, 1_500, 120, 400]) {
      await openActor(map, 'Imam');
      const more = ` belt dag ${told.length}`;
      await note(map).press('Control+End');
      await note(map).pressSequentially(more);
      told += more;
      await page.waitForTimeout(pause);
      await map.reload();
      await openActor(map, 'Imam');
      await expect(note(map)).toHaveValue(told);
    }
    await map.expectSaved();
  });

  test('and is one step, that Ctrl+Z takes back as a whole from outside the field and Escape from within', async ({ page }) => {
    const map = await openMap(page, 'Imam');
    await openActor(map, 'Imam');
    await note(map).pressSequentially('belt op dinsdag', { delay: 60 });
    await expect(async () => expect(await map.undo.getAttribute('title')).toContain('Actor wijzigen')).toPass();
    await map.expectSaved();
    await name(map).focus();
    await page.keyboard.press('Control+z');
    await expect(note(map)).toHaveValue('');
    await map.expectNumberOfActors(1);
    await page.keyboard.press('Control+y');
    await expect(note(map)).toHaveValue('belt op dinsdag');

    await note(map).press('Control+End');
    await note(map).pressSequentially(' of woensdag');
    await page.waitForTimeout(600);
    await note(map).press('Escape');
    await expect(note(map)).toHaveValue('belt op dinsdag');
    await name(map).focus();
    await page.keyboard.press('Control+z');
    await expect(note(map)).toHaveValue('');
  });

  test('beside the reason when it is refused, calmly while typing, and when its field goes away', async ({ page }) => {
    const map = await openMap(page, 'Imam', 'Wijkagent');
    await openActor(map, 'Wijkagent');
    await name(map).fill('Imam');
    await expect(map.panel.getByRole('status').filter({ hasText: 'staat al op de kaart' })).toBeVisible();
    await expect(name(map)).toHaveValue('Imam');
    await name(map).press('Enter');
    await expect(map.panel.getByRole('alert').filter({ hasText: 'staat al op de kaart' })).toBeVisible();
    await expect(name(map)).toHaveValue('Imam');
    await name(map).fill('x'.repeat(300));
    await name(map).press('Enter');
    await expect(map.panel.getByRole('alert').filter({ hasText: 'te lang' })).toBeVisible();
    await expect(name(map)).toHaveValue('x'.repeat(300));
    await name(map).fill('');
    await page.waitForTimeout(500);
    await expect(map.panel.getByText('Geef eerst een naam.')).toHaveCount(0);
    await name(map).fill('Imam');
    await map.reload();
    await expect(page.getByRole('alert').filter({ hasText: 'Wat u typte is niet bewaard. ‘Imam’ staat al' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Wat u typte' })).toHaveValue('Imam');
    await page.getByRole('button', { name: 'Gezien, weghalen' }).click();
    await map.reload();
    await expect(page.getByRole('textbox', { name: 'Wat u typte' })).toHaveCount(0);
  });

  test('when another tab removes the actor that it is about', async ({ page, context }) => {
    const map = await openMap(page, 'Imam', 'Wijkagent');
    await openActor(map, 'Imam');
    await note(map).pressSequentially('een heel verhaal');
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
    await other.keyboard.type('imam');
    await other.keyboard.press('Delete');
    await map.expectNumberOfActors(1);
    await expect(page.getByRole('textbox', { name: 'Wat u typte' })).toHaveValue('een heel verhaal');
    await map.reload();
    await expect(page.getByRole('textbox', { name: 'Wat u typte' })).toHaveValue('een heel verhaal');
  });

  test('in two windows after one another: each goes on with what the other made of it', async ({ page, context }) => {
    const map = await openMap(page, 'Imam');
    await openActor(map, 'Imam');
    await note(map).pressSequentially('hier');
    await map.expectUndoes('Actor wijzigen');
    await map.expectSaved();
    const other = await context.newPage();
    await other.goto(page.url());
    const there = new MapPage(other);
    await openActor(there, 'Imam');
    await note(there).press('Control+End');
    await note(there).pressSequentially(' en daar');
    // Its field was never left.
    await expect(note(map)).toHaveValue('hier en daar');
    await page.bringToFront();
    await note(map).press('Control+End');
    await note(map).pressSequentially(' en ginds');
    await expect(note(there)).toHaveValue('hier en daar en ginds');
    await name(there).focus();
    await name(map).focus();
    await map.reload();
    await openActor(map, 'Imam');
    await expect(note(map)).toHaveValue('hier en daar en ginds');
  });

  test('in a form, when it is broken off: by Escape, by a reload, by another view', async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    await library.newMap.click();
    await page.getByLabel('Titel', { exact: true }).fill('Opvang');
    await page.getByLabel('Doel', { exact: true }).fill('gesprek');
    await page.keyboard.press('Escape');
    await page.reload();
    await library.newMap.click();
    await expect(page.getByLabel('Titel', { exact: true })).toHaveValue('Opvang');
    await expect(page.getByLabel('Doel', { exact: true })).toHaveValue('gesprek');
    await page.getByRole('button', { name: 'Kaart maken', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Tabel', exact: true })).toBeVisible();

    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    const newActor = page.getByRole('textbox', { name: 'Nieuwe actor' });
    await newActor.fill('Wijkag');
    await page.getByRole('button', { name: 'Kaart', exact: true }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    await expect(newActor).toHaveValue('Wijkag');
    await newActor.press('Enter');
    await expect(newActor).toHaveValue('');
    await page.reload();
    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    await expect(newActor).toHaveValue('');
  });
});

test.describe('the name of an actor being made on the map', () => {
  test('is kept by a reload, by Back, and by another view', async ({ page }) => {
    const map = await openMap(page, 'Imam');
    await startActor(map);
    await page.keyboard.type('Huisarts');
    await map.reload();
    await expect(map.actor('Huisarts')).toHaveCount(1);

    await startActor(map);
    await page.keyboard.type('Buurtvader');
    await page.goBack();
    await page.goForward();
    await expect(map.actor('Buurtvader')).toHaveCount(1);

    await startActor(map);
    await page.keyboard.type('Jongerenwerker');
    await map.show('Tabel');
    await map.show('Kaart');
    await map.expectNumberOfActors(4);
    await map.reload();
    await map.expectNumberOfActors(4);
  });

  test('stays in its field with the reason when it is taken, and is not made twice', async ({ page }) => {
    const map = await openMap(page, 'Imam');
    await startActor(map);
    await page.keyboard.type('imam');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'staat al op de kaart' })).toBeVisible();
    await expect(nameOnMap(page)).toHaveValue('imam');
    await page.keyboard.type(' Noord');
    await page.keyboard.press('Enter');
    await expect(nameOnMap(page)).toHaveCount(0);
    await map.expectNumberOfActors(2);
    await map.expectHeard('imam Noord');
  });

  test('goes on after another window came before this one: no half actor, no letter becomes a command', async ({ page }) => {
    const map = await openMap(page, 'Imam');
    await startActor(map);
    await page.keyboard.type('Wijk');
    await page.evaluate(() => {
      document.hasFocus = () => false;
      (document.activeElement as HTMLElement).blur();
      window.dispatchEvent(new Event('blur'));
    });
    await map.expectNumberOfActors(1);
    await page.evaluate(() => {
      document.hasFocus = () => true;
      window.dispatchEvent(new Event('focus'));
    });
    await expect(nameOnMap(page)).toBeFocused();
    await page.keyboard.type('agent Noord');
    await page.keyboard.press('Enter');
    await map.expectNumberOfActors(2);
    await map.expectHeard('Wijkagent Noord');
  });
});
