import type { MapPoint, Strength } from '../../domain/quantities.ts';
import type { Appearance } from '../appearance.ts';
import type { Colours } from '../colours.ts';
import type { DrawnRelation } from '../drawing.ts';
import { drawnWidth, isByOne } from '../drawnWeight.ts';
import { measureText } from '../measureText.ts';
import { mixed } from '../mixColours.ts';
import type { LineMark, Mark, Stroke } from '../scene.ts';
import { beside, onLine, type Polyline, partOf, polyline } from './polyline.ts';
import { discPath } from './silhouette.ts';

export type RelationForm = Pick<DrawnRelation, 'type' | 'mutual' | 'strength' | 'certainty' | 'drawnBy'>;

export const STRENGTH_WIDTH: { readonly [S in Strength]: number } = { 1: 1.3, 2: 2.2, 3: 3.4 };
/** Two lines beside each other: how broad each is beside a single one, and how far both lie outside of where that would end. */
export const TWO_LINES = { share: 0.62, apart: 1.1 } as const;
const LIT_MORE = 1;
const LEAST_WIDTH = 1;
const ABSENT = { width: 1.3, dash: [0.1, 8] } as const;
const RAIL = { width: 2, distance: 4.5 } as const;
/** How much of the colour of a change lies under its line, and how far on both sides. */
const GLOW = { share: 0.45, reach: 4 } as const;
const BEADS = 3;
const BEAD = discPath(1);

export interface RelationStyle {
  readonly appearance: Appearance;
  readonly colours: Colours;
  /** What contacts keep of their width. */
  readonly contacts: number;
  /** The size of the letters of words on lines. */
  readonly letters: number;
  /** How far along the line its word stands, where somebody found a place for it. */
  readonly wordAt?: number | null;
}

/** How broad a relation is drawn. */
export const relationWidth = (
  { type, strength, drawnBy }: RelationForm,
  { back, isLit, isSelected, isAsked }: Appearance,
  contacts: number,
): number => {
  if (back === 'absent') return ABSENT.width;
  const isWhole = isLit || isSelected || isAsked;
  const width = (drawnBy ? drawnWidth(drawnBy) : STRENGTH_WIDTH[strength]) * (type === 'contact' && !isWhole ? contacts : 1);
  return Math.max(LEAST_WIDTH, width) + (isLit ? LIT_MORE : 0);
};

/**
 * What a relation is drawn as along the part of its route that shows. The form tells the type: one line, two beside each other, three beads, the
 * head of an arrow, a zigzag. `mark` is where on it that is, as a share of its length.
 */
export const relationMarks = (
  relation: RelationForm,
  points: readonly MapPoint[],
  mark: number,
  style: RelationStyle,
): Mark[] => {
  const { appearance, colours } = style;
  const line = polyline(points);
  const width = relationWidth(relation, appearance, style.contacts);
  if (appearance.back === 'absent') return [lineMark(points, { colour: colours.lineBack, ...ABSENT })];
  const colour = colourOf(relation, style);
  const stroke: Stroke = { colour, width, dash: dashOf(relation, width) };
  const under: Mark[] = [];
  if (appearance.ring)
    under.push(lineMark(points, solid(mixed(colours.paper, appearance.ring, GLOW.share), width + 2 * GLOW.reach)));
  if (appearance.isSelected)
    for (const side of [1, -1])
      under.push(lineMark(beside(line, side * (width / 2 + RAIL.distance)), solid(colours.accent, RAIL.width)));
  const form = FORMS[relation.type](
    line,
    mark,
    stroke,
    relation.mutual,
    appearance.word !== undefined && typeof style.wordAt !== 'number',
  );
  return [
    ...under,
    ...form,
    ...(appearance.word
      ? [
          wordOn(
            line,
            style.wordAt ??
              (relation.type === 'tension' ? besideTeeth(line, mark, appearance.word, style.letters) : line.length * mark),
            appearance.word,
            style,
          ),
        ]
      : []),
  ];
};

const wordOn = (line: Polyline, distance: number, word: string, { colours, letters }: RelationStyle): Mark => {
  const { x, y } = onLine(line, distance);
  return {
    is: 'words',
    lines: [word],
    at: { x, y: y + letters * 0.33 },
    anchor: 'middle',
    size: letters,
    weight: 650,
    fill: colours.inkSoft,
    halo: solid(colours.paper, letters * 0.55),
  };
};

/** Next to the zigzag, which says as much as the word; on it where there is no room beside it. */
const besideTeeth = (line: Polyline, mark: number, word: string, letters: number): number => {
  const { wide, from } = teethOn(line, mark);
  const { ux, uy } = onLine(line, from + wide / 2);
  const half = (Math.abs(ux) * measureText(word, letters, 650)) / 2 + Math.abs(uy) * letters + letters / 2;
  if (from + wide + 2 * half < line.length) return from + wide + half;
  return from > 2 * half ? from - half : from + wide / 2;
};

/** The part of a line on which stands what tells its type: teeth or beads. */
export const signOn = (type: RelationForm['type'], line: Polyline, mark: number, width: number) => {
  if (type === 'tension') {
    const { wide, from } = teethOn(line, mark);
    return { from, to: from + wide };
  }
  if (type !== 'trust') return null;
  const { middle, half } = beadsOn(line, mark, width);
  return { from: middle - half, to: middle + half };
};

const colourOf = ({ type, strength, drawnBy }: RelationForm, { appearance, colours, contacts }: RelationStyle): string => {
  const { back, isLit, isSelected, isAsked, line } = appearance;
  if (line) return line;
  if (back) return colours.lineBack;
  if (type === 'tension') return colours.tension;
  if (isLit) return colours.accent;
  // What has beads or a head is in the ink of what is strong.
  const isFirm = type === 'trust' || type === 'influence';
  const colour = colours.relation[isByOne(drawnBy) ? 0 : isFirm || drawnBy ? 2 : strength - 1] ?? colours.ink;
  // Less pale than they are thin: a line that means something keeps a contrast of three.
  return type === 'contact' && !isSelected && !isAsked ? mixed(colours.paper, colour, 1 - (1 - contacts) * 0.4) : colour;
};

/** Lines end round, so what is drawn of a dash is longer by their width. */
const dashOf = ({ certainty }: RelationForm, width: number): readonly number[] => {
  if (certainty === 'heard') return [Math.max(0.1, 7 - width), 5 + width];
  return certainty === 'guessed' ? [0.1, Math.max(5.4, 2.2 * width)] : [];
};

type Form = (line: Polyline, mark: number, stroke: Stroke, isMutual: boolean, hasWord: boolean) => Mark[];

const one: Form = ({ points }, _mark, stroke) => [lineMark(points, stroke)];

const twoBeside: Form = (line, _mark, stroke) => {
  const width = Math.max(LEAST_WIDTH, stroke.width * TWO_LINES.share);
  return [1, -1].map((side) => lineMark(beside(line, side * (stroke.width / 2 + TWO_LINES.apart)), { ...stroke, width }));
};

const beadsOn = ({ length }: Polyline, mark: number, width: number) => {
  const radius = 1.7 + width * 0.55;
  const step = Math.min(6.5 + width * 0.9, length / BEADS);
  const half = ((BEADS - 1) / 2) * step + radius;
  return { radius, step, half, middle: inside(length * mark, half, length) };
};
const beads: Form = (line, mark, stroke, _isMutual, hasWord) => {
  if (hasWord) return [lineMark(line.points, stroke)];
  const { radius, step, middle } = beadsOn(line, mark, stroke.width);
  return [
    lineMark(line.points, stroke),
    ...Array.from({ length: BEADS }, (_, i): Mark => {
      const { x, y } = onLine(line, middle + (i - (BEADS - 1) / 2) * step);
      return { is: 'shape', path: BEAD, at: { x, y }, scale: radius, fill: stroke.colour, stroke: null };
    }),
  ];
};

const arrow: Form = (line, _mark, stroke, isMutual) => {
  const size = Math.min(6.5 + stroke.width, line.length / (isMutual ? 2.2 : 1.2));
  const [from, to] = [isMutual ? size * 0.75 : 0, line.length - size * 0.75];
  const heads = [
    arrowHead(line, line.length, -size, stroke.colour),
    ...(isMutual ? [arrowHead(line, 0, size, stroke.colour)] : []),
  ];
  return to - from < 1 ? heads : [lineMark(partOf(line, from, to), stroke), ...heads];
};

/** With its point at `tip` and its barbs `back` along the line from there. */
const arrowHead = (line: Polyline, tip: number, back: number, colour: string): Mark => {
  const point = onLine(line, tip);
  // The head lies along the line it ends, not along its last chord.
  const behind = onLine(line, tip + back);
  const long = Math.hypot(point.x - behind.x, point.y - behind.y) || 1;
  const [ux, uy] = [(point.x - behind.x) / long, (point.y - behind.y) / long];
  const size = Math.abs(back);
  const at = (along: number, aside: number): MapPoint => ({
    x: point.x - ux * along * size - uy * aside * size,
    y: point.y - uy * along * size + ux * aside * size,
  });
  return {
    is: 'line',
    points: [point, at(1, 0.56), at(0.72, 0), at(1, -0.56)].map(({ x, y }) => ({ x, y })),
    isClosed: true,
    fill: colour,
    stroke: null,
  };
};

/** How many strokes of a zigzag have room on a line, how wide they are together, and where they begin. */
const teethOn = ({ length }: Polyline, mark: number) => {
  const strokes = Math.min(8, Math.max(4, 2 * Math.floor((length - 14) / TOOTH / 2)));
  const wide = Math.min(strokes * TOOTH, length);
  return { strokes, wide, from: inside(length * mark, wide / 2, length) - wide / 2 };
};
const TOOTH = 6.4;

const zigzag: Form = (line, mark, stroke) => {
  const height = 4.2 + stroke.width * 0.35;
  const { strokes, wide, from } = teethOn(line, mark);
  const teeth = Array.from({ length: strokes - 1 }, (_, i): MapPoint => {
    const { x, y, ux, uy } = onLine(line, from + ((i + 1) * wide) / strokes);
    const aside = i % 2 === 0 ? height : -height;
    return { x: x - uy * aside, y: y + ux * aside };
  });
  const before = partOf(line, 0, from);
  const after = partOf(line, from + wide, line.length);
  if (stroke.dash.length === 0) return [lineMark([...before, ...teeth, ...after], stroke)];
  // Dashes would take the teeth apart.
  const [start, end] = [before.at(-1), after[0]];
  return [
    lineMark(before, stroke),
    lineMark([...(start ? [start] : []), ...teeth, ...(end ? [end] : [])], { ...stroke, dash: [] }),
    lineMark(after, stroke),
  ];
};

const FORMS: { readonly [T in RelationForm['type']]: Form } = {
  contact: one,
  cooperation: twoBeside,
  trust: beads,
  influence: arrow,
  tension: zigzag,
};

/** As near to `middle` as something of twice `half` keeps within the line. */
const inside = (middle: number, half: number, length: number): number =>
  length < 2 * half ? length / 2 : Math.min(Math.max(middle, half), length - half);
const lineMark = (points: readonly MapPoint[], stroke: Stroke): LineMark => ({
  is: 'line',
  points,
  isClosed: false,
  fill: null,
  stroke,
});
const solid = (colour: string, width: number): Stroke => ({ colour, width, dash: [] });
