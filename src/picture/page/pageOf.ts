import type { Box } from '../box.ts';
import type { Colours } from '../colours.ts';
import { LINE_HEIGHT } from '../lineHeight.ts';
import { marksBox } from '../marksBox.ts';
import { measureText } from '../measureText.ts';
import type { Mark, Scene, SceneItem, WordsMark } from '../scene.ts';
import { shortenedText } from './brokenText.ts';
import { movedMark } from './movedMark.ts';

/** What is written around a drawing that is handed over, each left out when empty. Sizes are those of a page at 96 dots an inch. */
export interface PageWords {
  readonly title: string;
  readonly issue: string;
  readonly date: string;
  readonly legend: readonly LegendEntry[];
}
export interface LegendEntry {
  readonly word: string;
  /** Around the origin, in the units of the drawing. */
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}
/** In CSS pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** Kept free all around. */
  readonly margin: number;
}
/** A page as one scene in map units, which both painters take, and the part of it that is the page. */
export interface Page {
  readonly scene: Scene;
  readonly view: Box;
  /** The part from edge to edge between the words above and below: what lies under the drawing lies under none of them. */
  readonly room: Box;
}

const TITLE_PX = 24;
const WORDS_PX = 14;
/** Of a title, and of an issue. */
const MOST_LINES = 2;
const LEGEND_PX = 12.5;
const LEGEND_ROW_PX = 26;
const LEGEND_GAP_PX = 22;
const SAMPLE_GAP_PX = 6;
/** Samples stand smaller than on the drawing; lines as they are. */
const SAMPLE_SCALE = 0.5;
const BETWEEN_PX = 14;
/** A map of two actors does not fill the page with them. */
const MOST_ZOOM = 1.6;

interface Row {
  readonly entries: readonly { readonly entry: LegendEntry; readonly left: number; readonly scale: number }[];
}

/** How large the drawing within `box` (map units) can be on the page. */
export const zoomOnPage = (box: Box, words: PageWords, size: PageSize): number => {
  const { head, foot } = partsOf(words, size);
  const wide = size.width - 2 * size.margin;
  const high = size.height - 2 * size.margin - head.high - foot.high;
  return Math.min(MOST_ZOOM, wide / Math.max(1, box.right - box.left), Math.max(1, high) / Math.max(1, box.bottom - box.top));
};

/** The scene with title, issue, legend and date around it; `box` is what of the scene is shown, whole and in the middle of the room. */
export const pageOf = (scene: Scene, box: Box, words: PageWords, size: PageSize, colours: Colours): Page => {
  const { head, foot } = partsOf(words, size);
  const zoom = zoomOnPage(box, words, size);
  const room = { top: size.margin + head.high, bottom: size.height - size.margin - foot.high };
  const middle = { x: size.width / 2, y: (room.top + room.bottom) / 2 };
  const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const view: Box = {
    left: centre.x - middle.x / zoom,
    top: centre.y - middle.y / zoom,
    right: centre.x + (size.width - middle.x) / zoom,
    bottom: centre.y + (size.height - middle.y) / zoom,
  };
  const between: Box = {
    ...view,
    ...(head.high > 0 && { top: view.top + (room.top - BETWEEN_PX / 2) / zoom }),
    ...(foot.high > 0 && { bottom: view.top + (room.bottom + BETWEEN_PX / 2) / zoom }),
  };
  const corner = { x: view.left, y: view.top };
  const onMap = (marks: readonly Mark[]) => marks.map((mark) => movedMark(mark, 1 / zoom, corner));
  const page = onMap([...headMarks(head, size, colours), ...footMarks(foot, words, room.bottom + BETWEEN_PX, size, colours)]);
  const item: SceneItem = { id: 'page', stands: 'page', marks: page, box: marksBox(page) };
  return { scene: { ...scene, campNames: [...scene.campNames, ...(page.length > 0 ? [item] : [])] }, view, room: between };
};

const partsOf = (words: PageWords, { width, margin }: PageSize) => {
  const wide = width - 2 * margin;
  const title = shortenedText(words.title, wide, TITLE_PX, 650, MOST_LINES);
  const issue = shortenedText(words.issue, wide, WORDS_PX, 400, MOST_LINES);
  const head = title.length * TITLE_PX * LINE_HEIGHT + issue.length * WORDS_PX * LINE_HEIGHT;
  const rows = legendRows(words.legend, wide - (words.date ? measureText(words.date, LEGEND_PX, 400) + LEGEND_GAP_PX : 0));
  const foot = Math.max(rows.length, words.date ? 1 : 0) * LEGEND_ROW_PX;
  return {
    head: { title, issue, high: head === 0 ? 0 : head + BETWEEN_PX },
    foot: { rows, high: foot === 0 ? 0 : foot + BETWEEN_PX },
  };
};

const headMarks = (
  { title, issue }: { readonly title: readonly string[]; readonly issue: readonly string[] },
  { margin }: PageSize,
  colours: Colours,
): Mark[] => {
  const below = margin + title.length * TITLE_PX * LINE_HEIGHT;
  return [
    ...(title.length > 0 ? [text(title, margin, margin + TITLE_PX * 0.93, TITLE_PX, 650, colours.ink)] : []),
    ...(issue.length > 0 ? [text(issue, margin, below + WORDS_PX * 0.93, WORDS_PX, 400, colours.inkSoft)] : []),
  ];
};

const footMarks = (
  { rows }: { readonly rows: readonly Row[] },
  { date }: PageWords,
  top: number,
  { width, margin }: PageSize,
  colours: Colours,
): Mark[] => {
  const base = (row: number) => top + row * LEGEND_ROW_PX + LEGEND_ROW_PX / 2;
  const marks = rows.flatMap(({ entries }, row) =>
    entries.flatMap(({ entry, left, scale }) => {
      const wide = entry.width * scale;
      return [
        ...entry.marks.map((mark) => movedMark(mark, scale, { x: margin + left + wide / 2, y: base(row) })),
        text([entry.word], margin + left + wide + SAMPLE_GAP_PX, base(row) + LEGEND_PX * 0.35, LEGEND_PX, 400, colours.ink),
      ];
    }),
  );
  if (!date) return marks;
  const at = { x: width - margin, y: base(Math.max(0, rows.length - 1)) + LEGEND_PX * 0.35 };
  return [...marks, { ...text([date], at.x, at.y, LEGEND_PX, 400, colours.inkSoft), anchor: 'end' }];
};

const legendRows = (legend: readonly LegendEntry[], wide: number): Row[] => {
  const rows: { entry: LegendEntry; left: number; scale: number }[][] = [];
  let left = 0;
  for (const entry of legend) {
    const scale = entry.height > LEGEND_ROW_PX * 0.8 ? SAMPLE_SCALE : 0.85;
    const takes = entry.width * scale + SAMPLE_GAP_PX + measureText(entry.word, LEGEND_PX, 400);
    if (rows.length === 0 || left + takes > wide) {
      rows.push([]);
      left = 0;
    }
    rows.at(-1)?.push({ entry, left, scale });
    left += takes + LEGEND_GAP_PX;
  }
  return rows.map((entries) => ({ entries }));
};

const text = (
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  weight: WordsMark['weight'],
  fill: string,
): WordsMark => ({ is: 'words', lines, at: { x, y }, anchor: 'start', size, weight, fill, halo: null });
