import type { Page } from '@playwright/test';
import { ComparePage } from './support/comparePage.ts';
import { ComparePicture } from './support/comparePicture.ts';
import { expectNoAxeViolations } from './support/expectNoAxeViolations.ts';
import { Hand } from './support/hand.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage } from './support/mapPage.ts';

/**
 * Before: Imam – Wijkagent, Imam – School, School – Wijkagent. After: the wijkagent is gone, and with it two relations;
 * Buurthuis is new, with one; School became pusher.
 */
const makeBeforeAndAfter = async (page: Page): Promise<{ readonly map: MapPage; readonly compare: ComparePage }> => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.makeMap({ title: 'Opvang', issue: 'Opvang' });
  await map.add('Imam - Wijkagent', 'Imam - School', 'School - Wijkagent');
  const compare = new ComparePage(map);
  await compare.openStep();
  await expect(page.getByText('Dit is de kaart van nu.', { exact: false })).toBeVisible();
  await compare.takeSnapshot({ name: 'Eerst' });
  await expect(page.getByText('Tussen deze twee is niets veranderd', { exact: false }).first()).toBeVisible();
  await map.goTo('Tekenen');
  await map.add('Imam - Buurthuis');
  const hand = new Hand(map);
  await hand.click('School');
  await map.group('Rollen').getByRole('checkbox', { name: 'pusher', exact: true }).check();
  await hand.click('Wijkagent');
  await page.keyboard.press('Delete');
  await map.expectNumberOfActors(3);
  await map.expectSaved();
  await map.goTo('Vergelijken');
  return { map, compare };
};

const heardIn = async (picture: ComparePicture) =>
  (await picture.changes.getByRole('option').evaluateAll((options) => options.map((one) => one.ariaLabel))).sort();

test('one kind of change at a time, by keyboard: its marks, its legend, its list and its words agree', async ({ page }) => {
  const { compare } = await makeBeforeAndAfter(page);
  const picture = new ComparePicture(page);
  await compare.showPart('Wat veranderde');
  const told = compare.map.panel.getByRole('list', { name: 'Om wie het gaat' }).getByRole('listitem');
  await expect(compare.kinds.getByRole('radio')).toHaveCount(4);
  await expect(compare.kinds).toHaveText('Nieuw 2Weg 3Rol of kamp 1Alles 6');
  await expect(compare.kinds.getByRole('radio', { name: 'Nieuw 2' })).toBeChecked();
  await expect(picture.legend).toHaveText(['nieuwe actor 1', 'nieuwe relatie 1']);
  await expect(told).toHaveText(['Buurthuis1 relatienieuw op de kaart; met Imam']);
  expect(await heardIn(picture)).toEqual(['Buurthuis: nieuw op de kaart.', 'Imam en Buurthuis: nieuw; contact (gewoon).']);

  await compare.kinds.getByRole('radio', { name: 'Nieuw 2' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(compare.kinds.getByRole('radio', { name: 'Weg 3' })).toBeChecked();
  await expect(picture.legend).toHaveText(['actor weg 1', 'relatie weg 2']);
  await expect(told).toHaveText([/^Wijkagent2 relatiesniet meer op de kaart; met (Imam en School|School en Imam)$/]);
  await expect(compare.map.panel).toContainText('Wat niet veranderde staat lichter: 3 actoren en 2 relaties.');
  await page.keyboard.press('ArrowRight');
  await expect(told).toHaveText(['Schoolnu pusher']);
  expect(await heardIn(picture)).toEqual(['School: nu pusher.']);
  await expectNoAxeViolations(page);
});

test('all that changed in one picture: its marks, its legend and its list agree; as it was and as it is', async ({ page }) => {
  const { compare } = await makeBeforeAndAfter(page);
  const picture = new ComparePicture(page);
  await compare.showKind('Alles');
  await expect(picture.legend).toHaveText([
    'nieuwe actor 1',
    'actor weg 1',
    'actor veranderd 1',
    'rol, kamp of soort: was → is',
    'nieuwe relatie 1',
    'relatie weg 2',
  ]);
  await expect(picture.changes.getByRole('option')).toHaveCount(6);
  const heard = await picture.changes.getByRole('option').evaluateAll((options) => options.map((one) => one.ariaLabel));
  expect([...heard].sort()).toEqual([
    'Buurthuis: nieuw op de kaart.',
    'Imam en Buurthuis: nieuw; contact (gewoon).',
    'Imam en Wijkagent: weg; contact (gewoon).',
    'School en Wijkagent: weg; contact (gewoon).',
    'School: nu pusher.',
    'Wijkagent: niet meer op de kaart.',
  ]);

  await picture.expectShown('difference');
  await picture.show('Voor');
  await picture.expectShown('before');
  expect(await heardIn(picture)).not.toContain('Buurthuis: nieuw op de kaart.');
  await picture.show('Na');
  await picture.expectShown('after');
  expect(await heardIn(picture)).not.toContain('Wijkagent: niet meer op de kaart.');
  await picture.show('Verschil');

  await picture.changes.focus();
  await page.keyboard.press('End');
  const card = page.locator('.picture-card');
  await expect(card).toHaveText(heard.at(-1) ?? 'nothing');
  await page.keyboard.press('ArrowLeft');
  await expect(card).toHaveText(heard.at(-2) ?? 'nothing');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  await compare.showPart('Wat veranderde');
  await compare.map.panel.getByRole('button', { name: /^Nieuw op de kaart: Buurthuis/ }).click();
  await expect(page.locator('.comparison-pane')).toHaveAttribute('data-lit', '1');
});

test('beside each other: each with its name, both move along, and each lights its own', async ({ page }) => {
  const { compare } = await makeBeforeAndAfter(page);
  const picture = new ComparePicture(page);
  await compare.showKind('Alles');
  await picture.show('Naast elkaar');
  await expect(page.getByText(/^Voor: Eerst, /)).toBeVisible();
  await expect(page.getByText('Na: Nu', { exact: true })).toBeVisible();
  await expect(picture.pane('before').getByRole('option', { name: /^Buurthuis/ })).toHaveCount(0);
  await expect(picture.pane('after').getByRole('option', { name: /^Wijkagent/ })).toHaveCount(0);

  const school = /^School: /;
  const expectTogether = async () => {
    await expect
      .poll(async () => {
        const [one, other] = [await picture.placeOf('before', school), await picture.placeOf('after', school)];
        return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
      })
      .toBeLessThanOrEqual(2);
    return picture.placeOf('after', school);
  };
  const start = await expectTogether();
  const frame = await picture.pane('before').locator('.map-canvas').boundingBox();
  if (!frame) throw new Error('there is no picture');
  await page.mouse.move(frame.x + 30, frame.y + 30);
  await page.mouse.wheel(0, -240);
  expect(await expectTogether()).not.toEqual(start);
  const zoomed = await expectTogether();
  await page.mouse.down();
  await page.mouse.move(frame.x + 90, frame.y + 70, { steps: 4 });
  await page.mouse.up();
  const slid = await expectTogether();
  expect([slid.x - zoomed.x, slid.y - zoomed.y]).toEqual([60, 40]);
  await page.getByRole('button', { name: 'Alles in beeld', exact: true }).click();
  await expect.poll(expectTogether).toEqual(start);

  await compare.showPart('Wat veranderde');
  await compare.map.panel.getByRole('button', { name: /^Nieuw op de kaart: Buurthuis/ }).click();
  await expect(picture.pane('after')).toHaveAttribute('data-lit', '1');
  await expect(picture.pane('before')).toHaveAttribute('data-lit', '0');
});

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('the picture takes at least three fifths of the height, whatever kind is shown', async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    const map = await library.openExample();
    const compare = new ComparePage(map);
    await compare.openStep();
    for (const kind of ['Nieuw', 'Alles']) {
      await compare.showKind(kind);
      const stage = await page.locator('.compare-stage').boundingBox();
      expect(stage?.height).toBeGreaterThanOrEqual(0.6 * 768);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the two stand above each other, and nothing is out of reach', async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    const map = await library.openExample();
    await map.goTo('Vergelijken');
    const picture = new ComparePicture(page);
    await expect(picture.shown).toBeVisible();
    await picture.show('Naast elkaar');
    const [upper, lower] = [await picture.pane('before').boundingBox(), await picture.pane('after').boundingBox()];
    expect(lower?.y).toBeGreaterThan((upper?.y ?? Number.NaN) + 100);
    expect(lower?.x).toBe(upper?.x);
    await expectNoAxeViolations(page);
  });
});
