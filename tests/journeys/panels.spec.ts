import { Hand } from './support/hand.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('everything that can be said of an actor is said in its panel, and is there after a reload', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Paneel van een actor' });
  await map.add('Imam - Moskee');
  await map.fit.click();
  const hand = new Hand(map);
  await hand.click('Imam');
  const { panel } = map;
  const radio = (group: string, name: string) => map.group(group).getByRole('radio', { name, exact: true });
  const check = (group: string, name: string) => map.group(group).getByRole('checkbox', { name, exact: true });

  await panel.getByLabel('Naam', { exact: true }).fill('Bestuur moskee');
  await panel.getByLabel('Naam', { exact: true }).press('Enter');
  await radio('Soort', 'groep').check();
  await check('Rollen', 'schakel').check();
  await check('Rollen', 'volger').check();
  await map.group('Kamp').getByRole('button', { name: 'Nieuw kamp' }).click();
  await page.keyboard.type('voor de opvang');
  await page.keyboard.press('Enter');
  await expect(radio('Kamp', 'voor de opvang')).toBeChecked();
  await map.group('Buurten').getByRole('button', { name: 'Nieuwe buurt' }).click();
  await page.keyboard.type('Havenkwartier');
  await page.keyboard.press('Enter');
  await expect(check('Buurten', 'Havenkwartier')).toBeChecked();
  await map.unfold('Achterban');
  await check('Achterban', 'Havenkwartier').check();

  await map.group('Sleutelfiguur').getByRole('switch', { name: 'Is of wordt sleutelfiguur' }).check();
  await radio('Status', 'tijdelijk teruggetrokken').check();
  await check('Werkt als', 'verbinder').check();
  await check('Werkt als', 'luis in de pels').check();
  await panel.getByLabel('Laatste contact', { exact: true }).fill('2026-03-01');
  await panel.getByLabel('Laatste contact', { exact: true }).press('Enter');
  await map.unfold('Meer gegevens');
  await check('Taken in het netwerk', 'signaleren').check();
  await radio('Positie', 'informeel').check();
  await panel.getByRole('combobox', { name: 'Achtergrond', exact: true }).selectOption('opgeleid tot sleutelfiguur');
  await radio('Leeftijd', 'jong').check();
  await radio('Sociale professie', 'ja').check();
  await radio('Bekend bij de gemeente', 'nee').check();
  await panel.getByLabel('Notitie', { exact: true }).fill('Kent veel ouders.');
  await panel.getByRole('switch', { name: 'Op deze plek houden' }).check();
  await map.expectSaved();

  await map.reload();
  await hand.click('Bestuur moskee');
  await expect(panel.getByLabel('Naam', { exact: true })).toHaveValue('Bestuur moskee');
  await map.unfold('Achterban');
  await map.unfold('Meer gegevens');
  for (const [group, name] of [
    ['Soort', 'groep'],
    ['Kamp', 'voor de opvang'],
    ['Status', 'tijdelijk teruggetrokken'],
    ['Positie', 'informeel'],
    ['Leeftijd', 'jong'],
    ['Sociale professie', 'ja'],
    ['Bekend bij de gemeente', 'nee'],
  ] as const)
    await expect(radio(group, name)).toBeChecked();
  for (const [group, name] of [
    ['Rollen', 'schakel'],
    ['Rollen', 'volger'],
    ['Buurten', 'Havenkwartier'],
    ['Achterban', 'Havenkwartier'],
    ['Werkt als', 'verbinder'],
    ['Werkt als', 'luis in de pels'],
    ['Taken in het netwerk', 'signaleren'],
  ] as const)
    await expect(check(group, name)).toBeChecked();
  await expect(check('Rollen', 'pusher')).not.toBeChecked();
  await expect(panel.getByLabel('Laatste contact', { exact: true })).toHaveValue('2026-03-01');
  await expect(panel.getByRole('combobox', { name: 'Achtergrond', exact: true }).locator('option:checked')).toHaveText(
    'opgeleid tot sleutelfiguur',
  );
  await expect(panel.getByLabel('Notitie', { exact: true })).toHaveValue('Kent veel ouders.');
  await expect(panel.getByRole('switch', { name: 'Op deze plek houden' })).toBeChecked();
  await map.expectHeard('Bestuur moskee', 'groep', 'sleutelfiguur', 'volger', 'schakel', 'kamp voor de opvang', '1 relatie');
});

test('everything that can be said of a relation is said in its panel, and is there after a reload', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Paneel van een relatie' });
  await map.add('Imam - Moskee', 'Imam - Moskee: vertrouwen');
  await map.fit.click();
  const hand = new Hand(map);
  const radio = (group: string, name: string) => map.group(group).getByRole('radio', { name, exact: true });

  await hand.click('Imam');
  await map.panel.getByRole('button', { name: 'contact met Moskee' }).click();
  await expect(map.panel.getByRole('button', { name: 'vertrouwen met Moskee' })).toBeVisible();
  await expect(map.group('Richting')).toHaveCount(0);
  await radio('Soort', 'vertrouwen').click();
  await expect(map.panel.getByRole('alert').filter({ hasText: 'staat al een relatie ‘vertrouwen’' })).toBeVisible();
  await radio('Soort', 'invloed').check();
  await radio('Richting', 'Moskee → Imam').check();
  await radio('Sterkte', 'sterk').check();
  await radio('Zekerheid', 'vermoed').check();
  await map.panel.getByLabel('Notitie', { exact: true }).fill('Sinds de verbouwing.');
  await map.panel.getByLabel('Notitie', { exact: true }).blur();
  await map.expectSaved();

  await map.reload();
  await hand.click('Imam');
  await map.panel.getByRole('button', { name: 'invloed van Moskee' }).click();
  for (const [group, name] of [
    ['Soort', 'invloed'],
    ['Sterkte', 'sterk'],
    ['Zekerheid', 'vermoed'],
  ] as const)
    await expect(radio(group, name)).toBeChecked();
  await expect(map.group('Richting').getByRole('radio', { name: 'Moskee → Imam' })).toBeChecked();
  await expect(map.panel.getByLabel('Notitie', { exact: true })).toHaveValue('Sinds de verbouwing.');
  await map.panel.getByRole('button', { name: 'Relatie verwijderen', exact: true }).click();
  await map.expectHeard('Imam', '1 relatie');
  await page.keyboard.press('Control+z');
  await map.expectHeard('Imam', '2 relaties');
});

test('a relation is drawn from the panel of an actor, without the canvas', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Zonder canvas' });
  await map.add('Imam', 'Moskee');
  await map.fit.click();
  await new Hand(map).click('Imam');
  await map.unfold('Relatie tekenen');
  await map.panel.getByLabel('Met welke actor').fill('Moskee');
  await map.panel.getByRole('combobox', { name: 'Wat voor relatie' }).selectOption('samenwerking');
  await map.panel.getByRole('button', { name: 'Tekenen', exact: true }).click();
  await expect(map.panel.getByRole('button', { name: 'samenwerking met Moskee' })).toBeVisible();
  await map.panel.getByLabel('Met welke actor').fill('Buurthuis');
  await page.keyboard.press('Enter');
  await map.expectNumberOfActors(3);
  await map.expectHeard('Imam', '2 relaties');
});

test('what is chosen for several actors holds for all of them', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Meer tegelijk' });
  await map.add('Imam', 'Moskee', 'Buurthuis');
  await map.fit.click();
  const hand = new Hand(map);
  await hand.click('Imam');
  await map.group('Rollen').getByRole('checkbox', { name: 'schakel', exact: true }).check();
  await hand.click('Moskee', { shift: true });
  const link = map.group('Rollen').getByRole('checkbox', { name: 'schakel', exact: true });
  await expect(link).toBeChecked({ indeterminate: true });
  await link.check();
  await map.expectHeard('Moskee', 'schakel');
  await map.expectHeard('Imam', 'schakel');
  await expect(map.actor('Buurthuis')).not.toHaveAccessibleName(/schakel/);
  await map.panel.getByRole('button', { name: 'Selectie verwijderen', exact: true }).click();
  await map.expectNumberOfActors(1);
});
