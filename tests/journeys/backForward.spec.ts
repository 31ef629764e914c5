import { ComparePage } from './support/comparePage.ts';
import { expect, test } from './support/journey.ts';
import { LibraryPage } from './support/libraryPage.ts';

test('Back and Forward lead through steps and views, and a reload stays where it was', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const expectAt = async (step: string, view: string) => {
    const steps = page.getByRole('navigation', { name: 'Stappen' });
    await expect(steps.getByRole('button', { name: step, exact: true })).toHaveAttribute('aria-current', 'step');
    const views = page.getByRole('group', { name: 'Weergave' });
    await expect(views.getByRole('button', { name: view, exact: true })).toHaveAttribute('aria-pressed', 'true');
  };
  const back = () => page.goBack();
  const forward = () => page.goForward();
  const width = async () => Math.round((await map.actor('Wethouder').boundingBox())?.width ?? 0);

  await expectAt('Tekenen', 'Kaart');
  await page.getByRole('button', { name: 'Inzoomen' }).click();
  await page.getByRole('button', { name: 'Inzoomen' }).click();
  const zoomed = await width();
  await map.goTo('Duiden');
  await map.goTo('Duiden');
  await map.show('Tabel');
  await map.show('Tabel');
  await map.goTo('Inzicht');
  await expectAt('Inzicht', 'Tabel');

  await back();
  await expectAt('Duiden', 'Tabel');
  await back();
  await expectAt('Duiden', 'Kaart');
  await expect.poll(width).toBe(zoomed);
  await back();
  await expectAt('Tekenen', 'Kaart');
  await forward();
  await expectAt('Duiden', 'Kaart');
  await forward();
  await forward();
  await expectAt('Inzicht', 'Tabel');
  await page.reload();
  await expectAt('Inzicht', 'Tabel');
  await back();
  await expectAt('Duiden', 'Tabel');

  // What was asked at one place is not left standing over another.
  await map.choose('Kaartgegevens');
  await expect(page.getByRole('dialog')).toBeVisible();
  await back();
  await expectAt('Duiden', 'Kaart');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator(':focus')).not.toHaveCount(0);
  await back();
  await back();
  await expect(page.getByRole('heading', { name: 'Kaarten', level: 1 })).toBeVisible();
});

test('Back leaves a presentation, and closing one leaves nothing to go back into', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  await new ComparePage(map).openStep();
  const present = map.panel.getByRole('button', { name: 'Presenteren', exact: true });
  const presentation = page.getByRole('dialog');

  await present.press('Enter');
  await expect(presentation).toBeVisible();
  await page.goBack();
  await expect(presentation).toHaveCount(0);
  await expect(present).toBeFocused();
  await present.press('Enter');
  await expect(presentation).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(presentation).toHaveCount(0);
  await expect(present).toBeFocused();
  await page.goBack();
  await expect(presentation).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^Wie zijn de belangrijkste actoren/ })).toBeVisible();
});

test('What is done in the same moment as a presentation is closed is done behind it: a view, a question, a reload', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const map = await library.openExample();
  const compare = new ComparePage(map);
  await compare.openStep();
  await compare.showPart('Tijdlijn');
  const presentation = page.getByRole('dialog');
  const changed = page.getByRole('table', { name: 'Veranderde actoren' });
  /** Closes the presentation and does the rest before the browser went back. */
  const closeAnd = async (rest: 'reload' | string, times = 1) => {
    await map.panel.getByRole('button', { name: 'Presenteren', exact: true }).press('Enter');
    await expect(presentation).toBeVisible();
    await page.evaluate(
      async ([rest, times]) => {
        const press = (name: string) =>
          [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)?.click();
        for (let time = 0; time < times; time++) press('Stoppen');
        await new Promise((drawn) => queueMicrotask(() => drawn(null)));
        if (rest === 'reload') location.reload();
        else press(rest);
      },
      [rest, times] as const,
    );
  };
  await closeAnd('Foto maken');
  await expect(page.getByRole('dialog', { name: 'Foto maken' })).toBeVisible();
  // As long as the browser takes to go back.
  await page.waitForFunction(() => history.state?.left === undefined);
  await expect(page.getByRole('dialog', { name: 'Foto maken' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(presentation).toHaveCount(0);
  // What was left is there again for who goes forward to it.
  await page.goForward();
  await expect(page.getByRole('button', { name: 'Stoppen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(presentation).toHaveCount(0);

  await closeAnd('Tabel', 2);
  await expect(page).toHaveURL(/\/tabel\?stap=compare$/);
  await expect(changed).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/kaart\/[^/]+\?stap=compare$/);
  await expect(presentation).toHaveCount(0);
  await expect(changed).toHaveCount(0);
  await page.goForward();
  await expect(changed).toBeVisible();
  await page.goBack();
  await expect(changed).toHaveCount(0);

  await closeAnd('reload');
  await expect(map.undo).toBeVisible();
  await expect(presentation).toHaveCount(0);
  await expect(page).toHaveURL(/\?stap=compare$/);
});
