import { describe, expect, test, vi } from 'vitest';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { type Action, isPressed, type Pressed, runByKey } from '../../../src/ui/actions/action.ts';
import { clipboardActions } from '../../../src/ui/actions/clipboardActions.ts';
import { drawingActions } from '../../../src/ui/actions/drawingActions.ts';
import { KEY_LINES, SNAPSHOT_KEY_LINES } from '../../../src/ui/actions/keyList.ts';
import { moreActions } from '../../../src/ui/actions/moreActions.ts';
import { pageActions } from '../../../src/ui/actions/pageActions.ts';
import { arrangeActions, viewActions } from '../../../src/ui/actions/viewActions.ts';

type Keyed = Pick<Action<never>, 'keys' | 'words'>;
type Named = Readonly<Record<string, Keyed>>;
type Lines = Readonly<Record<string, readonly Keyed[]>>;

/** Where a key means something: anywhere on the page of a map, or on the drawing. */
const PAGE: Named = { ...pageActions, ...clipboardActions, ...moreActions };
const DRAWING: Named = { ...drawingActions, ...viewActions };

const CALLED: Readonly<Record<string, string>> = { Spatie: ' ', Space: ' ', '−': '-' };

/** The keys of a line as they are written: `Ctrl + C / X` are two of which both are held with Ctrl. */
const written = (text: string): Pressed[] => {
  let held: readonly string[] = [];
  return (text === '/' ? [text] : text.split(/\s+\/\s+|\s{2,}/)).map((part) => {
    const pieces = part.split(' + ');
    if (pieces.length > 1) held = pieces.slice(0, -1);
    const key = pieces.at(-1) ?? '';
    return {
      key: CALLED[key] ?? key,
      ctrl: held.includes('Ctrl'),
      alt: held.includes('Alt'),
      shift: held.includes('Shift'),
    };
  });
};

const asPressed = ({ key, ctrl, shift = false }: NonNullable<Action<never>['keys']>[number]): Pressed => ({
  key,
  ctrl: ctrl === true,
  alt: false,
  shift,
});

describe('The actions', () => {
  test.each([
    ['the page', PAGE],
    ['the drawing', DRAWING],
  ])('no two of %s share a key', (_where, actions) => {
    const all = Object.entries(actions).flatMap(([name, { keys = [] }]) =>
      keys.map((key) => ({ name, pressed: asPressed(key) })),
    );
    expect(all.length).toBeGreaterThan(5);
    for (const { name, pressed } of all) {
      const meant = Object.entries(actions).filter(([, action]) => isPressed(action, pressed));
      expect(meant.map(([other]) => other)).toEqual([name]);
    }
  });

  const lists = [
    ['nl', nl.shell.shortcutList, KEY_LINES],
    ['en', en.shell.shortcutList, KEY_LINES],
    ['nl, of a snapshot', nl.frozen.shortcutList, SNAPSHOT_KEY_LINES],
    ['en, of a snapshot', en.frozen.shortcutList, SNAPSHOT_KEY_LINES],
  ] as const;
  test.each(lists)('every key in the list of keys (%s) runs its action', (_language, list, lines) => {
    for (const [line, [text]] of Object.entries(list)) {
      const listed = (lines as Lines)[line] ?? [];
      if (listed.length === 0) continue;
      const actions = listed.map(({ keys = [] }) => ({ keys, words: () => '', run: vi.fn() }));
      for (const pressed of written(text)) expect(runByKey(actions, pressed, null), `${line}: ${text}`).toBe(true);
      for (const { run } of actions) expect(run, line).toHaveBeenCalledTimes(1);
    }
  });

  test('what has a key on the drawing or the page stands in the list of keys', () => {
    const inList = new Set(Object.values(KEY_LINES as Lines).flat());
    const missing = Object.entries({ ...PAGE, ...DRAWING }).filter(([, action]) => action.keys && !inList.has(action));
    // Escape is said with what it stops.
    expect(missing.map(([name]) => name)).toEqual(['select']);
  });

  test('all that can be chosen in a menu has a name that no other thing in that menu has', () => {
    for (const t of [nl, en]) {
      const more = Object.values(moreActions).map(({ words }) => words(t));
      const arranging = Object.values(arrangeActions).map(({ words }) => words(t));
      for (const names of [more, arranging]) expect(new Set(names).size).toBe(names.length);
    }
  });
});
