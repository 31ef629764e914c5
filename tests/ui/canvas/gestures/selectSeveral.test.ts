import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../../src/domain/identifiers.ts';
import { actorsIn, NOT_SELECTING, selectSeveral } from '../../../../src/ui/canvas/gestures/selectSeveral.ts';

describe('selecting several with a box', () => {
  it('gives the same box whichever corner it was dragged from', () => {
    const boxed = (from: { x: number; y: number }, to: { x: number; y: number }) => {
      const begun = selectSeveral(NOT_SELECTING, { do: 'begin', at: from }).state;
      return selectSeveral(selectSeveral(begun, { do: 'drag', at: to }).state, { do: 'end' }).result;
    };
    const box = { left: 1, top: 2, right: 8, bottom: 9 };
    expect(boxed({ x: 1, y: 2 }, { x: 8, y: 9 })).toEqual(box);
    expect(boxed({ x: 8, y: 2 }, { x: 1, y: 9 })).toEqual(box);
  });
  it('takes the actors whose middle is in it', () => {
    const places = [
      { id: 'in' as ActorId, x: 5, y: 5 },
      { id: 'border' as ActorId, x: 10, y: 0 },
      { id: 'out' as ActorId, x: 11, y: 5 },
    ];
    expect(actorsIn({ left: 0, top: 0, right: 10, bottom: 10 }, places)).toEqual(['in', 'border']);
  });
  it('gives nothing after Escape', () => {
    const begun = selectSeveral(NOT_SELECTING, { do: 'begin', at: { x: 0, y: 0 } }).state;
    expect(selectSeveral(begun, { do: 'cancel' })).toEqual({ state: NOT_SELECTING, result: null });
  });
});
