import { MousePointer2, Redo2, Undo2, UserRoundPlus } from 'lucide-react';
import { RELATION_TYPES, type RelationType } from '../../domain/relation.ts';
import { editName } from '../../language/editName.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { Action } from './action.ts';

export interface OnDesk {
  readonly desk: MapDesk;
}
/** What can be done wherever one is on the page of a map. */
export interface OnPage extends OnDesk {
  /** The field Snel toevoegen, where there is one. */
  readonly quickField: () => HTMLElement | null;
}

export const stepActions = {
  undo: {
    words: ({ shell }) => shell.undo,
    hint: (t, { desk }) => {
      const { undo } = desk.editor.getSnapshot();
      return undo ? t.shell.undoWhat(editName(t, undo)) : t.shell.undo;
    },
    icon: Undo2,
    keys: [{ key: 'z', ctrl: true, shift: false }],
    isEnabled: ({ desk }) => desk.editor.getSnapshot().undo !== null,
    run: ({ desk }) => desk.undo(),
  },
  redo: {
    words: ({ shell }) => shell.redo,
    hint: (t, { desk }) => {
      const { redo } = desk.editor.getSnapshot();
      return redo ? t.shell.redoWhat(editName(t, redo)) : t.shell.redo;
    },
    icon: Redo2,
    keys: [
      { key: 'z', ctrl: true, shift: true },
      { key: 'y', ctrl: true },
    ],
    isEnabled: ({ desk }) => desk.editor.getSnapshot().redo !== null,
    run: ({ desk }) => desk.redo(),
  },
} as const satisfies Readonly<Record<string, Action<OnDesk>>>;

const modeOf = ({ desk }: OnDesk) => desk.mode.getSnapshot();

/** What the pointer does on the drawing; the tool that is in hand is put away by choosing it again. */
export const toolActions = {
  select: {
    words: ({ shell }) => shell.select,
    icon: MousePointer2,
    keys: [{ key: 'Escape' }],
    isOn: (on) => modeOf(on).kind === 'select',
    run: ({ desk }) => desk.mode.set({ kind: 'select' }),
  },
  actor: {
    words: ({ shell }) => shell.actorTool,
    icon: UserRoundPlus,
    isOn: (on) => modeOf(on).kind === 'actor',
    run: ({ desk }) => desk.mode.set({ kind: modeOf({ desk }).kind === 'actor' ? 'select' : 'actor' }),
  },
} as const satisfies Readonly<Record<string, Action<OnDesk>>>;

const relationTool = (type: RelationType): Action<OnDesk> => {
  const isOn = ({ desk }: OnDesk): boolean => {
    const mode = modeOf({ desk });
    return mode.kind === 'relation' && mode.type === type;
  };
  return {
    words: ({ shell, words }) => shell.relationTool(words.relationType[type]),
    isOn,
    run: ({ desk }) => desk.mode.set(isOn({ desk }) ? { kind: 'select' } : { kind: 'relation', type }),
  };
};
export const relationTools = RELATION_TYPES.map((type) => ({ type, tool: relationTool(type) }));

export const pageActions = {
  ...stepActions,
  select: toolActions.select,
  toQuickAdd: {
    words: ({ shell }) => shell.quickAdd,
    keys: [{ key: '/' }],
    isOffered: ({ quickField }) => quickField() !== null,
    run: ({ quickField }) => quickField()?.focus(),
  },
} as const satisfies Readonly<Record<string, Action<OnPage>>>;
