import type { Page } from '@playwright/test';
import { writeHandedFile } from '../../src/formats/envelope/packEnvelope.ts';
import { drawn } from './support/drawnAnew.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** What a neighbour drew, as it is handed over in a file. */
const theirs = writeHandedFile({
  map: drawn(
    'buur',
    [
      ['Dorpsraad', 'organisation'],
      ['Voetbalclub', 'organisation'],
      ['Buurthuis', 'organisation'],
      ['Wijkvereniging Noord', 'organisation'],
    ],
    [
      ['Dorpsraad', 'Voetbalclub', 'tension'],
      ['Voetbalclub', 'Buurthuis', 'contact'],
      ['Wijkvereniging Noord', 'Dorpsraad', 'contact'],
    ],
  ),
  label: 'Kaart 3',
  mayBeNamed: false,
  hidden: 'persons',
});

test('what another drew lies beside the own map: counts, questions, kinds by keyboard, tables, taking over and keeping', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Van mij' });
  await map.add('Dorpsraad - Voetbalclub: vertrouwen', 'Dorpsraad - Bibliotheek', 'Buurtvereniging Noord');
  await page.goto('/');
  await library.chooseFiles({ name: 'kaart.schakelkaart.json', contents: theirs });
  await expect(page.getByRole('heading', { level: 1, name: 'Ontvangen kaart' })).toBeVisible();
  await button(page, 'Naast mijn kaart leggen').click();

  const panel = page.getByRole('complementary', { name: 'Paneel' });
  await expect(panel).toContainText('Twee actoren staan op beide kaarten, twee alleen bij u en twee alleen bij de ander.');
  await expect(page.getByText('De andere kaart: Kaart 3')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Twee kaarten naast elkaar/);
  const questions = panel.getByRole('list').getByRole('listitem');
  await expect(questions).toHaveCount(3);
  await expect(questions.first()).toContainText(
    'Dorpsraad en Voetbalclub. De ander tekende spanning, u vertrouwen. Kan allebei?',
  );
  await expectNoAxeViolations(page);

  // Whoever may be the same is asked, and what was joined can be told apart again.
  await button(page, 'Ja: Buurtvereniging Noord en Wijkvereniging Noord').click();
  await expect(panel).toContainText('Drie actoren staan op beide kaarten, één alleen bij u en één alleen bij de ander.');

  // One kind at a time, by keyboard; then along what is shown, and what each said of it.
  const kinds = page.getByRole('radiogroup', { name: 'Laat zien' });
  await kinds.getByRole('radio', { name: /^Alles/ }).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(kinds.getByRole('radio', { name: 'Alleen de ander: 1 actor, 2 relaties' })).toBeChecked();
  const items = page.getByRole('listbox', { name: 'Actoren en relaties van beide kaarten' });
  await expect(items.getByRole('option')).toHaveCount(3);
  await items.focus();
  await expect(items.getByRole('option', { selected: true })).toHaveAccessibleName('Buurthuis: alleen bij de ander.');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Buurthuis' })).toBeVisible();
  await expectNoAxeViolations(page);

  // Taken over with its relation, in one step that can be undone.
  await button(page, 'Buurthuis overnemen op uw kaart').focus();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Nu op uw kaart: Buurthuis.');
  await expect(panel).toContainText('op beide kaarten');
  await expect(kinds.getByRole('radio', { name: 'Alleen de ander: 0 actoren, 1 relatie' })).toBeVisible();
  await button(page, 'Ongedaan maken').click();
  await expect(kinds.getByRole('radio', { name: 'Alleen de ander: 1 actor, 2 relaties' })).toBeVisible();

  // The same in tables.
  await kinds.getByRole('radio', { name: /^Alles/ }).check();
  await button(page, 'Tabel').click();
  const rows = page.getByRole('table', { name: 'Relaties' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Voetbalclub' }).filter({ hasText: 'Dorpsraad' })).toContainText(/vertrouwen\s*spanning/);
  await expectNoAxeViolations(page);
  await button(page, 'Buurthuis laten zien op de kaart').click();
  await expect(panel.getByRole('heading', { name: 'Buurthuis' })).toBeVisible();
  await button(page, 'Terug naar de vragen').click();

  // On a phone, and nothing is wider than it.
  await page.setViewportSize({ width: 390, height: 844 });
  await button(page, 'Kaart').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 1440, height: 900 });

  // Back leads to the map with the tables, and a reload lets go of what is not kept.
  await page.goBack();
  await expect(page.getByRole('table', { name: 'Relaties' })).toBeVisible();
  await button(page, 'Als eigen kaart bewaren').click();
  await expect(panel).toContainText('De andere kaart staat nu ook op dit apparaat.');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('De andere kaart is niet bewaard');
  await button(page, 'Terug naar uw kaart').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Van mij' })).toBeVisible();
  await map.choose('Naast een andere kaart leggen');
  await expect(page.getByRole('combobox', { name: 'Kaart van dit apparaat' })).toContainText('Buurthuis De Brug');
  await page.keyboard.press('Escape');
});
