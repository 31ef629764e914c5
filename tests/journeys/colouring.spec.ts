import { readFile } from 'node:fs/promises';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { listen } from './support/heard.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('a map coloured by status has a legend with counts, steps back, goes into a picture, and is as usual again', async ({
  page,
}) => {
  const heard = await listen(page);
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const by = page.getByRole('combobox', { name: 'Kleur op', exact: true });
  const shown = page.getByRole('combobox', { name: 'Laat zien', exact: true });
  const panel = map.panel.getByRole('region', { name: 'Wie doet mee' });

  // By keyboard, from one list to the next.
  await by.focus();
  await page.keyboard.press('s');
  await by.selectOption({ label: 'status' });
  await page.keyboard.press('Tab');
  await expect(shown).toBeFocused();
  await shown.selectOption({ label: 'het netwerk' });
  await heard.expect(/^actief 8, .*, lichter: niet bij ‘het netwerk’ 22\.$/);

  await expect(panel.getByRole('listitem').filter({ hasText: /^actief/ })).toHaveText('actief8');
  await expect(panel).toContainText('Vier van de acht actieve sleutelfiguren op deze kaart zijn met elkaar verbonden.');
  await expect(panel.getByRole('listitem').filter({ hasText: /^lichter/ })).toHaveText('lichter: niet bij ‘het netwerk’22');
  // The colours are explained once: by the panel.
  const legend = page.getByRole('region', { name: 'Legenda' });
  await expect(legend).toContainText('samenwerking');
  await expect(legend).not.toContainText('actief');
  await map.expectHeard('Wijkagent Haven', 'status: actief');
  await map.expectHeard('Wethouder', 'status: geen sleutelfiguur', 'staat lichter op de kaart');
  await expect(map.undo).toBeDisabled();

  await map.choose('Afbeelding maken');
  const making = page.getByRole('dialog', { name: 'Afbeelding maken' });
  await making.getByRole('radio', { name: 'SVG, voor de drukker' }).check({ force: true });
  await expect(page.locator('.picture-preview')).toHaveAttribute('aria-busy', 'false');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    making.getByRole('button', { name: 'Afbeelding bewaren' }).click(),
  ]);
  const svg = await readFile(await download.path(), 'utf8');
  for (const word of ['actief 8', 'tijdelijk teruggetrokken 1', 'lichter: niet bij ‘het netwerk’ 22'])
    expect(svg).toContain(word);

  // What reads as a mark on a person goes along only when that is asked for.
  const taking = making.getByRole('checkbox', { name: 'Ook laten zien wie wij weer eens moeten spreken' });
  await by.selectOption({ label: 'afspraak' });
  await expect(map.panel.getByRole('region', { name: 'Wie spreken wij weer eens?' })).toContainText('hier is het aan ons');
  await map.choose('Afbeelding maken');
  await expect(page.locator('.picture-preview')).toHaveAttribute('aria-busy', 'false');
  await expect(taking).not.toBeChecked();
  await taking.check();
  await page.keyboard.press('Escape');
  await map.choose('Afbeelding maken');
  await expect(taking).not.toBeChecked();
  await page.keyboard.press('Escape');
  await map.choose('Presenteren');
  const presenting = page.getByRole('checkbox', { name: 'Ook laten zien wie wij weer eens moeten spreken' });
  await expect(presenting).not.toBeChecked();
  await presenting.check();
  await expect(page.getByRole('list', { name: 'Legenda' })).toContainText('te lang niet gesproken');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await by.selectOption({ label: 'status' });

  // The device keeps it; where there is no room it stands behind one button.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(legend).toContainText('actief 8');
  await legend.getByRole('button', { name: 'Hele legenda' }).click();
  await expect(legend.getByText('samenwerking')).toBeInViewport();
  await page.getByRole('button', { name: 'Kleur op: status', exact: true }).click();
  await expect(shown).toHaveValue('network');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 800 });
  await panel.getByRole('button', { name: 'Weer zoals gewoon' }).click();
  await expect(panel).toHaveCount(0);
  await expect(page.locator('[data-live-announcer]')).toHaveText('De kaart is weer zoals gewoon.');
  await expect(by).toHaveValue('uncoloured');
});
