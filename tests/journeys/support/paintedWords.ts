import type { Page } from '@playwright/test';
import { contrast, type Pixels, reachedBy, readPixels } from './pixels.ts';

/** A word on the screen, and its contrast with what is really behind it. */
export interface SeenWord {
  readonly word: string;
  readonly contrast: number;
}
interface PlacedWord {
  readonly word: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Spied {
  areHidden: boolean;
  readonly words: Map<HTMLCanvasElement, PlacedWord[]>;
}

/** Before the page is opened: keeps where words are painted on every canvas, and can leave them out. */
export async function spyOnWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const spied: Spied = { areHidden: false, words: new Map() };
    Object.assign(window, { spied });
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...rest) {
      if (rest[2] >= this.canvas.width && this.canvas.isConnected) spied.words.set(this.canvas, []);
      return clearRect.apply(this, rest);
    };
    CanvasRenderingContext2D.prototype.fillText = function (...rest) {
      const [word, x, y] = rest;
      const of = this.measureText(word);
      const turn = this.getTransform();
      if (!Number.isFinite(x + y) || word.trim() === '') return;
      const corners = [
        [x - of.actualBoundingBoxLeft, y - of.actualBoundingBoxAscent],
        [x + of.actualBoundingBoxRight, y + of.actualBoundingBoxDescent],
      ].map(([left, top]) => turn.transformPoint({ x: left as number, y: top as number }));
      const [from, to] = corners as [DOMPoint, DOMPoint];
      spied.words.get(this.canvas)?.push({ word, left: from.x, top: from.y, right: to.x, bottom: to.y });
      if (!spied.areHidden) return fillText.apply(this, rest);
    };
  });
}

/** What WCAG asks of words is asked of each: painted on a canvas or drawn in an svg that `drawings` names. Twice photographed: with, and without them. */
export async function seenWords(page: Page, drawings = 'svg'): Promise<readonly SeenWord[]> {
  const before = await photograph(page);
  const words = await page.evaluate((selector) => {
    const spied = (window as unknown as { spied: Spied }).spied;
    const found: PlacedWord[] = [];
    for (const [canvas, onIt] of spied.words) {
      const { left, top, width } = canvas.getBoundingClientRect();
      const by = width / canvas.width;
      if (!canvas.isConnected || !canvas.checkVisibility({ visibilityProperty: true })) continue;
      for (const { word, ...at } of onIt)
        found.push({
          word,
          left: left + at.left * by,
          right: left + at.right * by,
          top: top + at.top * by,
          bottom: top + at.bottom * by,
        });
    }
    for (const text of document.querySelectorAll<SVGTextElement>(`:is(${selector}) text`)) {
      const { left, top, right, bottom } = text.getBoundingClientRect();
      if (text.checkVisibility()) found.push({ word: text.textContent, left, top, right, bottom });
    }
    // What lies under something else is not seen, and is seen again when that goes.
    const isOnTop = ({ left, right, top, bottom }: PlacedWord) =>
      [left + 1, (left + right) / 2, right - 1].every((x) => {
        const there = document.elementFromPoint(x, (top + bottom) / 2);
        return there !== null && there.closest('.map-canvas, svg, .presentation .stage') !== null;
      });
    return found.filter((word) => isOnTop(word));
  }, drawings);
  await leaveOutWords(page, drawings, true);
  const after = await photograph(page);
  await leaveOutWords(page, drawings, false);
  return words.map((word) => ({ word: word.word, contrast: worstOf(word, before, after) }));
}

/** Screens are photographed so many pixels to one of CSS. */
export const SHARPNESS = 2;
export const photograph = async (page: Page): Promise<Pixels> =>
  readPixels(await page.screenshot({ animations: 'disabled', caret: 'hide' }));

async function leaveOutWords(page: Page, drawings: string, areHidden: boolean): Promise<void> {
  await page.evaluate(
    async ([selector, hide]) => {
      (window as unknown as { spied: Spied }).spied.areHidden = hide;
      for (const text of document.querySelectorAll<SVGTextElement>(`:is(${selector}) text`))
        text.style.fill = hide ? 'transparent' : '';
      // Whoever draws paints anew when the page may have become light or dark.
      const { dataset } = document.documentElement;
      dataset['mode'] = dataset['mode'] ?? '';
      for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
    },
    [drawings, areHidden] as const,
  );
}

/** Of a word its worst part, as wide as it is high. */
function worstOf({ left, right, top, bottom }: PlacedWord, before: Pixels, after: Pixels): number {
  const [x1, x2, y1, y2] = [left - 1, right + 1, top - 1, bottom + 1].map((at) => Math.round(at * SHARPNESS)) as [
    number,
    number,
    number,
    number,
  ];
  const parts = Math.max(1, Math.round((x2 - x1) / (y2 - y1)));
  const worst: number[] = [];
  for (let part = 0; part < parts; part++) {
    const contrasts: number[] = [];
    for (let x = Math.round(x1 + ((x2 - x1) * part) / parts); x < x1 + ((x2 - x1) * (part + 1)) / parts; x++)
      for (let y = y1; y < y2; y++) {
        const [ink, ground] = [before(x, y), after(x, y)];
        const differs = contrast(ink, ground);
        if (differs > 1.05) contrasts.push(differs);
      }
    // A space, or the edge of a letter.
    if (contrasts.length > 12 || parts === 1) worst.push(reachedBy(0.12, contrasts));
  }
  return worst.length > 0 ? Math.min(...worst) : 1;
}
