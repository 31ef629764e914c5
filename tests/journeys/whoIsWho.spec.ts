import { ComparePage } from './support/comparePage.ts';
import { asFile, commands, drawn, foto } from './support/drawnAnew.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

/** The same neighbourhood, drawn twice: no id is the same, three names are. */
const before = drawn(
  'oud',
  [
    ['Wijkagent Noord', 'person'],
    ['Imam', 'person'],
    ['Bestuur moskee', 'organisation'],
    ['Jongerenwerkers', 'group'],
    ['Winkeliers', 'group'],
    ['Wethouder', 'person'],
  ],
  [
    ['Wijkagent Noord', 'Imam', 'contact'],
    ['Imam', 'Bestuur moskee', 'trust'],
  ],
);
const now = drawn(
  'nu',
  [
    ['Wijkagent Noord', 'person'],
    ['Imam', 'person'],
    ['Bestuur moskeeën', 'organisation'],
    ['Jongerenwerk', 'group'],
    ['Bakker', 'person'],
    ['Slager', 'person'],
    ['Wethouder', 'person'],
  ],
  [
    ['Wijkagent Noord', 'Imam', 'tension'],
    ['Imam', 'Bestuur moskeeën', 'trust'],
  ],
);

test('two maps drawn anew: who is who is taken over, confirmed, denied, corrected, undone, and the comparison follows', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const file = asFile(commands(now, foto('foto-voor', 'Voor de brand', '2025-09-01', before)));
  const map = await library.takeOver(await library.chooseFiles(file));
  const compare = new ComparePage(map);
  await compare.openStep();
  await compare.showPart('Wie is wie');
  const { panel } = map;
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  const recognised = (count: number) => expect(panel).toContainText(`${count} van 6 actoren van Voor herkend in Na.`);
  await recognised(3);
  await expect(panel).toContainText('Drie actoren met dezelfde naam zijn voor dezelfde gehouden.');
  await press('Klopt: Bestuur moskee en Bestuur moskeeën zijn dezelfde');
  await recognised(4);
  await press('Niet dezelfde: Jongerenwerkers en Jongerenwerk');
  await expect(panel).toContainText('Er zijn geen twijfelgevallen.');
  await recognised(4);
  await expectNoAxeViolations(page, { within: '.side-panel' });

  // One became two, by keyboard.
  await panel.getByRole('button', { name: 'Kies wie dit is: Winkeliers' }).press('Enter');
  const choice = panel.getByRole('group', { name: 'Wie in Na hoort bij Winkeliers?' });
  await expect(choice.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('bakk');
  await choice.getByRole('checkbox', { name: /^Bakker/ }).press('Space');
  await choice.getByRole('searchbox').fill('slag');
  await choice.getByRole('checkbox', { name: /^Slager/ }).press('Space');
  await expectNoAxeViolations(page, { within: '.counterpart' });
  await choice.getByRole('button', { name: 'Deze 2 samen' }).press('Enter');
  await recognised(5);

  await compare.showPart('Wat veranderde');
  await compare.showKind('Alles');
  await expect(panel).toContainText('In plaats van Winkeliers nu op de kaart: Bakker en Slager.');
  await expect(panel).toContainText('De relatie tussen Wijkagent Noord en Imam is gespannen geworden.');
  await map.expectUndoes('Zeggen wie wie is');
  await map.undo.click();
  await expect(panel).not.toContainText('In plaats van Winkeliers');

  await compare.showPart('Wie is wie');
  await recognised(4);
  await panel.getByText('Deze 3 bekijken').click();
  await press('Niet dezelfde: Imam en Imam');
  await recognised(3);
  await panel.getByText('Zeker of door u gezegd (1)').click();
  await press('Terugnemen wat u zei van Bestuur moskee');
  await recognised(2);
  await map.expectSaved();
  await map.reload();
  await compare.openStep();
  await compare.showPart('Wie is wie');
  await recognised(2);
});
