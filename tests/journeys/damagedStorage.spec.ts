import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { dropDatabases, withStorages } from './support/keptData.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

// A picture has no icon of its own, which the browser asks for all the same.
test.use({ expectedErrors: [/favicon\.ico/] });

const newMap = async (page: Page, title: string, ...lines: readonly string[]): Promise<MapPage> => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title });
  await map.add(...lines);
  return map;
};
const idIn = (page: Page) => new URL(page.url()).pathname.split('/')[2] as string;

/** Does something to the rows of the database, from a page of the same origin on which the program does not run. */
const onDatabase = async (page: Page, deed: 'spoil' | 'shorten' | 'empty' | 'drop', map = '') => {
  await page.goto('/favicon.svg');
  if (deed === 'drop') return dropDatabases(page);
  await withStorages(page);
  await page.evaluate(
    async ({ deed, map }) => {
      const factory = (await window.storagesHere()).at(-1) as IDBFactory;
      await new Promise<void>((done, fail) => {
        const opening = factory.open('schakelkaart');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const work = db.transaction([...db.objectStoreNames], 'readwrite');
          work.oncomplete = () => {
            db.close();
            done();
          };
          const log = work.objectStore('log');
          if (deed === 'empty') for (const name of db.objectStoreNames) work.objectStore(name).clear();
          else if (deed === 'shorten') log.delete([map, 2]);
          else
            log.get([map, 1]).onsuccess = ({ target }) => {
              const row = (target as IDBRequest).result;
              Reflect.deleteProperty(row.change.actors.added[0], 'name');
              log.put(row, [map, 1]);
            };
        };
      });
    },
    { deed, map },
  );
};

test('one damaged record makes one damaged card, hides no other map, and what is readable is saved', async ({ page }) => {
  await newMap(page, 'Heel gebleven', 'Wijkraad - Moskee');
  await newMap(page, 'Half leesbaar', 'Imam - Jongerenwerker', 'Bestuur - Buurtvader');
  const damaged = idIn(page);
  await onDatabase(page, 'spoil', damaged);
  const library = new LibraryPage(page);
  await library.open();
  const card = page.getByRole('listitem').filter({ hasText: 'Deze kaart is beschadigd' });
  await expect(card).toHaveCount(1);
  await expect(card).toContainText('Half leesbaar');
  await expect(library.map('Heel gebleven')).toBeVisible();
  const coming = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Bewaar wat leesbaar is' }).click();
  await expect(card.getByRole('status')).toContainText('3 van 4 actoren, 1 van 2 relaties');
  const path = await (await coming).path();
  // Saved with all others it is no more than that either.
  await page.getByRole('button', { name: 'Alles van dit apparaat wissen' }).click();
  const erasing = page.getByRole('dialog', { name: 'Alles van dit apparaat wissen' });
  await erasing.getByRole('button', { name: 'Alle kaarten bewaren als bestand' }).click();
  await expect(erasing.getByRole('status')).toContainText(
    '‘Half leesbaar’ is maar voor een deel bewaard: 3 van 4 actoren, 1 van 2 relaties',
  );
  await page.keyboard.press('Escape');
  // By its address too, instead of a dead end.
  await page.goto(`/kaart/${damaged}`);
  await expect(page.getByRole('alert')).toContainText('Deze kaart is beschadigd');
  await expect(page.getByRole('button', { name: 'Bewaar wat leesbaar is' })).toBeVisible();
  await library.open();
  const map = await library.takeOver(await library.chooseFiles(path));
  await map.expectNumberOfActors(3);
});

test('a map that comes back with fewer edits than were kept says so, until somebody takes note of it', async ({ page }) => {
  await newMap(page, 'Korter dan hij was', 'Imam - Moskee', 'Wijkagent');
  const id = idIn(page);
  await onDatabase(page, 'shorten', id);
  const library = new LibraryPage(page);
  await library.open();
  const missing = page.getByText('Van deze kaart ontbreken de laatste wijzigingen.');
  await expect(missing).toBeVisible();
  const map = await library.openMap('Korter dan hij was');
  await map.expectNumberOfActors(2);
  await expect(missing).toBeVisible();
  await page.getByRole('button', { name: 'Begrepen' }).click();
  await expect(missing).toHaveCount(0);
  await map.reload();
  await map.add('Wijkagent');
  await expect(missing).toHaveCount(0);
});

test('an open map that another tab removes, or whose storage is cleared, says so and is offered as a file', async ({
  page,
  context,
}) => {
  const map = await newMap(page, 'Nog in beeld', 'Imam - Moskee');
  const other = await context.newPage();
  const elsewhere = new LibraryPage(other);
  await elsewhere.open();
  await other.getByRole('button', { name: 'Verwijderen: Nog in beeld' }).dblclick();
  const removed = page.getByRole('dialog', { name: 'Deze kaart is verwijderd' });
  await expect(removed).toBeVisible();
  await expect(map.saved).toHaveCount(0);
  const coming = page.waitForEvent('download');
  await removed.getByRole('button', { name: 'Bewaren als kaartbestand' }).click();
  expect((await coming).suggestedFilename()).toBe('Nog in beeld.schakelkaart.json');
  // A double click removed it once, and it comes back to life here.
  await other.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(removed).toHaveCount(0);
  await map.add('Wijkagent');
  await onDatabase(other, 'empty');
  const cleared = page.getByRole('dialog', { name: 'De opslag van dit apparaat is gewist' });
  await expect(cleared).toBeVisible();
  await expect(page.getByText(/privévenster/)).toHaveCount(0);
  await cleared.getByRole('button', { name: 'Kaarten', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Hier stond 1 kaart die er niet meer is.');
  // Also over a presentation, and when the whole database goes.
  await page.getByRole('button', { name: 'Begrepen' }).click();
  const second = await new LibraryPage(page).makeMap({ title: 'Tweede' });
  await second.add('Imam - Moskee');
  await second.show('Tabel');
  await onDatabase(other, 'drop');
  await expect(cleared).toBeVisible();
});
