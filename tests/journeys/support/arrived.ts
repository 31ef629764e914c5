import { expect, type Page } from '@playwright/test';

/** As long as this nothing changes on a page on which all has come. */
const QUIET_MS = 120;

/** Until what was asked for has come: no answer is on its way, and the page has stopped changing. */
export async function arrived(page: Page): Promise<void> {
  await expect(page.locator('.gate.is-running')).toHaveCount(0);
  await page.evaluate(
    (quietMs) =>
      new Promise<void>((done) => {
        const finish = () => {
          watching.disconnect();
          done();
        };
        let timer = setTimeout(finish, quietMs);
        const watching = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(finish, quietMs);
        });
        watching.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    QUIET_MS,
  );
}
