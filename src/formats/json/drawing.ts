import { cutText } from '../../domain/cutText.ts';
import { MAX_ACTORS, MAX_RELATIONS } from '../../domain/quantities.ts';
import type { Content } from '../content.ts';
import type { ImportFormat } from '../importPreview.ts';
import type { RawNetwork } from '../rawNetwork.ts';
import { firstLineOf } from './markdownText.ts';
import { brokenOf, campsNotice } from './networkOfLists.ts';

/** What somebody drew of boxes, lines and frames in a program for drawing, made a network of. */
export interface Drawing {
  readonly format: ImportFormat;
  readonly program?: string | null;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** Frames with a name: who stands in one stands in that camp. */
  readonly frames: readonly Box[];
  /** Texts that stand by themselves, and are nobody. */
  readonly leftOut?: readonly string[];
}
export interface Box {
  readonly id: string;
  readonly text: string;
  /** The upper left corner, in a y that grows downwards. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly heads: { readonly from: boolean; readonly to: boolean };
}

/** The first line in a box is a name, the rest a note. A line with one arrowhead runs that way. */
export const networkOfDrawing = (
  content: Content,
  { format, program = null, boxes, lines, frames, leftOut = [] }: Drawing,
): RawNetwork => {
  const actors = boxes.slice(0, MAX_ACTORS + 1).map((box) => {
    const { first, rest } = firstLineOf(box.text);
    const camp = frameAround(box, frames)?.text ?? '';
    const cells = new Map([
      ['name', first],
      ...(rest ? [['note', rest] as const] : []),
      ...(camp ? [['camp', camp] as const] : []),
    ]);
    // A box without a word in it is nobody: its id is no name.
    return { line: 0, cells, ...(first ? { id: box.id } : {}), ...middleOf(box) };
  });
  const relations = lines.slice(0, MAX_RELATIONS + 1).map(({ from, to, text, heads }) => {
    const [start, end] = heads.from && !heads.to ? [to, from] : [from, to];
    const label = text.trim();
    return {
      line: 0,
      cells: new Map(label ? [['label', label]] : []),
      from: start,
      to: end,
      isDirected: heads.from !== heads.to,
    };
  });
  return {
    format,
    program,
    tables: [
      { file: content.name, of: 'actors', rows: actors },
      { file: content.name, of: 'relations', rows: relations },
    ],
    campOrder: [],
    makesActors: false,
    notices: [
      ...campsNotice(actors.map(({ cells }) => cells.get('camp') ?? '')),
      ...(leftOut[0] === undefined
        ? []
        : [{ code: 'looseTextsLeftOut' as const, details: { count: leftOut.length, name: cutText(leftOut[0], 60) } }]),
    ],
    broken: brokenOf(content.text, content.json, relations.length),
  };
};

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** The smallest frame that the middle of a box stands in. */
const frameAround = (box: Box, frames: readonly Box[]): Box | null => {
  const { x, y } = middleOf(box);
  const around = frames.filter(
    (frame) => x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height,
  );
  return around.reduce<Box | null>(
    (smallest, frame) => (smallest && smallest.width * smallest.height <= frame.width * frame.height ? smallest : frame),
    null,
  );
};
