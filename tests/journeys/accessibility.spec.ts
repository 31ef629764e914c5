import type { Page } from '@playwright/test';
import { runs } from '../runs.ts';
import { axeFinds } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { WALKS } from './support/screens.ts';

/** The walks are made in Dutch, by light. */
const LOOKS = [
  { name: 'light', language: 'nl', media: { colorScheme: 'light', forcedColors: null } },
  { name: 'dark', language: 'en', media: { colorScheme: 'dark', forcedColors: null } },
  { name: 'forced colours', language: 'en', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;
/** The system's colours are few, and the same everywhere: a part of the screens is enough, unless all is asked for. */
const FORCED_EVERY = runs(1, 3);

/** As another tab would choose it, so that the screen stays as it is. */
const speak = async (page: Page, language: 'nl' | 'en'): Promise<void> => {
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page.evaluate((chosen) => {
    const [key, newValue] = ['schakelkaart.preferences', JSON.stringify({ language: chosen, mode: null })];
    localStorage.setItem(key, newValue);
    dispatchEvent(new StorageEvent('storage', { key, newValue }));
  }, language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
};

/** Each screen in both languages and both lights; words and structure don't depend on colours, so the system's are asked for colours alone. */
const looked = async (page: Page, place: number): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { name, language, media } of LOOKS) {
    const isForced = media.forcedColors !== null;
    if (isForced && place % FORCED_EVERY > 0) continue;
    await page.emulateMedia(media);
    await expect(page.locator('html')).toHaveAttribute('data-mode', media.colorScheme);
    await speak(page, language);
    const wrong = await axeFinds(page, isForced ? { rules: ['color-contrast'] } : {});
    found.push(...wrong.map((one) => `${language}, ${name}: ${one}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  await speak(page, 'nl');
  return found;
};

for (const [walk, go] of Object.entries(WALKS))
  test(`axe finds nothing in both languages, light, dark and with the system’s colours: ${walk}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.addInitScript(() => {
      localStorage.getItem('schakelkaart.preferences') ??
        localStorage.setItem('schakelkaart.preferences', JSON.stringify({ language: 'nl', mode: null }));
    });
    const found: string[] = [];
    let place = 0;
    await go(page, async (screen) => {
      for (const one of await looked(page, place++)) found.push(`${screen}, ${one}`);
    });
    expect(found).toEqual([]);
  });
