import { expect, type Locator, type Page } from '@playwright/test';

/** The picture of a comparison, by the names that stay put. */
export class ComparePicture {
  readonly legend: Locator;
  readonly shown: Locator;
  /** What changed as it is heard, in one picture. */
  readonly changes: Locator;

  constructor(readonly page: Page) {
    this.legend = page.getByRole('list', { name: 'Legenda', exact: true }).getByRole('listitem');
    this.shown = page.getByRole('group', { name: 'Wat het beeld toont', exact: true });
    this.changes = page.getByRole('listbox', { name: 'Wat veranderde, op de kaart', exact: true });
  }

  async show(moment: 'Voor' | 'Verschil' | 'Na' | 'Naast elkaar'): Promise<void> {
    const button = this.shown.getByRole('button', { name: moment, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }

  /** What changed as it is heard on one of the two beside each other. */
  pane(side: 'before' | 'after'): Locator {
    return this.page.locator(`.comparison-pane[data-side="${side}"]`);
  }

  /** What is painted: the older map, what differs, the newer map. */
  async expectShown(moment: 'before' | 'difference' | 'after'): Promise<void> {
    await expect(this.page.locator('.comparison-pane')).toHaveAttribute('data-shown', moment);
  }

  /** Where what changed is drawn, from the corner of its picture, in CSS pixels. */
  async placeOf(side: 'before' | 'after', heard: RegExp): Promise<{ readonly x: number; readonly y: number }> {
    const [frame, item] = [
      await this.pane(side).locator('.map-canvas').boundingBox(),
      await this.pane(side).getByRole('option', { name: heard }).boundingBox(),
    ];
    if (!frame || !item) throw new Error(`${heard} is not in the picture`);
    return { x: Math.round(item.x + item.width / 2 - frame.x), y: Math.round(item.y + item.height / 2 - frame.y) };
  }
}
