import { shapeBox } from '../actorForm.ts';
import type { Drawing } from '../drawing.ts';
import type { Layout, PlacedName, Route } from './layout.ts';

/** Turns a text into its width in map units at this size of letters. */
export type MeasureName = (text: string, size: number) => number;

const LINE_HEIGHT = 1.18;
const GAP = 3;
const MOST_WIDE_EMS = 10;

/**
 * A layout that takes no time: names below, broken at spaces, lines straight. For the moment before the real one is there, for what is being
 * dragged, and for drawings too large to do more for. Names may lie on each other.
 */
export const roughLayout = ({ actors, relations }: Drawing, letters: number, measure: MeasureName): Layout => {
  const names = new Map<string, PlacedName>();
  for (const actor of actors.values()) {
    const lines = atSpaces(actor.name, letters * MOST_WIDE_EMS, (text) => measure(text, letters));
    const width = Math.max(0, ...lines.map((line) => measure(line, letters)));
    const top = shapeBox(actor).bottom + GAP;
    names.set(actor.id, {
      side: 'below',
      lines,
      box: {
        left: actor.at.x - width / 2,
        right: actor.at.x + width / 2,
        top,
        bottom: top + lines.length * letters * LINE_HEIGHT,
      },
    });
  }
  const routes = new Map<string, Route>();
  for (const { id, from, to } of relations.values()) {
    const [a, b] = [actors.get(from), actors.get(to)];
    if (a && b) routes.set(id, { points: [a.at, b.at], mark: 0.5 });
  }
  return { letters, names, routes, hulls: [] };
};

const atSpaces = (name: string, most: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = [];
  for (const word of name.trim().split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
