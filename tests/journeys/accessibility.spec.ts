import type { Page } from '@playwright/test';
import { axeFinds } from './support/expectNoAxeViolations.ts';
import { expect, test } from './support/journey.ts';
import { WALKS } from './support/screens.ts';

const LANGUAGES = ['nl', 'en'] as const;
const LIGHTS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: null } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: null } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** As another tab would choose it, so that the screen stays as it is. */
const speak = async (page: Page, language: (typeof LANGUAGES)[number]): Promise<void> => {
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page.evaluate((chosen) => {
    const [key, newValue] = ['schakelkaart.preferences', JSON.stringify({ language: chosen, mode: null })];
    localStorage.setItem(key, newValue);
    dispatchEvent(new StorageEvent('storage', { key, newValue }));
  }, language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
};

/** In both languages and each light, with as few changes as that takes; what words and structure are does not depend on the light. */
const looked = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  const languages: (typeof LANGUAGES)[number][] = [...LANGUAGES];
  for (const { name, media } of LIGHTS) {
    await page.emulateMedia(media);
    await expect(page.locator('html')).toHaveAttribute('data-mode', media.colorScheme);
    for (const language of languages) {
      await speak(page, language);
      const wrong = await axeFinds(page, name === 'light' ? {} : { rules: ['color-contrast'] });
      found.push(...wrong.map((one) => `${language}, ${name}: ${one}`));
    }
    languages.reverse();
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
    await go(page, async (screen) => {
      for (const one of await looked(page)) found.push(`${screen}, ${one}`);
    });
    expect(found).toEqual([]);
  });
