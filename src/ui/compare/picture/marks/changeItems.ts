import { nameMark } from '../../../../picture/forms/nameMarks.ts';
import type { PlacedName } from '../../../../picture/layout/layout.ts';
import { LINE_HEIGHT } from '../../../../picture/lineHeight.ts';
import { marksBox } from '../../../../picture/marksBox.ts';
import { measureText } from '../../../../picture/measureText.ts';
import type { LineMark, Mark, SceneItem } from '../../../../picture/scene.ts';
import { CHANGE_GLYPHS, type ChangeMark, type MarkPalette } from './changeMark.ts';
import { pillMarks } from './pillMarks.ts';
import type { PlacedMark } from './placeMarks.ts';

const SQUARE = 'M-4-7.6h8a3.6 3.6 0 0 1 3.6 3.6v8a3.6 3.6 0 0 1-3.6 3.6h-8a3.6 3.6 0 0 1-3.6-3.6v-8a3.6 3.6 0 0 1 3.6-3.6z';

/** The marks of changes as they are painted, above all names. */
export const changeItems = (placed: readonly PlacedMark[], size: number, palette: MarkPalette): SceneItem[] =>
  placed.map(({ id, at, content }) =>
    itemOf(id, content.is === 'slip' ? pillMarks(content.slip, at, size, palette) : signMarks(content.mark, at, size, palette)),
  );

/** A square with the sign of a change. */
export const signMarks = (mark: ChangeMark, at: PlacedMark['at'], size: number, palette: MarkPalette): readonly Mark[] => {
  const colour = palette.marks[mark];
  const { path, isFilled } = CHANGE_GLYPHS[mark];
  const line = (colour: string, width: number) => ({ colour, width: width * size, dash: [] });
  return [
    { is: 'shape', path: SQUARE, at, scale: size, fill: palette.sheet, stroke: line(palette.paper, 4.6) },
    { is: 'shape', path: SQUARE, at, scale: size, fill: palette.sheet, stroke: line(colour, 1.6) },
    { is: 'shape', path, at, scale: size, fill: isFilled ? colour : null, stroke: isFilled ? null : line(colour, 2) },
  ];
};

/** A line through the name of who is gone, so that the name itself stays readable. */
export const strikeItem = (id: string, name: PlacedName, letters: number, { marks }: MarkPalette): SceneItem => {
  const { lines, at, anchor, size } = nameMark(name, { size: letters, away: 0 }, '', '');
  const strokes = lines.map((line, i): LineMark => {
    const wide = measureText(line, size, 650);
    const left = at.x - (anchor === 'start' ? 0 : anchor === 'middle' ? wide / 2 : wide);
    const y = at.y + i * size * LINE_HEIGHT - size * 0.3;
    return {
      is: 'line',
      points: [
        { x: left - 2, y },
        { x: left + wide + 2, y },
      ],
      isClosed: false,
      fill: null,
      stroke: { colour: marks.gone, width: size / 9, dash: [] },
    };
  });
  return itemOf(id, strokes);
};

const itemOf = (id: string, marks: readonly Mark[]): SceneItem => ({ id, stands: 'change', marks, box: marksBox(marks) });
