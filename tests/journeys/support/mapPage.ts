import { expect, type Locator, type Page } from '@playwright/test';

export type ViewName = 'Kaart' | 'Tabel' | 'Buurten';
export type StepName = 'Tekenen' | 'Duiden' | 'Inzicht' | 'Vergelijken';

/** The screen of one map, by the names that stay put. */
export class MapPage {
  readonly quickAdd: Locator;
  readonly saved: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly arrange: Locator;
  readonly fit: Locator;

  constructor(readonly page: Page) {
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    this.quickAdd = page.getByLabel('Snel toevoegen', { exact: true });
    this.saved = page.getByRole('status').filter({ hasText: 'Opgeslagen op dit apparaat' });
    this.undo = button('Ongedaan maken');
    this.redo = button('Opnieuw');
    this.arrange = button('Ordenen');
    this.fit = button('Alles in beeld');
  }

  /** Types lines into Snel toevoegen, each with Enter, and waits until all is on disk. */
  async add(...lines: readonly string[]): Promise<void> {
    for (const line of lines) {
      await this.quickAdd.fill(line);
      await this.quickAdd.press('Enter');
      await expect(this.quickAdd).toHaveValue('');
    }
    await this.expectSaved();
  }

  async expectSaved(): Promise<void> {
    await expect(this.saved).toBeVisible();
  }

  async show(view: ViewName): Promise<void> {
    await this.page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: view, exact: true }).click();
  }

  async goTo(step: StepName): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: step, exact: true }).click();
  }

  /** The table of the table view; show that first. */
  table(name: 'Actoren' | 'Relaties'): Locator {
    return this.page.getByRole('table', { name, exact: true }).or(this.page.getByRole('grid', { name, exact: true }));
  }
}
