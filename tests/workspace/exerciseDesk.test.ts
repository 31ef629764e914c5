import { describe, expect, test } from 'vitest';
import { MINUTE_MS } from '../../src/domain/exercise/exerciseClock.ts';
import type { MapId, Moment } from '../../src/domain/identifiers.ts';
import { openExerciseDesk } from '../../src/workspace/exerciseDesk.ts';
import type { DeviceNotes } from '../../src/workspace/ports.ts';

/** A device with windows that hear of each other's notes, and a time that the test tells. */
const device = () => {
  const kept = new Map<string, string>();
  const windows: ((name: string) => void)[][] = [];
  let now = 1_800_000_000_000;
  const openWindow = () => {
    const own: ((name: string) => void)[] = [];
    windows.push(own);
    const notes: DeviceNotes = {
      read: (name) => kept.get(name) ?? null,
      isShared: () => true,
      write: (name, text) => {
        if (text === null) kept.delete(name);
        else kept.set(name, text);
        for (const others of windows) if (others !== own) for (const hear of others) hear(name);
      },
      watch: (listener) => {
        own.push(listener);
        return () => void own.splice(own.indexOf(listener), 1);
      },
    };
    const clock = { now: () => new Date(now).toISOString() as Moment, today: () => '2026-11-29' as never };
    return openExerciseDesk({ notes, clock });
  };
  const wait = (minutes: number) => {
    now += minutes * MINUTE_MS;
  };
  return { openWindow, kept, wait };
};
const begun = { map: 'map-1' as MapId, issue: 'De windmolens', hasSound: false };

describe('The exercise on a device', () => {
  test('is the same in every window, and goes on in one that is opened later', () => {
    const { openWindow } = device();
    const [first, second] = [openWindow(), openWindow()];
    first.begin(begun);
    expect(second.run.getSnapshot()).toEqual(first.run.getSnapshot());
    second.act({ do: 'nextStep' });
    expect(first.run.getSnapshot()?.step).toBe(1);
    expect(openWindow().run.getSnapshot()?.step).toBe(1);
    first.stop();
    expect(second.run.getSnapshot()).toBeNull();
  });

  test('is not gone on with the next day', () => {
    const { openWindow, wait } = device();
    openWindow().begin(begun);
    wait(60);
    expect(openWindow().run.getSnapshot()).not.toBeNull();
    wait(24 * 60);
    expect(openWindow().run.getSnapshot()).toBeNull();
  });

  test('remembers the programme that was chosen, and begins with it', () => {
    const { openWindow } = device();
    openWindow().choose('groups');
    const later = openWindow();
    expect(later.programme.getSnapshot()).toBe('groups');
    later.begin(begun);
    expect(later.run.getSnapshot()?.programme).toBe('groups');
  });

  test('is gone when what is kept on the device was taken away', () => {
    const { openWindow, kept } = device();
    const desk = openWindow();
    desk.choose('groups');
    desk.begin(begun);
    kept.clear();
    desk.reread();
    expect(desk.run.getSnapshot()).toBeNull();
    expect(desk.programme.getSnapshot()).toBe('workshop');
  });

  test('takes what is damaged on the device for nothing', () => {
    const { openWindow, kept } = device();
    for (const text of ['{', 'null', '{"step":1}', '"x"']) {
      kept.set('exercise', text);
      kept.set('programme', text);
      expect(openWindow().run.getSnapshot()).toBeNull();
      expect(openWindow().programme.getSnapshot()).toBe('workshop');
    }
  });

  test('ends with the map that is drawn on, and nothing of what it is about is kept; nor of one that nobody came back to', () => {
    const { openWindow, kept, wait } = device();
    const desk = openWindow();
    desk.begin(begun);
    desk.endOf('map-2' as MapId);
    expect(desk.run.getSnapshot()).not.toBeNull();
    desk.endOf('map-1' as MapId);
    expect([...kept.values()].join()).not.toContain('windmolens');
    desk.begin(begun);
    wait(24 * 60);
    expect(openWindow().run.getSnapshot()).toBeNull();
    expect([...kept.values()].join()).not.toContain('windmolens');
  });
});
