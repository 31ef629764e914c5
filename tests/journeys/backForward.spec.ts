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
