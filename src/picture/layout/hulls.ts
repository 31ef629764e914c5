import { highestOf } from '../../domain/extremes.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { shapeBox } from '../actorForm.ts';
import type { Box } from '../box.ts';
import { campNameLines } from '../campNameLines.ts';
import { CAMP_NAME_SIZE } from '../density.ts';
import type { Drawing, DrawnActor, DrawnCamp } from '../drawing.ts';
import { LINE_HEIGHT } from '../lineHeight.ts';
import { doOverlap } from './boxes.ts';
import type { Hull, PlacedName } from './layout.ts';
import type { MeasureName } from './measureName.ts';
import { standApart } from './standApart.ts';

/** Members further than this from the others have a hull of their own, with letters of the usual size. */
const FAR = 260;
const USUAL_LETTERS = 13;

/** What the outlines of camps depend on: a drawing and where its names are. */
export interface Named {
  readonly drawing: Drawing;
  readonly letters: number;
  readonly names: ReadonlyMap<string, PlacedName>;
}

/** The outlines of all camps, or of these, around nobody else; the one with most members of each bears its name. */
export const hullsOf = (
  { drawing, letters, names }: Named,
  measure: MeasureName,
  camps: Iterable<DrawnCamp> = drawing.camps.values(),
): Hull[] => {
  const members = new Map<string, DrawnActor[]>();
  for (const actor of drawing.actors.values()) {
    if (actor.camp === null) continue;
    const there = members.get(actor.camp);
    if (there) there.push(actor);
    else members.set(actor.camp, [actor]);
  }
  const far = FAR * Math.max(1, letters / USUAL_LETTERS);
  const nameBoxOf = ({ id }: DrawnActor) => names.get(id)?.box;
  return [...camps].flatMap((camp) => {
    const strangers = [...drawing.actors.values()].filter((actor) => actor.camp !== camp.id);
    const parts = together(members.get(camp.id) ?? [], far).flatMap((group) => standApart(group, strangers, nameBoxOf));
    parts.sort((a, b) => b.members.length - a.members.length);
    return parts.map(({ members: own, around }, i): Hull => {
      const nameAt = i === 0 ? nameGap(around.outline, campNameSize(camp, letters, measure), othersNear(drawing, names)) : null;
      return { camp: camp.id, members: own.map(({ id }) => id), ...around, nameAt };
    });
  });
};

/** Members by who can be reached from whom in steps that are not far. */
const together = (members: readonly DrawnActor[], far: number): DrawnActor[][] => {
  const left = new Set(members);
  const groups: DrawnActor[][] = [];
  for (const first of members) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const { at } of group)
      for (const other of left)
        if (Math.hypot(other.at.x - at.x, other.at.y - at.y) < far) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
};

interface Size {
  readonly width: number;
  readonly height: number;
}
const PADDING = 8;
const campNameSize = (camp: DrawnCamp, letters: number, measure: MeasureName): Size => {
  const size = letters * CAMP_NAME_SIZE;
  const lines = campNameLines(camp, size, measure);
  return {
    width: highestOf(lines.map((line) => measure(line, size))) + 2 * PADDING,
    height: lines.length * size * LINE_HEIGHT,
  };
};
const boxAt = ({ x, y }: MapPoint, { width, height }: Size): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** The boxes of the names of camps. */
export const campNameBoxes = ({ drawing, letters }: Named, hulls: readonly Hull[], measure: MeasureName): Box[] =>
  hulls.flatMap(({ camp, nameAt }) => {
    const drawn = drawing.camps.get(camp);
    return drawn && nameAt ? [boxAt(nameAt, campNameSize(drawn, letters, measure))] : [];
  });

const othersNear =
  ({ actors }: Drawing, names: Named['names']) =>
  (box: Box): number => {
    let count = 0;
    for (const actor of actors.values()) if (doOverlap(shapeBox(actor), box, 3)) count += 1;
    for (const name of names.values()) if (doOverlap(name.box, box, 1)) count += 1;
    return count;
  };

const ON_SOMETHING = 400;
const SIDEWAYS = 0.15;
const DOWN = 2;
/** Points on the outline are looked at every so many units. */
const STEP = 12;

/** The place for a name on an outline: at its top, where nothing else is. */
const nameGap = (outline: readonly MapPoint[], size: Size, countIn: (box: Box) => number): MapPoint => {
  const top = outline.reduce((least, { y }) => Math.min(least, y), Infinity);
  const highest = outline.filter(({ y }) => y < top + 3);
  const middle = highest.reduce((sum, { x }) => sum + x, 0) / highest.length;
  let best: MapPoint = { x: middle, y: top };
  let least = Infinity;
  for (const point of everyStep(outline)) {
    const plain = (point.y - top) * DOWN + Math.abs(point.x - middle) * SIDEWAYS;
    if (plain >= least) continue;
    const cost = plain + countIn(boxAt(point, size)) * ON_SOMETHING;
    if (cost < least) [least, best] = [cost, point];
  }
  return best;
};

const everyStep = function* (outline: readonly MapPoint[]): Generator<MapPoint> {
  for (let i = 0; i < outline.length; i += 1) {
    const [a, b] = [outline[i] as MapPoint, outline[(i + 1) % outline.length] as MapPoint];
    const steps = Math.min(100, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / STEP));
    for (let k = 0; k < steps; k += 1) yield { x: a.x + ((b.x - a.x) * k) / steps, y: a.y + ((b.y - a.y) * k) / steps };
  }
};
