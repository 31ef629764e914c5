import { Hand } from './support/hand.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('the four questions: choose a role, then click who has it; the palette counts and the legend explains', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Vier vragen' });
  await map.add('Wijkraad - Moskee', 'Imam - Moskee');
  await map.fit.click();
  const hand = new Hand(map);
  await map.goTo('Duiden');

  for (const [role, question] of [
    ['pusher', 'Wie neemt duidelijk positie in?'],
    ['volger', 'Wie sluit zich daarbij aan?'],
    ['schakel', 'Wie kan zorgen voor een ingang naar belangrijke actoren?'],
    ['kan het vraagstuk verder brengen', 'Wie kan het vraagstuk verder brengen, door kennis, invloed of positie?'],
  ] as const) {
    const button = map.panel.getByRole('button', { name: new RegExp(`^${role}`) });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(map.panel.getByRole('heading', { level: 2 })).toHaveText(question);
    await map.expectSays(`Klik op wie deze rol heeft: ${role}.`);
    await hand.click('Imam');
    await map.expectHeard('Imam', role);
    await expect(button).toContainText('1 actor');
  }
  const mover = map.panel.getByRole('button', { name: /^kan het vraagstuk/ });
  await hand.click('Wijkraad');
  await expect(mover).toContainText('2 actoren');
  await hand.click('Wijkraad');
  await expect(mover).toContainText('1 actor');
  await map.expectUndoes('Rol wijzigen');

  await expect(map.panel.getByRole('button', { name: /^zondebok/ })).toHaveCount(0);
  await map.panel.getByRole('checkbox', { name: /Toon ook stille midden, bruggenbouwer en zondebok/ }).check();
  await expect(map.panel.getByRole('button', { name: /^zondebok/ })).toBeVisible();

  await map.panel.getByRole('button', { name: 'Stoppen' }).click();
  await map.panel.getByRole('button', { name: /^pusher/ }).click();
  await map.panel.getByRole('button', { name: 'Volgende vraag' }).click();
  await expect(map.panel.getByRole('button', { name: /^volger/ })).toHaveAttribute('aria-pressed', 'true');
  await map.goTo('Tekenen');
  const legend = page.getByRole('region', { name: 'Legenda' });
  for (const role of ['pusher', 'volger', 'schakel', 'kan het vraagstuk verder brengen', 'contact'])
    await expect(legend).toContainText(role);
  await expect(legend).not.toContainText('spanning');
});

test('camps are named, actors put on them, and no camp is an answer too; a hull carries the name', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Kampen' });
  await map.add('Wijkraad - Moskee', 'Imam - Moskee', 'Ondernemers - Wijkraad');
  await map.fit.click();
  const hand = new Hand(map);
  await map.goTo('Duiden');
  const camp = (name: string) => map.panel.getByRole('button', { name: new RegExp(`^${name}`) });

  for (const [name, ...members] of [
    ['voor de opvang', 'Moskee', 'Imam'],
    ['tegen de opvang', 'Wijkraad'],
  ] as const) {
    await map.panel.getByRole('textbox', { name: 'Naam van het kamp' }).fill(name);
    await map.panel.getByRole('textbox', { name: 'Naam van het kamp' }).press('Enter');
    await expect(camp(name)).toHaveAttribute('aria-pressed', 'true');
    await map.expectSays(`Klik op wie hierbij hoort: ${name}.`);
    for (const member of members) {
      await hand.click(member);
      await map.expectHeard(member, `kamp ${name}`);
    }
  }
  await camp('geen kamp').click();
  await hand.click('Ondernemers');
  await expect(camp('geen kamp')).toContainText('1 actor');
  await expect(camp('voor de opvang')).toContainText('2 actoren');
  await map.expectSaved();

  await map.panel.getByRole('button', { name: 'Kamp voor de opvang hernoemen' }).click();
  await map.panel.getByRole('textbox', { name: 'Naam van het kamp' }).first().fill('welkom');
  await page.keyboard.press('Enter');
  await map.expectHeard('Imam', 'kamp welkom');

  await map.reload();
  await map.expectHeard('Imam', 'kamp welkom');
  await map.expectHeard('Wijkraad', 'kamp tegen de opvang');
  await map.goTo('Duiden');
  await expect(camp('geen kamp')).toContainText('1 actor');

  await map.panel.getByRole('button', { name: 'Kamp welkom verwijderen' }).click();
  await expect(map.actor('Imam')).not.toHaveAccessibleName(/kamp/);
  await map.undo.click();
  await map.expectHeard('Imam', 'kamp welkom');
});
