import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('the example: a possible schakel with its grounds, lit on the map; accepting it tags the role and the answer follows', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await map.goTo('Inzicht');
  await map.expectSays('Wijs rechts iets aan om het op de kaart te zien.');
  const part = (title: string) => map.panel.locator('section').filter({ has: page.getByRole('heading', { level: 3, name: title }) }).last();
  const links = part('Mogelijke schakels');
  const first = links.getByRole('article').first();
  await expect(first).toContainText(/heeft lijnen met (beide|meer) kanten/);
  await expect(first).toContainText(/Hoe zeker: (vrijwel altijd|wisselend|zelden)\./);
  await expect(first).toContainText('Dit zegt iets over de plek op deze kaart');
  const name = await first.getByRole('heading', { level: 4 }).innerText();

  const show = first.getByRole('button', { name: /Laat zien op de kaart|Niet meer laten zien/ });
  await show.click();
  await expect(show).toHaveAttribute('aria-pressed', 'true');
  await show.click();
  await expect(show).toHaveAttribute('aria-pressed', 'false');

  for (const title of ['Waar rol en plek verschillen', 'Wie raakt los zonder wie', 'Buurten'])
    await expect(part(title).getByRole('article').first()).toBeVisible();
  await expect(part('Wie raakt los zonder wie')).toContainText(/Zonder .+ (raakt|raken) .+ op deze kaart los\./);
  await expect(part('Buurten')).toContainText(/Witte vlek|geen sleutelfiguur|sleutelfiguur binnen twee stappen/);

  await first.getByRole('button', { name: `${name} aanduiden als schakel` }).click();
  await map.expectHeard(name, 'schakel');
  await expect(links.getByRole('heading', { level: 4, name, exact: true })).toHaveCount(0);
  await map.expectUndoes('Rol wijzigen');
  await map.undo.click();
  await expect(links.getByRole('heading', { level: 4, name, exact: true })).toBeVisible();
});

test('too little on the map: a sentence says what to draw next, never an error', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Nog bijna leeg' });
  await map.goTo('Inzicht');
  await expect(map.panel).toContainText('Teken eerst de belangrijkste actoren rond het vraagstuk.');
  for (const [line, next] of [
    ['Imam', 'Teken eerst de belangrijkste actoren rond het vraagstuk.'],
    ['Moskee', null],
    ['Wijkraad', 'Teken nu wie met wie te maken heeft.'],
    ['Imam - Wijkraad: spanning', 'Teken ook wie contact heeft, samenwerkt of elkaar vertrouwt.'],
    ['Imam - Moskee', 'Geef bij Duiden de kampen een naam.'],
  ] as const) {
    await map.add(line);
    if (next) await expect(map.panel).toContainText(next);
    await expect(map.panel).not.toContainText('niet gelukt');
  }
});
