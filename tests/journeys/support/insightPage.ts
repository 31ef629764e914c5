import { expect, type Locator, type Page } from '@playwright/test';
import type { MapPage } from './mapPage.ts';

export type InsightSection =
  | 'Schakels'
  | 'Breekpunten'
  | 'Samen bereiken'
  | 'Introducties'
  | 'Kampen'
  | 'Buurten'
  | 'Voor experts';

/** Inzicht: one part at a time. */
export class InsightPage {
  readonly page: Page;
  readonly sections: Locator;

  constructor(readonly map: MapPage) {
    this.page = map.page;
    this.sections = map.panel.getByRole('navigation', { name: 'Onderdelen van inzicht' });
  }

  async open(): Promise<void> {
    await this.map.goTo('Inzicht');
    await expect(this.sections).toBeVisible();
  }

  button(section: InsightSection): Locator {
    return this.sections.getByRole('button', { name: section, exact: true });
  }

  async show(section: InsightSection): Promise<void> {
    await this.button(section).click();
    await expect(this.button(section)).toHaveAttribute('aria-current', 'true');
  }

  /** A question with its answers, by its heading. */
  part(title: string): Locator {
    return this.map.panel
      .locator('section.insight-part')
      .filter({ has: this.page.getByRole('heading', { level: 3, name: title, exact: true }) });
  }

  async expectSaid(text: string): Promise<void> {
    await expect(this.map.panel.getByRole('status').filter({ hasText: text }).first()).toBeVisible();
  }
}
