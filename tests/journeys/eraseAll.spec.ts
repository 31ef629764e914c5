import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { everythingKept, olderHolder } from './support/keptData.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { MapPage } from './support/mapPage.ts';

// A picture has no icon of its own, which the browser asks for all the same.
test.use({ expectedErrors: [/favicon\.ico/] });

const CANARY = 'Kanariegeel';
const ERASE = 'Alles van dit apparaat wissen';

test('everything on a borrowed laptop is erased, from the other tab too, after the maps were saved', async ({
  page,
  context,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Eerste' });
  await map.add(`${CANARY} - Imam`);
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  const second = await library.makeMap({ title: 'Tweede' });
  await second.add(`${CANARY} - Wijkraad`);
  // Half typed here, and to be undone there.
  const other = await context.newPage();
  await other.goto(page.url());
  const there = new MapPage(other);
  await there.add('Jongerenwerker');
  await there.quickAdd.fill(`${CANARY} - Moskee`);
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  expect(await everythingKept(page)).toContain(CANARY);

  const button = page.getByRole('button', { name: ERASE });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: ERASE });
  await expect(dialog).toContainText('Op dit apparaat staan 2 kaarten.');
  await expect(dialog).toContainText('De browser kan in zijn eigen bestanden nog resten bewaren');
  await expectNoAxeViolations(page);
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));
  await dialog.getByRole('button', { name: 'Alle kaarten bewaren als bestand' }).click();
  await expect(dialog.getByRole('status')).toContainText('2 bestanden bewaard in uw downloads.');
  await expect(dialog.getByRole('status')).toContainText('namen van personen of functies zoals u ze typte');
  expect(files.sort()).toEqual(['Eerste.schakelkaart.json', 'Tweede.schakelkaart.json']);
  // Nothing goes by a slip: Escape leaves all as it was, and Enter alone erases nothing.
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Alles wissen' })).toBeDisabled();
  await dialog.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Alles wissen' }).press('Enter');
  await expect(dialog).toHaveCount(0);

  await expect(page.getByText('Alles is van dit apparaat gewist.')).toBeVisible();
  await expect(page.getByText('De bewaarde bestanden staan nog bij uw downloads.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hier komen uw kaarten' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');

  // The other tab has closed its map, says why, and wrote nothing back.
  await expect(other.getByText('In een ander tabblad is alles van dit apparaat gewist.')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Hier komen uw kaarten' })).toBeVisible();
  await expect(other.getByRole('dialog')).toHaveCount(0);
  await expectNoAxeViolations(other);
  await other.goBack();
  await expect(other.getByRole('alert')).toContainText('Deze kaart staat niet op dit apparaat.');
  await other.reload();
  await expect(other.getByRole('alert')).toContainText('Deze kaart staat niet op dit apparaat.');
  const kept = await everythingKept(page);
  expect(kept).not.toContain(CANARY);
  expect(kept).not.toContain('Eerste');

  // A true empty start, without a reminder, here and after a new start; and from it one goes on as ever.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Hier komen uw kaarten' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('Alles is van dit apparaat gewist.')).toHaveCount(0);
  const next = await library.makeMap({ title: 'Derde' });
  await next.add('Buurtvader');
  await next.reload();
  await next.expectNumberOfActors(1);
});

test('what stands in the way of erasing everything is said, in English too, and nothing is claimed', async ({
  page,
  context,
}) => {
  const holder = await olderHolder(context);
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Erase everything on this device' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase everything on this device' });
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Erase everything' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Not everything has been erased yet.');
  await expect(page.getByText('Everything on this device has been erased')).toHaveCount(0);
  await holder.close();
  await dialog.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything on this device has been erased.')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
