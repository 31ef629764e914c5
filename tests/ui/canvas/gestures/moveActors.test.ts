import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../../src/domain/identifiers.ts';
import { moveActors, NOT_MOVING } from '../../../../src/ui/canvas/gestures/moveActors.ts';

const actors = ['a', 'b'] as ActorId[];
const held = () => moveActors(NOT_MOVING, { do: 'begin', actors, at: { x: 10, y: 10 } }).state;

describe('moving actors by hand', () => {
  it('gives one move of all that were held, when they are let go', () => {
    const moved = moveActors(moveActors(held(), { do: 'drag', at: { x: 25, y: 4 } }).state, { do: 'drag', at: { x: 40, y: 30 } });
    expect(moved.result).toBeNull();
    expect(moveActors(moved.state, { do: 'end' })).toEqual({
      state: NOT_MOVING,
      result: { is: 'moving', actors, start: { x: 10, y: 10 }, by: { x: 30, y: 20 } },
    });
  });
  it('gives nothing when they are put back where they were', () => {
    const back = moveActors(held(), { do: 'drag', at: { x: 10.3, y: 10 } }).state;
    expect(moveActors(back, { do: 'end' }).result).toBeNull();
  });
  it('gives nothing after Escape', () => {
    const dragged = moveActors(held(), { do: 'drag', at: { x: 99, y: 99 } }).state;
    expect(moveActors(dragged, { do: 'cancel' })).toEqual({ state: NOT_MOVING, result: null });
  });
});
