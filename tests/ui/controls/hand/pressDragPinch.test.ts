import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Hand,
  type HandEvent,
  type HandOutcome,
  IDLE,
  type PointerKind,
  pressDragPinch,
} from '../../../../src/ui/controls/hand/pressDragPinch.ts';

const run = (...events: readonly HandEvent[]) => {
  let hand: Hand = IDLE;
  const outcomes: HandOutcome[] = [];
  for (const event of events) {
    const step = pressDragPinch(hand, event);
    hand = step.hand;
    outcomes.push(...step.outcomes);
  }
  return { hand, outcomes, did: outcomes.map(({ did }) => did) };
};
const by = (kind: PointerKind, pointer = 1) => ({
  down: (x: number, y = 0, buttons = 1): HandEvent => ({ do: 'down', isPrimary: true, pointer, kind, at: { x, y }, buttons }),
  second: (x: number, y = 0): HandEvent => ({ do: 'down', isPrimary: false, pointer, kind, at: { x, y }, buttons: 1 }),
  move: (x: number, y = 0, buttons = 1): HandEvent => ({ do: 'move', pointer, kind, at: { x, y }, buttons }),
  up: (x: number, y = 0): HandEvent => ({ do: 'up', pointer, at: { x, y } }),
  lose: (isTaken: boolean): HandEvent => ({ do: 'lose', pointer, isTaken }),
});
const mouse = by('mouse');
const [one, two, three] = [by('touch', 1), by('touch', 2), by('touch', 3)] as const;

describe('a press', () => {
  it('that hardly moves is a click where it began', () => {
    const { hand, outcomes } = run(mouse.down(10), mouse.move(13), mouse.up(13));
    expect(outcomes.at(-1)).toEqual({ did: 'click', at: { x: 10, y: 0 }, kind: 'mouse' });
    expect(hand).toBe(IDLE);
  });
  it('that moves on is a drag, and ends where it is let go of', () => {
    const { outcomes } = run(mouse.down(10), mouse.move(20), mouse.move(25), mouse.up(26));
    expect(outcomes.slice(1)).toEqual([
      { did: 'begin', from: { x: 10, y: 0 }, kind: 'mouse' },
      { did: 'drag', to: { x: 20, y: 0 }, by: { x: 10, y: 0 } },
      { did: 'drag', to: { x: 25, y: 0 }, by: { x: 5, y: 0 } },
      { did: 'drop', at: { x: 26, y: 0 }, isSeen: true },
    ]);
  });
  it('of a finger may tremble more', () => {
    expect(run(one.down(0), one.move(9), one.up(9)).did).toEqual(['press', 'click']);
    expect(run(one.down(0), one.move(11), one.up(11)).did).toEqual(['press', 'begin', 'drag', 'drop']);
  });
  it('that lasts is a hold, and letting go of it is nothing more', () => {
    expect(run(one.down(5), { do: 'wait' }, one.move(40), one.up(40)).did).toEqual(['press', 'hold']);
  });
});

describe('a button that was let go of where nobody saw it', () => {
  it('ends a drag where it was last seen, and nothing follows the pointer', () => {
    const { hand, outcomes } = run(mouse.down(0), mouse.move(20), mouse.move(90, 0, 0), mouse.move(95, 0, 0));
    expect(outcomes.slice(3)).toEqual([
      { did: 'drop', at: { x: 20, y: 0 }, isSeen: false },
      { did: 'hover', at: { x: 90, y: 0 } },
      { did: 'hover', at: { x: 95, y: 0 } },
    ]);
    expect(hand).toBe(IDLE);
  });
  it('makes no click of a press', () => {
    expect(run(mouse.down(0), mouse.move(2, 0, 0), mouse.up(2)).did).toEqual(['press', 'cancel', 'hover']);
  });
  it.each<[string, HandEvent]>([
    ['a window that loses the hand', { do: 'loseAll' }],
    ['a picture that loses the pointer', mouse.lose(false)],
  ])('is taken for granted of %s: what is still down moves nothing any more', (_, lost) => {
    expect(run(mouse.down(0), mouse.move(20), lost, mouse.move(40), mouse.up(40)).did).toEqual([
      'press',
      'begin',
      'drag',
      'drop',
    ]);
  });
  it('shows by the next press too', () => {
    expect(run(mouse.down(0), mouse.move(20), mouse.down(50), mouse.up(50)).did).toEqual([
      ...['press', 'begin', 'drag', 'drop'],
      ...['press', 'click'],
    ]);
    expect(run(mouse.down(0), one.down(50), one.up(50)).did).toEqual(['press', 'cancel', 'press', 'click']);
  });
});

it('a drag of something that never tells of buttons goes on until it is let go of', () => {
  expect(run(mouse.down(0, 0, 0), mouse.move(20, 0, 0), mouse.move(30, 0, 0), mouse.up(30)).did).toEqual([
    ...['press', 'begin', 'drag', 'drag', 'drop'],
  ]);
});

describe('what drops a drag', () => {
  it('is another button, which begins nothing of its own', () => {
    const events = [mouse.move(30, 0, 3), mouse.move(40, 0, 1), mouse.move(50, 0, 3), mouse.up(50), mouse.move(60, 0, 0)];
    expect(run(mouse.down(0), mouse.move(20), ...events).did).toEqual(['press', 'begin', 'drag', 'cancel', 'hover']);
  });
  it.each<[string, HandEvent]>([
    ['Escape or undo', { do: 'cancel' }],
    ['a system that takes the pointer for something else', mouse.lose(true)],
  ])('is %s', (_, event) => {
    expect(run(mouse.down(0), mouse.move(20), event, mouse.move(40), mouse.up(40)).did).toEqual([
      ...['press', 'begin', 'drag', 'cancel'],
    ]);
  });
  it('is never another pointer that passes by', () => {
    const { did } = run(mouse.down(0), mouse.move(20), two.move(90), two.up(90), by('pen', 9).move(3, 3, 0), mouse.up(20));
    expect(did).toEqual(['press', 'begin', 'drag', 'drop']);
  });
});

describe('two fingers', () => {
  it('drop what one was doing, and zoom and slide', () => {
    const { outcomes } = run(one.down(0), one.move(20), two.second(120), two.move(220), one.move(20, 10));
    expect(outcomes.slice(3)).toEqual([
      { did: 'cancel' },
      { did: 'pinch', pinch: { factor: 2, around: { x: 120, y: 0 }, slide: { x: 50, y: 0 } } },
      { did: 'pinch', pinch: { factor: expect.closeTo(1, 2), around: { x: 120, y: 5 }, slide: { x: 0, y: 5 } } },
    ]);
  });
  it('of which one is lost slide on with the other, which presses nothing', () => {
    const { outcomes, hand } = run(one.down(0), two.second(100), one.lose(true), two.move(130, 4), two.up(130, 4));
    expect(outcomes.slice(2)).toEqual([{ did: 'pinch', pinch: { factor: 1, around: { x: 130, y: 4 }, slide: { x: 30, y: 4 } } }]);
    expect(hand).toBe(IDLE);
  });
  it('are not troubled by a third, nor by one that was forgotten when a first finger comes down', () => {
    expect(run(one.down(0), two.second(100), three.second(300), three.move(500)).did).toEqual(['press', 'cancel']);
    expect(run(one.down(0), two.second(100), three.down(30), three.up(30)).did).toEqual(['press', 'cancel', 'press', 'click']);
  });
});

describe('whatever happens in whichever order', () => {
  const at = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) });
  const pointer = fc.constantFrom(
    { pointer: 1, kind: 'mouse' as const },
    { pointer: 2, kind: 'touch' as const },
    { pointer: 3, kind: 'touch' as const },
    { pointer: 4, kind: 'pen' as const },
  );
  const buttons = fc.constantFrom(0, 1, 1, 1, 1, 1, 1, 3);
  const event: fc.Arbitrary<HandEvent> = fc.oneof(
    fc.tuple(pointer, at, fc.boolean()).map(([who, to, isPrimary]): HandEvent => {
      return { do: 'down', ...who, at: to, buttons: 1, isPrimary: isPrimary || who.kind !== 'touch' };
    }),
    fc.tuple(pointer, at, buttons).map(([who, to, down]): HandEvent => ({ do: 'move', ...who, at: to, buttons: down })),
    fc.tuple(pointer, at, buttons).map(([who, to, down]): HandEvent => ({ do: 'move', ...who, at: to, buttons: down })),
    fc.tuple(pointer, at).map(([{ pointer: id }, to]): HandEvent => ({ do: 'up', pointer: id, at: to })),
    fc.tuple(pointer, fc.boolean()).map(([{ pointer: id }, isTaken]): HandEvent => ({ do: 'lose', pointer: id, isTaken })),
    fc.constantFrom<HandEvent>({ do: 'loseAll' }, { do: 'wait' }, { do: 'cancel' }),
  );

  test('every drag begins with a press and ends once, nothing moves without a button, and a lost hand is idle', () => {
    let drags = 0;
    fc.assert(
      fc.property(fc.noBias(fc.array(event, { minLength: 30, maxLength: 60 })), (events) => {
        let hand: Hand = IDLE;
        let phase: 'none' | 'pressed' | 'dragged' = 'none';
        for (const happened of events) {
          const before: Hand = hand;
          const step = pressDragPinch(hand, happened);
          hand = step.hand;
          for (const { did } of step.outcomes) {
            if (did === 'press') {
              expect(phase).toBe('none');
              phase = 'pressed';
            } else if (did === 'begin') {
              expect(phase).toBe('pressed');
              phase = 'dragged';
              drags += 1;
            } else if (did === 'drag' || did === 'drop') expect(phase).toBe('dragged');
            else if (did === 'click' || did === 'hold') expect(phase).toBe('pressed');
            else if (did === 'cancel') expect(phase).not.toBe('none');
            if (did === 'drag' || did === 'pinch') expect(happened).toMatchObject({ do: 'move', buttons: expect.any(Number) });
            if (did === 'drag' && happened.do === 'move') expect(happened.buttons).not.toBe(0);
            if (did === 'drop' || did === 'click' || did === 'hold' || did === 'cancel') phase = 'none';
          }
          const now = { pressing: 'pressed', dragging: 'dragged', idle: 'none', pinching: 'none' } as const;
          expect(phase).toBe(now[hand.is]);
          if (happened.do === 'loseAll' || happened.do === 'cancel') expect(hand).toBe(IDLE);
          const isHeldBy =
            before.is !== 'idle' && before.is !== 'pinching' && 'pointer' in happened && before.pointer === happened.pointer;
          if (isHeldBy && (happened.do === 'up' || happened.do === 'lose')) expect(hand).toBe(IDLE);
          if (isHeldBy && happened.do === 'move' && happened.buttons !== 1) expect(hand).toBe(IDLE);
        }
      }),
      { numRuns: 300, seed: 11 },
    );
    expect(drags).toBeGreaterThan(150);
  });
});
