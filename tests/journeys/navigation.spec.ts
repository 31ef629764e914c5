import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';
import type { MapPage, StepName, ViewName } from './support/mapPage.ts';

const VIEWS: readonly ViewName[] = ['Kaart', 'Tabel', 'Buurten'];
const STEPS: readonly StepName[] = ['Tekenen', 'Duiden', 'Inzicht', 'Vergelijken'];
const LONG =
  'Hoe blijven we in Harmswaard met elkaar in gesprek over de vijf windmolens aan de Lage Dijk, nu de een er grond voor geeft, de ander er last van verwacht, en niemand meer weet wie er met wie over praat?';

test('every step is taken in every view: a step keeps the view, and a view keeps the step and what is selected', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const chosenView = page.getByRole('group', { name: 'Weergave' }).locator('[aria-pressed="true"]');
  const currentStep = page.getByRole('navigation', { name: 'Stappen' }).locator('[aria-current="step"]');
  for (const view of VIEWS) {
    await map.show(view);
    for (const step of STEPS) {
      await map.goTo(step);
      await expect(currentStep).toHaveText(step);
      await expect(chosenView).toHaveText(view);
      await expect(map.panel.getByRole('heading').first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  }
  await map.goTo('Tekenen');
  await map.show('Kaart');
  await page.getByRole('listbox', { name: 'Actoren op de kaart' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const name = await map.panel.getByLabel('Naam', { exact: true }).inputValue();
  for (const view of VIEWS) {
    await map.show(view);
    await expect(map.panel.getByLabel('Naam', { exact: true })).toHaveValue(name);
  }
});

test('what one draws with is there where one draws, with words until somebody drew with it; how the drawing lies is always at hand', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const trust = page.getByRole('button', { name: 'Relatie: vertrouwen', exact: true });
  const isThere = async (step: StepName, isDrawing: boolean) => {
    await map.goTo(step);
    for (const tool of [trust, map.arrange, map.quickAdd]) await expect(tool).toHaveCount(isDrawing ? 1 : 0);
    for (const name of ['Uitzoomen', 'Inzoomen', 'Alles in beeld'])
      await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  };
  await isThere('Tekenen', true);
  await isThere('Inzicht', false);
  await isThere('Duiden', true);
  await expect(trust).toHaveText('vertrouwen');
  await expect(trust.getByText('vertrouwen')).toBeVisible();
  await trust.click();
  await expect(trust.getByText('vertrouwen'), 'words stay as long as the page does').toBeVisible();
  await map.reload();
  await expect(trust).toBeVisible();
  await expect(trust.getByText('vertrouwen')).toBeHidden();
  await expect(trust).toHaveAttribute('title', 'Relatie: vertrouwen');
});

test('the whole issue stands in the header, on a wide screen, on a phone and in a low window', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.makeMap({ title: 'Windmolens aan de Lage Dijk', issue: LONG });
  const issue = page.getByRole('banner').getByText(LONG);
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
    { width: 683, height: 330 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    await expect(issue).toBeVisible();
    const isWhole = await issue.evaluate((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const header = text.closest('header')?.getBoundingClientRect();
      return [...range.getClientRects()].every(
        ({ left, right, top, bottom }) =>
          header && left >= 0 && right <= innerWidth && top >= header.top && bottom <= header.bottom,
      );
    });
    expect(isWhole, `${size.width} by ${size.height}`).toBe(true);
    await expect(page.getByRole('status').filter({ hasText: 'Opgeslagen op dit apparaat' })).toBeVisible();
  }
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the map keeps three fifths of the height while nothing is opened, and nothing scrolls sideways', async ({ page }) => {
    const library = new LibraryPage(page);
    await library.open();
    const map: MapPage = await library.openExample();
    const keeps = async (what: string) => {
      await expect(map.panel).toBeHidden();
      const share = await page.locator('.drawing').evaluate((drawing) => drawing.getBoundingClientRect().height / innerHeight);
      expect(share, what).toBeGreaterThanOrEqual(0.6);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBe(390);
    };
    await keeps('drawing');
    await map.goTo('Duiden');
    await keeps('before a role is in hand');
    await page.getByRole('button', { name: 'schakel', exact: true }).tap();
    await keeps('a role in hand');
    await page.getByRole('button', { name: 'Kampen', exact: true }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'geen kamp', exact: true }).tap();
    await keeps('no camp in hand');
    await expect(page.getByRole('button', { name: 'geen kamp', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await map.goTo('Inzicht');
    await keeps('reading');
  });
});
