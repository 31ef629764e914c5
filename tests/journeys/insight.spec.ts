import type { Page } from '@playwright/test';
import { InsightPage } from './support/insightPage.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

const openExample = async (page: Page): Promise<{ map: MapPage; insight: InsightPage }> => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const insight = new InsightPage(map);
  await insight.open();
  return { map, insight };
};

test('the example: a possible schakel with its grounds, lit on the map and listed; accepting it tags the role', async ({
  page,
}) => {
  const { map, insight } = await openExample(page);
  const links = insight.part('Mogelijke schakels');
  const first = links.getByRole('article').first();
  await expect(first).toContainText(/Goede relaties met .+ én met .+\./);
  await expect(first).toContainText(/(heel zeker|redelijk zeker|nog onzeker)/);
  const name = await first.getByRole('heading', { level: 4 }).innerText();

  // The first is open with one filled deed, the others are folded.
  const show = first.getByRole('button', { name, exact: true });
  await expect(show).toHaveAttribute('aria-expanded', 'true');
  await expect(map.panel.locator('.question .button.primary')).toHaveText(['Aanduiden als schakel']);
  await expect(links.getByRole('article').nth(1).getByRole('button')).toHaveCount(1);
  await show.click();
  await expect(show).toHaveAttribute('aria-expanded', 'false');
  await expect(first.getByRole('button')).toHaveCount(1);
  await show.click();
  await first.getByText('Waar dit op steunt').click();
  await expect(first).toContainText(/Goede relaties met (twee|drie) kanten/);
  await expect(first).toContainText('Dit gaat alleen over de plek op deze kaart.');
  await expect(first).toContainText(
    /(Coördinator|Bemiddelaar van buiten|Poortwachter en woordvoerder|Tussenpersoon): verbindt \S+ pa/,
  );
  await expect(
    first
      .getByRole('listitem')
      .filter({ hasText: `${name} – ` })
      .or(first.getByRole('listitem').filter({ hasText: ` – ${name}` }))
      .first(),
  ).toBeVisible();

  await first.getByRole('button', { name: `${name} aanduiden als schakel` }).click();
  await map.expectHeard(name, 'schakel');
  await insight.expectSaid(`Aangeduid als schakel: ${name}.`);
  await expect(links.getByRole('heading', { level: 4, name, exact: true })).toHaveCount(0);
  await map.expectUndoes('Rol wijzigen');
  await map.undo.click();
  await expect(links.getByRole('heading', { level: 4, name, exact: true })).toBeVisible();
});

test('a suggestion is set aside with a reason, stays so after a reload, and is taken back; another is put off', async ({
  page,
}) => {
  const { map, insight } = await openExample(page);
  const links = insight.part('Mogelijke schakels');
  const name = await links.getByRole('article').first().getByRole('heading', { level: 4 }).innerText();
  const heading = links.getByRole('heading', { level: 4, name, exact: true });
  const what = `${name} als mogelijke schakel`;

  await insight.openAnswer(links, name);
  await links.getByRole('button', { name: `${what}: terzijde leggen` }).click();
  const reason = links.getByRole('textbox', { name: 'Waarom?' });
  await expect(reason).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(links.getByRole('button', { name: `${what}: terzijde leggen` })).toBeFocused();
  await page.keyboard.press('Enter');
  await links.getByRole('button', { name: 'Terzijde leggen', exact: true }).click();
  await expect(links).toContainText('Schrijf kort op waarom');
  await reason.fill('Heeft er nu geen tijd voor');
  await reason.press('Enter');
  await expect(heading).toHaveCount(0);
  await insight.expectSaid(`${what}: terzijde gelegd.`);
  await map.expectSaved();

  await map.reload();
  await insight.open();
  await expect(links.getByRole('article').first()).toBeVisible();
  await expect(heading).toHaveCount(0);
  await links.getByText('Terzijde gelegd (1)').click();
  await expect(links.getByRole('listitem').filter({ hasText: what })).toContainText(
    /‘Heeft er nu geen tijd voor’ · \d+ \S+ \d{4}/,
  );
  await links.getByRole('button', { name: `${what}: terugnemen` }).click();
  await expect(heading).toBeVisible();

  await insight.openAnswer(links, name);
  await links.getByRole('button', { name: `${what}: later bekijken` }).click();
  await expect(heading).toHaveCount(0);
  await expect(links.getByText('Voor later (1)')).toBeVisible();
  await map.undo.click();
  await expect(heading).toBeVisible();
});

test('what if somebody goes: told and shown without touching the map; Escape ends it; also from a selected actor', async ({
  page,
}) => {
  const { map, insight } = await openExample(page);
  await insight.show('Breekpunten');
  await expect(insight.part('Wie de enige weg is')).toContainText(/De enige goede verbinding met .+\./);
  await insight.fold('Van wie veel afhangt');
  await expect((await insight.fold('Relaties zonder omweg')).getByRole('article').first()).toContainText(
    'De enige goede weg naar',
  );

  const whatIf = insight.part('Wat als iemand wegvalt?');
  await whatIf.getByLabel('Wie even weg?').selectOption({ label: 'Locatiemanager opvang' });
  await expect(whatIf.getByRole('heading', { name: 'Zonder Locatiemanager opvang' })).toBeVisible();
  await expect(whatIf).toContainText('Geen goede relatie meer op deze kaart: Gezinnen in de noodopvang.');
  await expect(map.undo).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(whatIf.getByRole('heading', { name: 'Zonder Locatiemanager opvang' })).toHaveCount(0);
  await expect(whatIf.getByLabel('Wie even weg?')).toBeFocused();

  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.type('beheerder buurta');
  await page.keyboard.press('Enter');
  await map.panel.getByRole('button', { name: 'Kijk zonder Beheerder buurtapp' }).click();
  await expect(whatIf).toContainText('Huurders Meerzicht');
  await whatIf.getByRole('button', { name: 'Terug naar de kaart' }).click();
  await expect(whatIf.getByLabel('Wie even weg?')).toHaveValue('');
  await map.expectNumberOfActors(31);
});

test('together: the number is chosen by keyboard, and what each adds is said next to the present key figures', async ({
  page,
}) => {
  const { map, insight } = await openExample(page);
  await insight.show('Samen bereiken');
  const slider = map.panel.getByRole('slider', { name: 'Met hoeveel actoren?' });
  await slider.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveValue('1');
  const set = insight.part('Deze actoren');
  await expect(set.getByRole('listitem')).toHaveCount(1);
  await expect(set).toContainText(/Deze ene actor bereikt [^%]+ via hooguit één tussenpersoon\./);
  await expect(set).toContainText(/De huidige \S+ sleutelfiguren bereiken [^%]+\./);
  await page.keyboard.press('ArrowRight');
  await expect(set.getByRole('listitem')).toHaveCount(2);
  await expect(set.getByRole('listitem').nth(1)).toContainText(/actor(en)? erbij/);
  await expect(insight.part('Naast de huidige sleutelfiguren')).toBeVisible();
  await insight.openAnswer(set);
  await set.getByText('Hoe zeker?').click();
  await expect(set).toContainText(/Samen is dat \d+\s% van de kaart\./);
});

test('introductions name who could introduce whom, and can be set aside', async ({ page }) => {
  const { insight } = await openExample(page);
  await insight.show('Introducties');
  const part = insight.part('Introducties');
  const first = part.getByRole('article').first();
  await expect(first).toContainText(/Hebben allebei een goede relatie met .+\./);
  await insight.openAnswer(part);
  await first.getByText('Waar dit op steunt').click();
  await expect(first).toContainText(/hebben op deze kaart geen relatie\. Met .+ hebben ze allebei een goede relatie\./);
  const pair = await first.getByRole('heading', { level: 4 }).innerText();
  await first.getByRole('button', { name: /terzijde leggen$/ }).click();
  await part.getByRole('textbox', { name: 'Waarom?' }).fill('Kennen elkaar al');
  await page.keyboard.press('Enter');
  await expect(part.getByRole('heading', { level: 4, name: pair, exact: true })).toHaveCount(0);
  await expect(part.getByText('Terzijde gelegd (1)')).toBeVisible();
});

test('the camps in words, in a picture and as a table', async ({ page }) => {
  const { map, insight } = await openExample(page);
  await insight.show('Kampen');
  await expect(map.panel).toContainText(
    /Van de \S+ goede relaties tussen actoren in een kamp blijven er \S+ binnen het eigen kamp\./,
  );
  await expect(map.panel).not.toContainText(/toeval|%/);
  await map.panel.locator('.camps-told').getByText('Hoe zeker?').click();
  await expect(map.panel).toContainText('Bij toeval zouden dat er ongeveer');
  await expect(map.panel.getByRole('img', { name: /Relaties binnen en tussen de kampen/ })).toBeVisible();
  await map.panel.getByText('Als tabel').click();
  const table = map.panel.getByRole('table', { name: 'Relaties binnen en tussen de kampen' });
  await expect(table.getByRole('rowheader')).toHaveText(['Goede relaties', 'Spanning']);
});

test('too little on the map: a sentence says what to draw next, never an error', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Nog bijna leeg' });
  const insight = new InsightPage(map);
  await insight.open();
  await expect(map.panel).toContainText('Teken eerst de belangrijkste actoren rond het vraagstuk.');
  for (const [line, next] of [
    ['Imam', 'Teken eerst de belangrijkste actoren rond het vraagstuk.'],
    ['Moskee', null],
    ['Wijkraad', 'Teken nu wie met wie te maken heeft.'],
    ['Imam - Wijkraad: spanning', 'Teken ook wie contact heeft, samenwerkt of elkaar vertrouwt.'],
    ['Imam - Moskee', 'Geef bij Duiden de kampen een naam;'],
  ] as const) {
    await map.goTo('Tekenen');
    await map.add(line);
    await insight.open();
    if (next) await expect(map.panel).toContainText(next);
    await expect(map.panel).not.toContainText('niet gelukt');
  }
  for (const section of ['Breekpunten', 'Samen bereiken', 'Introducties', 'Kampen', 'Buurten', 'Voor experts'] as const) {
    await insight.show(section);
    await expect(map.panel.locator('.insight-section').first()).toContainText(/\S/);
    await expect(map.panel).not.toContainText('niet gelukt');
  }
  await insight.show('Kampen');
  await expect(map.panel).toContainText('Er staat nog niemand in een kamp.');
});
