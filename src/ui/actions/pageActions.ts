import { MousePointer2, Redo2, Undo2 } from 'lucide-react';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { Action } from './action.ts';

/** What can be done wherever one is on the page of a map. */
export interface OnPage {
  readonly desk: MapDesk;
  /** The field Snel toevoegen, where there is one. */
  readonly quickField: () => HTMLElement | null;
}

export const pageActions = {
  undo: {
    words: ({ shell }) => shell.undo,
    icon: Undo2,
    keys: [{ key: 'z', ctrl: true, shift: false }],
    run: ({ desk }) => desk.undo(),
  },
  redo: {
    words: ({ shell }) => shell.redo,
    icon: Redo2,
    keys: [
      { key: 'z', ctrl: true, shift: true },
      { key: 'y', ctrl: true },
    ],
    run: ({ desk }) => desk.redo(),
  },
  select: {
    words: ({ shell }) => shell.select,
    icon: MousePointer2,
    keys: [{ key: 'Escape' }],
    run: ({ desk }) => desk.mode.set({ kind: 'select' }),
  },
  toQuickAdd: {
    words: ({ shell }) => shell.quickAdd,
    keys: [{ key: '/' }],
    isOffered: ({ quickField }) => quickField() !== null,
    run: ({ quickField }) => quickField()?.focus(),
  },
} as const satisfies Readonly<Record<string, Action<OnPage>>>;
