import type { MapChange } from '../domain/change.ts';
import type { EditLabel } from './ports.ts';

/** One's own edits of this sitting, to undo and redo without limit. */
export interface OwnEdit {
  readonly change: MapChange;
  readonly label: EditLabel;
  /** Set on an edit that is not over, as of a text being typed: the next one with the same key joins it in one step. */
  readonly joins?: string;
  /** The edit that it joined. */
  readonly earlier?: OwnEdit;
}

export interface History {
  readonly undoable: readonly OwnEdit[];
  readonly redoable: readonly OwnEdit[];
}

export const emptyHistory: History = { undoable: [], redoable: [] };

/** A new edit makes what was undone before it unreachable. */
export const withEdit = ({ undoable }: History, edit: OwnEdit): History => ({
  undoable: [...(edit.earlier && undoable.at(-1) === edit.earlier ? undoable.slice(0, -1) : undoable), edit],
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

/** An edit that joins the last one, when that is of the same key and nothing came between; the step is called what it began as. */
export const joined = (history: History, edit: OwnEdit): OwnEdit => {
  const last = history.undoable.at(-1);
  return last && edit.joins !== undefined && last.joins === edit.joins ? { ...edit, label: last.label, earlier: last } : edit;
};

/** The edits of one undo step, the last first. */
export const partsOf = (edit: OwnEdit): readonly OwnEdit[] => {
  const parts: OwnEdit[] = [];
  for (let part: OwnEdit | undefined = edit; part; part = part.earlier) parts.push(part);
  return parts;
};

/** Without an edit that was not made after all; what it had joined is a step still. */
export const withoutEdit = (history: History, edit: OwnEdit): History => {
  const without = (edits: readonly OwnEdit[]) =>
    edits.flatMap((each) => (each === edit ? (edit.earlier ? [edit.earlier] : []) : [each]));
  return { undoable: without(history.undoable), redoable: without(history.redoable) };
};

/** Without a step of which nothing is left to undo or redo. */
export const withoutStep = (history: History, edit: OwnEdit): History => {
  const without = (edits: readonly OwnEdit[]) => edits.filter((each) => each !== edit);
  return { undoable: without(history.undoable), redoable: without(history.redoable) };
};

/** With an edit as it was made anew in place of how it was made first. */
export const withMadeAnew = (history: History, before: OwnEdit, after: OwnEdit): History => {
  const swap = (edits: readonly OwnEdit[]) => edits.map((edit) => (edit === before ? after : edit));
  return { undoable: swap(history.undoable), redoable: swap(history.redoable) };
};
