import { expect, type Page } from '@playwright/test';
import type { MapPage } from './mapPage.ts';

/** A point on the screen, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where an element lies once it stays there: what was done before may move the view some frames later, and a click would miss. */
const atRest = async (element: Element): Promise<{ x: number; y: number; width: number; height: number }> => {
  const lies = () => element.getBoundingClientRect();
  for (let before = lies(); ; before = lies()) {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    const { x, y, width, height } = lies();
    if (x === before.x && y === before.y && width === before.width) return { x, y, width, height };
  }
};

/**
 * The mouse on the canvas. Where an actor stands is asked of the list in which actors are heard: each of them lies over
 * its drawing.
 */
export class Hand {
  readonly page: Page;

  constructor(readonly map: MapPage) {
    this.page = map.page;
  }

  /** A point of the paper, from its top left. */
  async paper(x: number, y: number): Promise<Spot> {
    const box = await this.page.getByRole('listbox', { name: 'Actoren op de kaart' }).boundingBox();
    if (!box) throw new Error('there is no canvas');
    return { x: box.x + x, y: box.y + y };
  }

  /** The middle of an actor, and how far its border is from there. */
  async standing(name: string): Promise<Spot & { readonly radius: number }> {
    const actor = this.map.actor(name);
    await expect(actor).toHaveCount(1);
    const box = await actor.evaluate(atRest);
    if (box.width === 0) throw new Error(`${name} is not on the screen`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, radius: box.width / 2 };
  }

  async click(name: string, options: { readonly shift?: boolean; readonly right?: boolean } = {}): Promise<void> {
    const { x, y } = await this.standing(name);
    if (options.shift) await this.page.keyboard.down('Shift');
    await this.page.mouse.click(x, y, { button: options.right ? 'right' : 'left' });
    if (options.shift) await this.page.keyboard.up('Shift');
  }

  async doubleClick(name: string): Promise<void> {
    const { x, y } = await this.standing(name);
    await this.page.mouse.dblclick(x, y);
  }

  /** Double-click on empty paper, a name, Enter. */
  async place(name: string, x: number, y: number): Promise<void> {
    const spot = await this.paper(x, y);
    await this.page.mouse.dblclick(spot.x, spot.y);
    await this.name(name);
    await expect(this.map.actor(name)).toHaveCount(1);
  }

  /** Types into the field that just opened on the canvas. */
  async name(name: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: /Naam van de nieuwe actor|Nieuwe naam voor/ });
    await expect(field).toBeFocused();
    await field.fill(name);
    await field.press('Enter');
  }

  /** Takes hold of the edge of an actor on the side of a point, and goes there without letting go. */
  async holdEdge(from: string, to: Spot): Promise<void> {
    const { x, y, radius } = await this.standing(from);
    const distance = Math.hypot(to.x - x, to.y - y);
    const along = (radius + 1) / distance;
    await this.page.mouse.move(x + (to.x - x) * along, y + (to.y - y) * along);
    await this.page.mouse.down();
    await this.page.mouse.move((x + to.x) / 2, (y + to.y) / 2);
    await this.page.mouse.move(to.x, to.y);
  }

  /** Draws a relation: from the edge of one actor to another. */
  async relate(from: string, to: string): Promise<void> {
    await this.holdEdge(from, await this.standing(to));
    await this.page.mouse.up();
  }

  /** Drags an actor by its middle. */
  async move(name: string, by: Spot): Promise<void> {
    const { x, y } = await this.standing(name);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by.x / 2, y + by.y / 2);
    await this.page.mouse.move(x + by.x, y + by.y);
    await this.page.mouse.up();
  }

  /** Clicks a straight line between two actors, or lets go of the mouse elsewhere on it: `along` from 0 to 1. */
  async clickRelation(from: string, to: string, along = 0.5, button: 'left' | 'right' = 'left'): Promise<void> {
    const [a, b] = [await this.standing(from), await this.standing(to)];
    await this.page.mouse.click(a.x + (b.x - a.x) * along, a.y + (b.y - a.y) * along, { button });
  }
}
