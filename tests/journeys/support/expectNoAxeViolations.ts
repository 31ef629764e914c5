import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

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

/** What axe finds against WCAG 2.2 AA on the page as it is now, and where. */
export async function axeFinds(
  page: Page,
  { within, rules, isComboBoxOpen = false }: AxeOptions = {},
): Promise<readonly string[]> {
  // The page holds no frames: without the tab that is opened for their sake, a look takes half the time.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (rules) builder.withRules([...rules]);
  else builder.withTags(WCAG_22_AA);
  if (isComboBoxOpen) builder.disableRules('aria-hidden-focus');
  if (within !== undefined) builder.include(within);
  const { violations, passes } = await builder.analyze();
  // A menu that is open leaves some rules nothing to look at.
  if (!rules) expect(passes.length, 'axe found something to look at').toBeGreaterThan(0);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`));
}

/** Fails when axe finds anything; says what and where. */
export async function expectNoAxeViolations(page: Page, options: AxeOptions = {}): Promise<void> {
  expect(await axeFinds(page, options)).toEqual([]);
}
