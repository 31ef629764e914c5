import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/picture/drawing.ts';
import { carriedOver } from '../../../src/picture/layout/carriedOver.ts';
import { measureName } from '../../../src/picture/layout/measureName.ts';
import { planLayout } from '../../../src/picture/layout/planLayout.ts';
import { judged } from './drawings.ts';

describe('a layout that is taken over while a hand moves somebody', () => {
  const { drawing, letters } = judged('village24');
  const layout = planLayout({ drawing, letters, before: null }, measureName);
  const known = { drawing, layout };
  const [moved] = [...drawing.actors.values()].filter(({ camp }) => camp !== null);
  if (!moved) throw new Error('nobody stands on a camp');
  const movedBy = (x: number, y: number): Drawing => ({
    ...drawing,
    actors: new Map([...drawing.actors, [moved.id, { ...moved, at: { x: moved.at.x + x, y: moved.at.y + y } }]]),
  });

  it('takes the outline of its camp along, and leaves those of others as they were', () => {
    const { hulls } = carriedOver(known, movedBy(-60, 40), letters, measureName);
    const around = hulls.find(({ members }) => members.includes(moved.id));
    const reach = Math.min(...(around?.outline ?? []).map(({ x }) => x));
    expect(reach).toBeLessThan(moved.at.x - 60);
    expect(hulls.map(({ camp }) => camp)).toEqual(layout.hulls.map(({ camp }) => camp));
    for (const hull of layout.hulls) if (hull.camp !== moved.camp) expect(hulls).toContain(hull);
  });

  it('makes no outline anew when nobody on a camp moved', () => {
    expect(carriedOver(known, { ...drawing, actors: new Map(drawing.actors) }, letters, measureName).hulls).toEqual(layout.hulls);
    const alone = [...drawing.actors.values()].find(({ camp }) => camp === null);
    if (!alone) throw new Error('everybody stands on a camp');
    const actors = new Map([...drawing.actors, [alone.id, { ...alone, at: { x: alone.at.x + 40, y: alone.at.y } }]]);
    const { hulls } = carriedOver(known, { ...drawing, actors }, letters, measureName);
    layout.hulls.forEach((hull, i) => {
      expect(hulls[i]).toBe(hull);
    });
  });
});
