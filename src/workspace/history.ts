import type { MapChange } from '../domain/change.ts';
import type { EditLabel } from './ports.ts';

/** One's own edits of this sitting, to undo and redo without limit. */
export interface OwnEdit {
  readonly change: MapChange;
  readonly label: EditLabel;
}

export interface History {
  readonly undoable: readonly OwnEdit[];
  readonly redoable: readonly OwnEdit[];
}

export const emptyHistory: History = { undoable: [], redoable: [] };

/** A new edit makes what was undone before it unreachable. */
export const withEdit = (history: History, edit: OwnEdit): History => ({
  undoable: [...history.undoable, edit],
  redoable: [],
});

/** `edit` is the one undone, so that redo brings back what undo really took. */
export const withUndone = (history: History, edit: OwnEdit): History => ({
  undoable: history.undoable.slice(0, -1),
  redoable: [...history.redoable, edit],
});

export const withRedone = (history: History, edit: OwnEdit): History => ({
  undoable: [...history.undoable, edit],
  redoable: history.redoable.slice(0, -1),
});
