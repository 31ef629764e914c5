import { asFile, drawn } from './support/drawnAnew.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

/** Three drawings of one neighbourhood: of all on them only the imam bears one name everywhere. */
const drawings = [
  drawn(
    'een',
    [
      ['Imam', 'person'],
      ['Dorpsraad', 'organisation'],
      ['Boeren met grond', 'group'],
    ],
    [['Imam', 'Dorpsraad', 'contact']],
  ),
  drawn(
    'twee',
    [
      ['imam', 'person'],
      ['De dorpsraad', 'organisation'],
      ['Boeren', 'group'],
      ['Huisarts', 'person'],
    ],
    [['imam', 'De dorpsraad', 'trust']],
  ),
  drawn('drie', [
    ['Imam', 'person'],
    ['Tegenwind', 'group'],
    ['Actiegroep Tegenwind', 'group'],
  ]),
];
const files = drawings.map((map, at) => ({ ...asFile(map), name: `kaart-${at + 1}.schakelkaart.json` }));
const asUploads = (named: readonly { readonly name: string; readonly contents: string }[]) =>
  named.map(({ name, contents }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(contents) }));

test('three maps from files become one: what cannot be read and what comes twice is said, who is who is asked by keyboard and changed, and a map goes out and comes back', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
  const bring = page.getByRole('dialog', { name: 'Samenvoegen' });
  const broken = { name: 'kapot.schakelkaart.json', contents: files[0]?.contents.slice(0, 300) ?? '' };
  const twice = { name: 'nog-eens.schakelkaart.json', contents: files[0]?.contents ?? '' };
  await bring.locator('input[type=file]').setInputFiles(asUploads([...files, broken, twice]));
  await expect(bring.getByText('Deze kaart is er al, als ‘Kaart 1’. Ze telt maar één keer.')).toBeVisible();
  await expect(bring.getByText('Eén kaart kan niet meedoen', { exact: false })).toBeVisible();
  await expect(bring.getByText('3 kaarten worden één kaart', { exact: false })).toBeVisible();
  await expect(bring.getByRole('textbox', { name: 'Titel' })).toHaveValue('Gezamenlijke kaart: Buurthuis De Brug');
  await bring.getByRole('textbox', { name: 'Hoe heet ‘kaart-3.schakelkaart.json’ hier?' }).fill('Tafel bij het raam');
  await expectNoAxeViolations(page, { within: 'dialog' });
  await bring.getByRole('button', { name: 'Kaarten samenvoegen' }).click();

  await page.getByRole('button', { name: 'Is dit dezelfde?' }).click();
  const who = page.getByRole('dialog', { name: 'Wie is wie' });
  const questions = who.getByRole('list', { name: 'Is dit dezelfde?' });
  const boeren = questions.getByRole('listitem').filter({ hasText: 'Boeren met grond' });
  await expect(boeren).toContainText('Kaart 1');
  await expect(boeren).toContainText('op de ene kaart staat er ‘grond’ bij', { ignoreCase: true });
  await expectNoAxeViolations(page, { within: 'dialog' });
  const before = await questions.getByRole('listitem').count();
  await boeren.focus();
  await page.keyboard.press('j');
  await expect(boeren).toHaveCount(0);
  const parts = who.getByRole('navigation', { name: 'Wat u bekijkt' });
  await parts.getByRole('button', { name: 'Wie is wie' }).click();
  const table = who.getByRole('table', { name: 'Wie is wie' });
  const row = table.getByRole('row').filter({ hasText: 'Boeren met grond' });
  await expect(row.getByRole('listitem')).toHaveText([/Boeren met grond Kaart 1/, /Boeren Kaart 2/]);
  await parts.getByRole('button', { name: /^Is dit dezelfde/ }).click();
  await who.getByRole('button', { name: 'Laatste antwoord terugnemen' }).click();
  await expect(questions.getByRole('listitem')).toHaveCount(before);

  // What the program was sure of can be taken apart, and what it kept apart can be made one.
  await parts.getByRole('button', { name: 'Wie is wie' }).click();
  await table.getByRole('button', { name: 'De dorpsraad van Kaart 2 losmaken' }).click();
  await expect(table.getByRole('row').filter({ hasText: 'orpsraad' })).toHaveCount(2);
  await table.getByRole('button', { name: 'Tegenwind samenvoegen met…', exact: true }).click();
  await table.getByRole('combobox').selectOption({ label: 'Actiegroep Tegenwind' });
  await expect(table.getByRole('row').filter({ hasText: 'egenwind' })).toHaveCount(1);

  await parts.getByRole('button', { name: 'Ingebrachte kaarten' }).click();
  await who.getByRole('button', { name: '‘Kaart 2’ eruit halen' }).click();
  await expect(who.getByRole('button', { name: '‘Kaart 2’ terugleggen' })).toBeVisible();
  await parts.getByRole('button', { name: 'Wie is wie' }).click();
  await expect(table.getByText('Huisarts')).toHaveCount(0);
  await parts.getByRole('button', { name: 'Ingebrachte kaarten' }).click();
  await who.getByRole('button', { name: '‘Kaart 2’ terugleggen' }).click();
  await expect(who.getByRole('textbox', { name: 'Hoe heet ‘Kaart 2’ hier?' })).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoAxeViolations(page, { within: 'dialog' });
  await who.getByRole('button', { name: '‘Tafel bij het raam’ bekijken' }).click();
  await expect(page.getByText('Ingebrachte kaart ‘Tafel bij het raam’: alleen lezen')).toBeVisible();
});

test('more maps come onto a joint map, and another state of one takes its place or stands beside it', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
  const bring = page.getByRole('dialog', { name: 'Samenvoegen' });
  await bring.locator('input[type=file]').setInputFiles(asUploads(files.slice(0, 2)));
  await bring.getByRole('button', { name: 'Kaarten samenvoegen' }).click();
  await page.getByRole('button', { name: 'Kaarten toevoegen' }).click();
  const more = page.getByRole('dialog', { name: 'Kaarten toevoegen' });
  const later = drawn('een', [
    ['Imam', 'person'],
    ['Dorpsraad', 'organisation'],
    ['Boeren met grond', 'group'],
    ['Predikant', 'person'],
  ]);
  await more.locator('input[type=file]').setInputFiles(asUploads([{ ...asFile(later), name: 'later.schakelkaart.json' }]));
  await expect(more.getByText('Dit is ‘Kaart 1’ op een ander moment.')).toBeVisible();
  await expect(more.getByText('2 kaarten worden één kaart', { exact: false })).toBeVisible();
  await more.getByRole('radio', { name: 'Allebei laten meetellen' }).check();
  await expect(more.getByText('3 kaarten worden één kaart', { exact: false })).toBeVisible();
  await more.getByRole('radio', { name: 'Deze in plaats van die andere' }).check();
  await more.getByRole('button', { name: 'Kaarten toevoegen' }).click();
  await expect(more).toHaveCount(0);
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  await expect(page.getByText('Gezamenlijke kaart van 2')).toBeVisible();
});
