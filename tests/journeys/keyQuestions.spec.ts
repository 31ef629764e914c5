import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('a coordinator answers hoofdvragen: kept while typing, with what the map knows and a way there, counted, and in the report of the year', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await page.goto(`${page.url()}/netwerk?deel=questions`);
  const group = page.getByRole('group', { name: 'Hoofdvragen', exact: true });
  await expect(group).toContainText('8 van de 29 hoofdvragen beantwoord');

  // Without words of the municipality the question is not answered; what was chosen the map knows.
  const role = group.getByRole('listitem').filter({ hasText: 'Welke rol neemt de gemeente' });
  await expect(role.locator('summary')).toContainText('beantwoord');
  await expect(group.getByRole('radio', { name: 'facilitator of stimulator' })).toBeChecked();
  await role.locator('summary').click();
  await role.getByRole('textbox', { name: 'Antwoord van de gemeente' }).fill('');
  await expect(role.locator('summary')).toContainText('de kaart weet al iets');
  await expect(group).toContainText('7 van de 29 hoofdvragen beantwoord');

  const kinds = group.getByRole('listitem').filter({ hasText: 'Welke soorten sleutelfiguren' });
  await kinds.locator('summary').click();
  await expect(kinds).toContainText('Verbinder (');
  // By keyboard, and the page is gone before the field is left.
  await kinds.getByRole('textbox', { name: 'Antwoord van de gemeente' }).fill('In elke buurt een verbinder.');
  await expect(kinds.locator('summary')).toContainText('beantwoord');
  await map.expectSaved();
  await expectNoAxeViolations(page);
  await page.reload();
  await expect(group).toContainText('8 van de 29 hoofdvragen beantwoord');
  // The panel beside it does not say the same once more.
  await expect(map.panel.getByRole('heading', { name: /^Aandacht nodig/ })).toBeVisible();
  await expect(map.panel.getByRole('heading', { name: /^Hoofdvragen/ })).toHaveCount(0);
  await kinds.locator('summary').press('Enter');
  await expect(kinds.getByRole('textbox', { name: 'Antwoord van de gemeente' })).toHaveValue('In elke buurt een verbinder.');
  await kinds.getByRole('textbox', { name: 'Wie' }).fill('coördinator netwerk');
  await kinds.getByLabel('Wanneer').fill('2031-03-01');
  await map.expectSaved();

  await map.choose('Verslag');
  const dialog = page.getByRole('dialog', { name: 'Verslag' });
  await dialog.getByRole('radio', { name: 'Jaarverslag van het netwerk' }).check();
  await expect(dialog).toContainText('Van de 29 hoofdvragen zijn er 8 beantwoord');
  await expect(dialog).toContainText('Nog open');
});
