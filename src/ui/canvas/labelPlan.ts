/** Where each name goes, so that names lie on each other as little as can be. All sizes in map units. */
export interface LabelWish {
  readonly id: string;
  /** Middle of the actor, and half its width and height. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Who comes first when there is no room for all. */
  readonly importance: number;
  /** So much of its name may be covered, when that is more than for others. */
  readonly mostCovered?: number;
}
export type LabelSide = 'below' | 'above' | 'hidden';
export interface LabelPlace {
  readonly side: LabelSide;
  readonly box: Box;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 160;
/** A name below keeps its place though so much of it is covered: jumping up is more of a nuisance. */
const LITTLE = 0.04;

/**
 * Names go below; above when that is freer; nowhere when more than `mostCovered` (a share) of either would be taken. The
 * more important choose first. `obstacles` count as bodies.
 */
export const planLabels = (
  wishes: readonly LabelWish[],
  gap: number,
  mostCovered = 0.3,
  obstacles: readonly Box[] = [],
): ReadonlyMap<string, LabelPlace> => {
  const bodies = new BoxGrid();
  const names = new BoxGrid();
  for (const box of obstacles) bodies.add(box);
  for (const wish of wishes) bodies.add(bodyOf(wish));
  const plan = new Map<string, LabelPlace>();
  const inOrder = [...wishes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  for (const wish of inOrder) {
    const place = bestPlace(wish, gap, wish.mostCovered ?? mostCovered, bodies, names);
    if (place.side !== 'hidden') names.add(place.box);
    plan.set(wish.id, place);
  }
  return plan;
};

const bestPlace = (wish: LabelWish, gap: number, mostCovered: number, bodies: BoxGrid, names: BoxGrid): LabelPlace => {
  const covered = (box: Box) => (bodies.overlap(box) + names.overlap(box)) / (wish.labelWidth * wish.labelHeight);
  const below = labelBox(wish, 'below', gap);
  const coveredBelow = covered(below);
  if (coveredBelow <= LITTLE) return { side: 'below', box: below };
  const above = labelBox(wish, 'above', gap);
  const coveredAbove = covered(above);
  if (Math.min(coveredBelow, coveredAbove) > mostCovered) return { side: 'hidden', box: below };
  return coveredAbove < coveredBelow - LITTLE ? { side: 'above', box: above } : { side: 'below', box: below };
};

const labelBox = (wish: LabelWish, side: 'below' | 'above', gap: number): Box => {
  const { x, y, halfHeight, labelWidth, labelHeight } = wish;
  const top = side === 'below' ? y + halfHeight + gap : y - halfHeight - gap - labelHeight;
  return { left: x - labelWidth / 2, right: x + labelWidth / 2, top, bottom: top + labelHeight };
};
const bodyOf = ({ x, y, halfWidth, halfHeight }: LabelWish): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

/** Boxes by cell, so that a thousand actors do not each look at a thousand others. */
class BoxGrid {
  readonly #cells = new Map<number, { readonly box: Box; seen: number }[]>();
  #looks = 0;

  add(box: Box): void {
    const kept = { box, seen: 0 };
    eachCell(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(kept);
      else this.#cells.set(key, [kept]);
    });
  }

  /** The area that other boxes share with this one. */
  overlap(box: Box): number {
    this.#looks += 1;
    let area = 0;
    eachCell(box, (key) => {
      for (const other of this.#cells.get(key) ?? []) {
        // One that lies in several cells is counted once.
        if (other.seen === this.#looks) continue;
        other.seen = this.#looks;
        const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (width > 0 && height > 0) area += width * height;
      }
    });
    return area;
  }
}

/** Cells in one row differ by one, and rows by more than there are cells in any. */
const ROW = 2 ** 24;

const eachCell = ({ left, top, right, bottom }: Box, visit: (key: number) => void): void => {
  for (let i = Math.floor(left / CELL); i <= Math.floor(right / CELL); i++)
    for (let j = Math.floor(top / CELL); j <= Math.floor(bottom / CELL); j++) visit(i * ROW + j);
};
