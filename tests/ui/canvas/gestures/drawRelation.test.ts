import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../../src/domain/identifiers.ts';
import {
  type DrawRelation,
  type DrawRelationEvent,
  drawRelation,
  NOT_DRAWING,
} from '../../../../src/ui/canvas/gestures/drawRelation.ts';

const [a, b] = ['a', 'b'] as ActorId[] as [ActorId, ActorId];
const run = (...events: DrawRelationEvent[]) => {
  let state: DrawRelation = NOT_DRAWING;
  let result = null as ReturnType<typeof drawRelation>['result'];
  for (const event of events) ({ state, result } = drawRelation(state, event));
  return { state, result };
};
const begin = { do: 'begin', by: 'drag', from: a } as const;
const at = { x: 3, y: 4 };

describe('drawing a relation', () => {
  it('gives the relation from the actor that was held to the one let go on', () => {
    expect(run(begin, { do: 'aim', to: at, target: b }, { do: 'end' })).toEqual({
      state: NOT_DRAWING,
      result: { drew: 'relation', from: a, to: b },
    });
  });
  it('asks for a new actor when let go on empty paper', () => {
    expect(run(begin, { do: 'aim', to: at, target: null }, { do: 'end' }).result).toEqual({ drew: 'newActor', from: a, at });
  });
  it('draws nothing after Escape, whatever was aimed at', () => {
    expect(run(begin, { do: 'aim', to: at, target: b }, { do: 'cancel' }, { do: 'end' })).toEqual({
      state: NOT_DRAWING,
      result: null,
    });
  });
  it('never takes the actor it starts from as its end', () => {
    const { state } = run(begin, { do: 'aim', to: at, target: a });
    expect(state).toMatchObject({ is: 'drawing', target: null });
  });
  it('by keys makes no new actor: without a target nothing is drawn', () => {
    const keys = { ...begin, by: 'keys' } as const;
    expect(run(keys, { do: 'aim', to: at, target: null }, { do: 'end' }).result).toBeNull();
  });
  it('draws nothing when it ends where it began', () => {
    expect(run(begin, { do: 'end' }).result).toBeNull();
  });
});
