import { expect, type Page } from '@playwright/test';

/** What a screen reader is told by itself on this page: what comes to stand in a live region. */
export interface Heard {
  /** Waits until this was said since it was last asked, in whole or in part; gives all that was said meanwhile. */
  readonly expect: (text: string | RegExp) => Promise<readonly string[]>;
  readonly all: () => Promise<readonly string[]>;
}

/** Begins before the page does. Regions that say they are off say nothing. */
export const listen = async (page: Page): Promise<Heard> => {
  await page.addInitScript(() => {
    const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live]';
    const heard: string[] = [];
    Object.assign(window, { heardAloud: heard });
    const regionOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(LIVE);
    new MutationObserver((records) => {
      const regions = new Set(records.map(({ target }) => regionOf(target)));
      for (const region of regions) {
        if (!region || region.getAttribute('aria-live') === 'off') continue;
        const behind = document.querySelector('dialog:modal');
        if (behind && !behind.contains(region)) continue;
        const text = region.textContent?.trim() ?? '';
        if (text !== '') heard.push(text);
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  const all = () => page.evaluate(() => [...(window as unknown as { heardAloud: string[] }).heardAloud]);
  let from = 0;
  return {
    all,
    expect: async (text) => {
      const matches = (said: string) => (typeof text === 'string' ? said.includes(text) : text.test(said));
      await expect(async () => expect((await all()).slice(from).filter(matches)).toHaveLength(1)).toPass({ timeout: 8_000 });
      const said = (await all()).slice(from);
      from += said.length;
      return said;
    },
  };
};
