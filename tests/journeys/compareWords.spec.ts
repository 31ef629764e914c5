import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator } from '@playwright/test';
import { inLetters } from '../../src/language/grammar.ts';
import { ComparePage } from './support/comparePage.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

const reference = (path: string) => fileURLToPath(new URL(`../maps/reference/${path}`, import.meta.url));

/** Relations between and within the two camps, as networkx counted them; the middle is no camp. */
interface Blocks {
  readonly blokken_kamp: Readonly<Record<string, { readonly positief: number; readonly spanning: number }>>;
}
const blocksOf = (name: string) => {
  const { netwerken } = JSON.parse(readFileSync(reference('values.json'), 'utf8')) as { netwerken: Record<string, Blocks> };
  const block = (key: string) => netwerken[name]?.blokken_kamp[key] ?? { positief: 0, spanning: 0 };
  const [across, within] = [block('A|B'), block('A|A').positief + block('B|B').positief];
  const good = across.positief + within;
  return {
    tense: across.spanning,
    between: across.spanning + across.positief,
    goodAcross: across.positief,
    good,
    index: ((across.positief - within) / good).toLocaleString('nl-NL', { maximumFractionDigits: 2 }).replace('-', '−'),
  };
};

test('the network of eighty, from two files to what the incident did: the figures are those of the reference', async ({
  page,
}) => {
  const [was, is] = [blocksOf('synth_0080_voor'), blocksOf('synth_0080_na')];
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.takeOver(await library.chooseFiles(reference('networks/synth_0080_na.json')));
  const compare = new ComparePage(map);
  const { panel } = map;
  await compare.openStep();
  await compare.addEvent({ name: 'Incident', date: '2026-03-15', scope: 'landelijk' });
  const dialog = await compare.addOlderMap();
  await dialog.getByRole('radio', { name: 'In een bestand' }).check();
  await library.chooseOtherFiles(dialog, reference('networks/synth_0080_voor.json'));
  await dialog.getByLabel('Naam', { exact: true }).fill('Voor het incident');
  // Nobody knows the day but who brings the file: it is asked, and what the file says is proposed.
  await expect(dialog.getByLabel('Datum', { exact: true })).toHaveValue('');
  await expect(dialog.getByRole('list', { name: 'Voorstel voor de datum' })).toContainText(
    'toen is het bestand het laatst bewaard',
  );
  await dialog.getByLabel('Datum', { exact: true }).fill('2026-03-01');
  await dialog.getByRole('button', { name: 'Op de tijdlijn zetten' }).click();
  await map.expectSays('80 actoren met dezelfde naam zijn voor dezelfde gehouden.');
  await expect(panel.getByRole('heading', { name: 'Incident', exact: true })).toBeVisible();
  await expect(panel).toContainText('15 maart 2026 · landelijk');
  await expect(panel).toContainText('Voor: Voor het incident, 1 maart. Na: Nu.');

  await compare.showPart('Wat veranderde');
  await panel.getByRole('button', { name: 'Toch niet', exact: true }).click();
  await expect(panel).toContainText('80 actoren met dezelfde naam gelden als verschillend.');
  await expect(panel).toContainText('Geen enkele actor staat op beide kaarten.');
  await map.expectUndoes('Zeggen wie wie is');
  await panel.getByRole('button', { name: 'Toch wel', exact: true }).click();
  await compare.showPart('Wie is wie');
  await expect(panel).toContainText('80 van 80 actoren van Voor herkend in Na.');
  await compare.showPart('Wat veranderde');
  await expect(panel.getByRole('heading', { name: /relaties zijn gespannen geworden$/ })).toBeVisible();
  await expect(panel.getByText('Is dit meer dan opnieuw tekenen?')).toBeVisible();
  await compare.showKind('Alles');
  const sentences = panel.getByRole('list', { name: 'Samenvatting' }).getByRole('button');
  await expect(sentences).toHaveCount(7);
  await expect(sentences.first()).toHaveText('Tussen ‘A’ en ‘B’ kwamen tien gespannen relaties erbij.');
  await expect(sentences.nth(1)).toHaveText('Zes relaties tussen ‘A’ en ‘B’ zijn gespannen geworden.');
  await expect(panel).toContainText(/Actoren: \d+ veranderd en \d+ gelijk gebleven\./);
  await sentences.first().click();
  await expect(sentences.first()).toHaveAttribute('aria-pressed', 'true');
  const evidence = panel.locator('.lit-sentence').first();
  await evidence.getByText('Waar dit op steunt').click();
  await expect(evidence.getByText(/^a\d+ – a\d+: spanning$/)).toHaveCount(10);
  await expectNoAxeViolations(page);

  await compare.showPart('Wat het deed');
  const figure = (name: string): Locator =>
    panel.locator('section.figure-said').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(panel.locator('section.figure-said').first()).toContainText('Spanning tussen ‘A’ en ‘B’');
  const tension = figure('Spanning tussen ‘A’ en ‘B’');
  await expect(tension).toContainText(`Van de ${is.between} relaties tussen ‘A’ en ‘B’ zijn er ${is.tense} gespannen`);
  await expect(tension).toContainText(`(eerst ${was.tense} van ${was.between})`);
  await expect(tension).toContainText('Dit verschil is groter dan wanneer iemand dezelfde kaart nog eens tekent.');
  await expect(tension.getByRole('img')).toHaveAccessibleName(
    new RegExp(`^Voor ${was.tense} van ${was.between}, na ${is.tense} van ${is.between}\\. .* \\d+ procentpunten\\.$`),
  );
  const ties = figure('Goede relaties tussen de kampen');
  await expect(ties).toContainText(
    `lopen er ${inLetters(is.goodAcross, 'nl')} naar een ander kamp (eerst ${was.goodAcross} van ${was.good})`,
  );
  await expect(ties).toContainText('Zo’n verschil ontstaat ook als iemand dezelfde kaart nog eens tekent.');
  await panel.getByText('Voor experts', { exact: true }).click();
  await expect(figure('E-I-index van de kampen')).toContainText(`De E-I-index is ${is.index} (eerst ${was.index})`);
  await expectNoAxeViolations(page, { within: 'aside' });

  await compare.showPart('Door de tijd');
  const chart = panel.getByRole('slider', { name: 'Spanning tussen de kampen door de tijd' });
  await expect(chart).toHaveAttribute('aria-valuetext', new RegExp(`nu: ${is.tense} van ${is.between} \\(86\\s%\\)\\.`));
  await expect(chart).toHaveAttribute('aria-valuetext', /Bij opnieuw tekenen meestal \d+\s% tot \d+\s%\./);
  await panel.getByText('Als tabel', { exact: true }).click();
  const rows = panel.getByRole('table', { name: 'Spanning tussen de kampen, per moment' }).getByRole('row');
  await expect(rows).toHaveText([
    /^DatumMomentWaarde$/,
    new RegExp(`^1 maart 2026Voor het incident${was.tense} van ${was.between} \\(68\\s%\\)`),
    /^15 maart 2026Gebeurtenis: Incident \(landelijk\)$/,
    new RegExp(`Nu${is.tense} van ${is.between} \\(86\\s%\\)`),
  ]);
  await expectNoAxeViolations(page, { within: 'aside' });

  await map.show('Tabel');
  const relations = page.getByRole('region', { name: 'Veranderde relaties' });
  await relations.getByRole('combobox').selectOption({ label: 'gespannen geworden' });
  await expect(relations.getByRole('table').locator('tbody tr')).toHaveCount(6);
  await relations.getByRole('button', { name: 'Wat gebeurde', exact: true }).click();
  await expectNoAxeViolations(page);
  const coming = page.waitForEvent('download');
  await relations.getByRole('button', { name: 'Bewaren als CSV: veranderde relaties' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('synth_0080_na.veranderde relaties.Voor het incident - Nu.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines[0]).toBe('\uFEFFTussen;en;Wat gebeurde;Was;Is');
  expect(lines).toHaveLength(7);
  expect(lines[1]).toMatch(/^a\d+;a\d+;gespannen geworden;.+ \(\w+\);spanning \(\w+\)$/);
});

test('by keyboard alone: sentences light and stay lit, the chart goes from moment to moment, a row of the table is shown', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const { panel } = map;
  const compare = new ComparePage(map);
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await compare.openStep();
  await compare.showKind('Alles');
  await compare.parts.getByRole('button', { name: 'Wat veranderde' }).focus();
  await press('Enter');
  const sentences = panel.getByRole('list', { name: 'Samenvatting' }).getByRole('button');
  await expect(sentences.first()).toBeVisible();
  await press('Tab', 'Tab', 'Tab', 'Tab');
  await expect(sentences.first()).toBeFocused();
  const lit = panel.locator('.lit-sentence.is-lit');
  await expect(lit).toHaveCount(1);
  await press('Enter', 'Tab', 'Tab');
  await expect(sentences.nth(1)).toBeFocused();
  await expect(lit.getByRole('button')).toHaveText(await sentences.nth(1).innerText());
  await press('Tab');
  await expect(lit.getByRole('button')).toHaveText(await sentences.first().innerText());
  await expect(sentences.first()).toHaveAttribute('aria-pressed', 'true');

  await compare.parts.getByRole('button', { name: 'Door de tijd' }).focus();
  await press('Enter');
  const chart = panel.getByRole('slider');
  await expect(chart).toHaveAttribute('aria-valuetext', /Bij opnieuw tekenen/);
  await press('Tab', 'Tab');
  await expect(panel.getByRole('combobox', { name: 'Cijfer' })).toBeFocused();
  await press('Tab');
  await expect(chart).toBeFocused();
  await expect(chart).toHaveAttribute('aria-valuetext', /, nu: /);
  await press('Home');
  await expect(chart).toHaveAttribute('aria-valuetext', /‘Eerste/);
  await press('ArrowRight');
  await expect(chart).toHaveAttribute('aria-valuetext', /‘Na de inloopavond’/);

  await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: 'Tabel', exact: true }).focus();
  await press('Enter');
  const actors = page.getByRole('region', { name: 'Veranderde actoren' });
  await actors.getByRole('searchbox').focus();
  await page.keyboard.type('moskee');
  await expect(actors.getByRole('table').locator('tbody tr')).toHaveCount(1);
  await actors.getByRole('button', { name: 'Bestuur moskee laten zien op de kaart' }).focus();
  await press('Space');
  await expect(actors.getByRole('button', { name: 'Bestuur moskee laten zien op de kaart' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await map.show('Kaart');
  await map.show('Tabel');
  await expect(actors.getByRole('button', { name: 'Bestuur moskee laten zien op de kaart' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});
