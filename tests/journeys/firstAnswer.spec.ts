import { axeFinds } from './support/expectNoAxeViolations.ts';
import { Hand } from './support/hand.ts';
import { InsightPage } from './support/insightPage.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import { screenFaults } from './support/screenFaults.ts';

const BETWEEN = 'Twee relaties lopen tussen ‘Tegen’ en ‘Voor’, allemaal met spanning.';
const LINKS = 'Eén schakel verbindt beide kampen: Wijkagent, met eigen goede relaties.';

test('a participant tags a small map and reads the first answer: on a desk, a tablet and a phone', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Windmolens' });
  await map.add(
    'Bewoners - Appgroep',
    'Boeren - Ontwikkelaar',
    'Appgroep - Ontwikkelaar: spanning',
    'Bewoners - Boeren: spanning',
    'Wijkagent - Bewoners',
    'Wijkagent - Boeren',
    'Predikant - Wijkagent',
  );
  await map.fit.click();
  const hand = new Hand(map);
  const insight = new InsightPage(map);

  await test.step('nothing tagged: what is drawn, and what to tag first', async () => {
    await insight.open();
    await expect(map.panel.locator('.sentence')).toHaveText([
      'Zeven relaties staan op de kaart: vijf goede en twee met spanning.',
      'Drie delen van de kaart zijn alleen via één actor met elkaar verbonden: Wijkagent.',
      'Geef bij Duiden de kampen een naam; twee is genoeg om te beginnen.',
    ]);
    await insight.question('Wat nu?').click();
    await map.panel.getByRole('button', { name: 'Verder duiden' }).click();
  });

  await test.step('camps and a schakel', async () => {
    const name = map.panel.getByRole('textbox', { name: 'Naam van het kamp' });
    for (const [camp, members] of [
      ['Tegen', ['Bewoners', 'Appgroep']],
      ['Voor', ['Boeren', 'Ontwikkelaar']],
    ] as const) {
      await name.fill(camp);
      await name.press('Enter');
      for (const member of members) {
        await hand.click(member);
        await map.expectHeard(member, `kamp ${camp}`);
      }
    }
    await map.takeRole('schakel');
    await hand.click('Wijkagent');
    await map.expectHeard('Wijkagent', 'schakel');
  });

  await test.step('the answer, lit on the map', async () => {
    await insight.open();
    const sentences = map.panel.locator('.sentence');
    await expect(sentences.nth(0)).toHaveText(BETWEEN);
    await expect(sentences.nth(1)).toHaveText(LINKS);
    await expect(map.panel).not.toContainText(/Niemand heeft goede relaties/);
    await map.panel.getByRole('button', { name: 'Eén schakel', exact: true }).click();
    await expect(sentences.nth(1)).toHaveClass(/held/);
    await sentences.nth(1).getByText('Waar dit op steunt').click();
    await expect(sentences.nth(1).getByRole('listitem').first()).toContainText('Wijkagent');
    await expect(map.panel).not.toContainText('%');
    expect(await axeFinds(page)).toEqual([]);
  });

  await test.step('a tablet', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect(map.panel.locator('.sentence').first()).toHaveText(BETWEEN);
    await expect(async () => expect(await screenFaults(page)).toEqual([])).toPass({ timeout: 6_000 });
  });

  await test.step('a phone: one sentence at a time below the map', async () => {
    for (const size of [
      { width: 390, height: 844 },
      { width: 683, height: 330 },
    ]) {
      await page.setViewportSize(size);
      await expect(async () => expect(await screenFaults(page), `${size.width}`).toEqual([])).toPass({ timeout: 6_000 });
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    const dock = page.getByRole('region', { name: 'In het kort' });
    await expect(dock).toContainText(BETWEEN);
    await expect(dock).toContainText('1 van 3');
    await dock.getByRole('button', { name: 'Volgende zin' }).click();
    await expect(dock).toContainText(LINKS);
    await dock.getByRole('button', { name: 'Meer hierover' }).click();
    await expect(map.panel.getByRole('heading', { level: 2, name: 'In het kort' })).toBeVisible();
  });
});
