import { shapeBox } from '../actorForm.ts';
import { countRoom } from '../countRoom.ts';
import type { Drawing, DrawnActor, DrawnRelation } from '../drawing.ts';
import type { Layout, PlacedName, Route } from './layout.ts';
import type { MeasureName } from './measureName.ts';

/** Between a shape and the name above or below it. */
export const GAP = 3;
const MOST_WIDE_EMS = 10;

/**
 * A layout that takes no time: names below, broken at spaces, lines straight. For the moment before the real one is there, for what is being
 * dragged, and for drawings too large to do more for. Names may lie on each other.
 */
export const roughLayout = ({ actors, relations }: Drawing, letters: number, measure: MeasureName): Layout => ({
  letters,
  names: new Map([...actors.values()].map((actor) => [actor.id, roughName(actor, letters, measure)])),
  routes: new Map([...relations.values()].flatMap((relation) => roughRoute(relation, actors))),
  hulls: [],
});

export const roughName = (actor: DrawnActor, letters: number, measure: MeasureName): PlacedName => {
  const lines = atSpaces(actor.name, letters * MOST_WIDE_EMS, (text) => measure(text, letters));
  const wide = Math.max(0, ...lines.map((line) => measure(line, letters)));
  const { width, height } = countRoom(actor, { width: wide, lines: lines.length }, letters, measure);
  const top = shapeBox(actor).bottom + GAP;
  const { x } = actor.at;
  const box = { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
  return { side: 'below', lines, box };
};

/** The relation with a straight line, when both ends are there. */
export const roughRoute = ({ id, from, to }: DrawnRelation, actors: Drawing['actors']): [string, Route][] => {
  const [a, b] = [actors.get(from), actors.get(to)];
  return a && b ? [[id, { points: [a.at, b.at], mark: 0.5 }]] : [];
};

const atSpaces = (name: string, most: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = [];
  for (const word of name.trim().split(/[^\S\u00A0]+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
