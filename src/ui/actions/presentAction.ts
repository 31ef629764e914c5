import { Presentation } from 'lucide-react';
import type { Action } from './action.ts';
import type { OnDesk } from './pageActions.ts';

/** Where a map can be shown to a room. */
export interface OnPresenting extends OnDesk {
  readonly present: () => void;
}

export const presentAction = {
  words: ({ presentation }) => presentation.open,
  icon: Presentation,
  keys: [{ key: 'Enter', ctrl: true }],
  isEnabled: ({ desk }) => {
    const { actors, snapshots } = desk.editor.getSnapshot().map;
    return actors.size + snapshots.size > 0;
  },
  run: ({ present }) => present(),
} as const satisfies Action<OnPresenting>;
