import type { ActorId } from '../../../../domain/identifiers.ts';
import { LINE_HEIGHT } from '../../../canvas/canvasStylesheet.ts';
import type { PlannedNames } from '../../../canvas/nameLayout.ts';
import type { Names } from '../../../canvas/names.ts';
import type { MarkPalette } from './changeMark.ts';
import type { MarkedActor } from './markedActors.ts';

/** A line through the name of who is gone, so that the name itself stays readable. */
export const paintStrikes = (
  context: CanvasRenderingContext2D,
  marked: readonly MarkedActor[],
  planned: PlannedNames,
  names: Names,
  palette: MarkPalette,
  opacityOf: (id: ActorId) => number,
): void => {
  const { size, shown } = planned;
  context.strokeStyle = palette.marks.gone;
  context.lineWidth = size / 9;
  context.lineCap = 'round';
  context.setLineDash([]);
  for (const { actor } of marked) {
    const box = actor.change?.state === 'gone' && actor.was ? shown.get(actor.id)?.box : undefined;
    if (!box || !actor.was) continue;
    context.globalAlpha = opacityOf(actor.id);
    const middle = (box.left + box.right) / 2;
    let y = box.top + size * 0.66;
    for (const line of names.of(actor.was).text.split('\n')) {
      const half = context.measureText(line).width / 2 + 2;
      context.beginPath();
      context.moveTo(middle - half, y);
      context.lineTo(middle + half, y);
      context.stroke();
      y += size * LINE_HEIGHT;
    }
  }
  context.globalAlpha = 1;
};
