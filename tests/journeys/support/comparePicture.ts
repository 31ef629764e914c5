import { expect, type Locator, type Page } from '@playwright/test';

/** The picture of a comparison, by the names that stay put. */
export class ComparePicture {
  readonly legend: Locator;
  readonly slider: Locator;
  readonly hold: Locator;
  /** What changed as it is heard, in one picture. */
  readonly changes: Locator;

  constructor(readonly page: Page) {
    this.legend = page.getByRole('list', { name: 'Legenda', exact: true }).getByRole('listitem');
    this.slider = page.getByRole('slider', { name: 'Van voor naar na', exact: true });
    this.hold = page.getByRole('button', { name: 'Voor vasthouden', exact: true });
    this.changes = page.getByRole('listbox', { name: 'Wat veranderde, op de kaart', exact: true });
  }

  async lay(layout: 'Eén beeld' | 'Naast elkaar'): Promise<void> {
    const button = this.page.getByRole('group', { name: 'Indeling' }).getByRole('button', { name: layout, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }

  /** What changed as it is heard on one of the two beside each other. */
  pane(side: 'before' | 'after'): Locator {
    return this.page.locator(`.comparison-pane[data-side="${side}"]`);
  }

  /** Which of the three is on screen: the older map, the marks, the newer map. */
  async expectShown(moment: 'was' | 'marked' | 'is'): Promise<void> {
    const layers = { was: 'topWas', marked: 'topMarked', is: 'topIs' } as const;
    for (const [one, layer] of Object.entries(layers)) {
      const canvas = this.page.locator(`canvas[data-layer="${layer}"]`);
      if (one === moment) await expect(canvas).toBeVisible();
      else await expect(canvas).toBeHidden();
    }
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
