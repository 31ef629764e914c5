import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeOptions {
  /** Only this part of the page; for when the rest was looked at before and is the same. */
  readonly within?: string;
  /** Only these rules; for when the others were asked before, and what they look at is the same. */
  readonly rules?: readonly string[];
  /**
   * While the list of a combo box is open, react-aria hides the rest of the page from screen readers but leaves it
   * focusable, which axe reports; the one exception that is made, and only then.
   */
  readonly isComboBoxOpen?: boolean;
}

/** What axe finds against WCAG 2.2 AA on the page as it is now, and where. The page holds no frames. */
export async function axeFinds(
  page: Page,
  { within, rules, isComboBoxOpen = false }: AxeOptions = {},
): Promise<readonly string[]> {
  // Axe stays in the page until that is loaded anew, and only what is wrong comes out of it: both are most of the time of a look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: WCAG_22_AA },
    rules: isComboBoxOpen ? { 'aria-hidden-focus': { enabled: false } } : {},
    resultTypes: ['violations'],
  };
  const { found, hasLooked } = await page.evaluate(
    async ([part, asked]) => {
      const { violations, passes } = await (Reflect.get(window, 'axe') as typeof axe).run(part ?? document, asked);
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
      );
      return { found, hasLooked: passes.length > 0 };
    },
    [within, options] as const,
  );
  // A menu that is open leaves some rules nothing to look at.
  if (!rules) expect(hasLooked, 'axe found something to look at').toBe(true);
  return found;
}

/** Fails when axe finds anything; says what and where. */
export async function expectNoAxeViolations(page: Page, options: AxeOptions = {}): Promise<void> {
  expect(await axeFinds(page, options)).toEqual([]);
}
