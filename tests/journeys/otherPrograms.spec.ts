import { readFile } from 'node:fs/promises';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('a map goes to other programs with the names that may be seen, and comes back', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const first = await library.chooseFiles({
    name: 'opvang.csv',
    contents:
      'van;naar;soort;richting;sterkte\nWijkagent Anja;Buurthuis De Brug;invloed;één kant;sterk\nBuurthuis De Brug;School;spanning;;zwak\n',
  });
  const map = await library.takeOver(first);
  await map.expectSaved();

  const saveFor = async (program: string, level: string) => {
    await map.choose('Bewaren voor een ander programma');
    const dialog = page.getByRole('dialog', { name: 'Bewaren voor een ander programma' });
    await dialog.getByRole('radio', { name: program, exact: true }).check();
    await dialog.getByRole('radio', { name: level, exact: true }).check();
    const yes = page.getByRole('button', { name: 'Namen laten zien' });
    if (level === 'herkenbaar') await yes.click();
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Bestand bewaren' }).click();
    const download = await coming;
    await expect(dialog).toBeHidden();
    return { name: download.suggestedFilename(), contents: await readFile(await download.path(), 'utf8') };
  };

  for (const program of ['Gephi', 'yEd, igraph, networkx', 'Kumu: elementen', 'Kumu: verbindingen', 'UCINET']) {
    const { contents } = await saveFor(program, 'iedereen onherkenbaar');
    expect(contents).not.toContain('Anja');
    expect(contents).not.toContain('Brug');
  }
  const graphml = await saveFor('yEd, igraph, networkx', 'herkenbaar');
  expect(graphml.name).toBe('opvang.graphml');
  expect(graphml.contents).toContain('Wijkagent Anja');
  await map.expectSays('Bewaard in uw downloads.');

  // Nothing of the choice before is handed over to who is quicker than the map is made anew.
  await map.choose('Bewaren voor een ander programma');
  const dialog = page.getByRole('dialog', { name: 'Bewaren voor een ander programma' });
  await expect(dialog.getByRole('radio', { name: 'herkenbaar', exact: true })).toBeChecked();
  const save = dialog.getByRole('button', { name: 'Bestand bewaren' });
  const button = await save.elementHandle();
  const isHeldBack = await dialog
    .getByRole('radio', { name: 'personen onherkenbaar', exact: true })
    .evaluate(async (radio, quick) => {
      (radio as HTMLInputElement).click();
      await Promise.resolve();
      return (radio as HTMLInputElement).checked && (quick as HTMLButtonElement).disabled;
    }, button);
  expect(isHeldBack).toBe(true);
  await expect(save).toBeEnabled();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  const again = await library.chooseFiles(graphml);
  await expect(again).toContainText('Er komen 3 actoren en 2 relaties op een nieuwe kaart.');
});
