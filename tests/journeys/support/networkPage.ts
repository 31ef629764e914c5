import { expect, type Locator, type Page } from '@playwright/test';

/** The view Netwerk with its table, by the names that stay put. */
export class NetworkPage {
  readonly table: Locator;
  readonly candidate: Locator;

  constructor(readonly page: Page) {
    this.table = page.getByRole('table', { name: 'Sleutelfiguren' });
    this.candidate = page.getByLabel('Nieuwe kandidaat', { exact: true });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Netwerk', exact: true }).first().click();
    await expect(this.candidate).toBeVisible();
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByLabel(`Naam van ${name}`, { exact: true }) });
  }

  cell(column: string, name: string): Locator {
    return this.table.getByLabel(`${column} van ${name}`);
  }

  /** Opens a part of the sentence and ticks what is asked for. */
  async ask(part: string, answer: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${part}:`) }).click();
    await this.page.getByRole('dialog').getByText(answer, { exact: true }).click();
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }
}
