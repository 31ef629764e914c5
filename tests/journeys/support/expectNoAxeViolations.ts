import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeOptions {
  /** Only this part of the page; for when the rest was looked at before and is the same. */
  readonly within?: string;
  /**
   * While the list of a combo box is open, react-aria hides the rest of the page from screen readers but leaves it
   * focusable, which axe reports; the one exception that is made, and only then.
   */
  readonly isComboBoxOpen?: boolean;
}

/** Fails when axe finds anything against WCAG 2.2 AA on the page as it is now; says what and where. */
export async function expectNoAxeViolations(page: Page, { within, isComboBoxOpen = false }: AxeOptions = {}): Promise<void> {
  // The page holds no frames: without the tab that is opened for their sake, a look takes half the time.
  const builder = new AxeBuilder({ page }).setLegacyMode().withTags(WCAG_22_AA);
  if (within !== undefined) builder.include(within);
  const { violations, passes } = await (isComboBoxOpen ? builder.disableRules('aria-hidden-focus') : builder).analyze();
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`));
  expect(found).toEqual([]);
  expect(passes.length, 'axe found something to look at').toBeGreaterThan(0);
}
