import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../../src/domain/identifiers.ts';
import { type Naming, NOT_NAMING, nameActor } from '../../../../src/ui/canvas/gestures/nameActor.ts';

const placing: Naming = { is: 'placing', at: { x: 1, y: 2 }, tie: null };
const renaming: Naming = { is: 'renaming', id: 'a' as ActorId, name: 'Imam' };
const begun = (naming: Naming) => nameActor(NOT_NAMING, { do: 'begin', naming }).state;

describe('naming an actor in place', () => {
  it('gives the name without spaces around it', () => {
    expect(nameActor(begun(placing), { do: 'finish', text: '  Wijkagent Noord ' })).toEqual({
      state: NOT_NAMING,
      result: { naming: placing, name: 'Wijkagent Noord' },
    });
  });
  it('makes nothing of an empty name', () => {
    expect(nameActor(begun(placing), { do: 'finish', text: '   ' })).toEqual({ state: NOT_NAMING, result: null });
  });
  it('makes nothing after Escape, though the field is left after that', () => {
    const cancelled = nameActor(begun(placing), { do: 'cancel' }).state;
    expect(nameActor(cancelled, { do: 'finish', text: 'Imam' }).result).toBeNull();
  });
  it('changes nothing when the name stays the same', () => {
    expect(nameActor(begun(renaming), { do: 'finish', text: 'Imam ' }).result).toBeNull();
    expect(nameActor(begun(renaming), { do: 'finish', text: 'Imam Zuid' }).result).toEqual({
      naming: renaming,
      name: 'Imam Zuid',
    });
  });
});
