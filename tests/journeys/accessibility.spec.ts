import type { Page } from '@playwright/test';
import { axeFinds } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { WALKS } from './support/screens.ts';

/** From Dutch, and back to it, in which the walks are made. */
const LIGHTS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: null }, languages: ['nl', 'en'] },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: null }, languages: ['en'] },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' }, languages: ['nl'] },
] as const;

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

/** Takes most of the time of a look. */
const CONTRAST = 'color-contrast';

/** Words and structure in both languages, colours once in each light: neither depends on the other. */
const looked = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { name, media, languages } of LIGHTS) {
    await page.emulateMedia(media);
    await expect(page.locator('html')).toHaveAttribute('data-mode', media.colorScheme);
    for (const language of languages) {
      await speak(page, language);
      const isFirst = language === languages[0];
      const wrong = await axeFinds(page, name !== 'light' ? { rules: [CONTRAST] } : isFirst ? {} : { butFor: CONTRAST });
      found.push(...wrong.map((one) => `${language}, ${name}: ${one}`));
    }
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
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
    await go(page, async (screen) => {
      for (const one of await looked(page)) found.push(`${screen}, ${one}`);
    });
    expect(found).toEqual([]);
  });
