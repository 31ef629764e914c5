import type { ActorId } from '../../domain/identifiers.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { Action } from './action.ts';

/** Actors of a map to copy or cut. */
export interface OnActors {
  readonly desk: MapDesk;
  readonly actors: readonly ActorId[];
}

/** The browser's own copying, which asks for no permission: the page hears of it as when the keys are pressed. */
const byBrowser =
  (what: 'copy' | 'cut') =>
  ({ desk, actors }: OnActors): void => {
    desk.selection.select({ actors });
    document.execCommand(what);
  };

export const clipboardActions = {
  cut: { words: ({ pasted }) => pasted.clipboard.cut, keys: [{ key: 'x', ctrl: true }], run: byBrowser('cut') },
  copy: { words: ({ pasted }) => pasted.clipboard.copy, keys: [{ key: 'c', ctrl: true }], run: byBrowser('copy') },
  paste: {
    words: ({ pasted }) => pasted.clipboard.paste,
    keys: [{ key: 'v', ctrl: true }],
    run: ({ desk }) => desk.pasted.look(''),
  },
  selectAll: {
    words: ({ pasted }) => pasted.clipboard.selectAll,
    keys: [{ key: 'a', ctrl: true, shift: false }],
    run: ({ desk }) => desk.selection.select({ actors: desk.editor.getSnapshot().map.actors.keys() }),
  },
} as const satisfies Readonly<Record<string, Action<OnActors>>>;
