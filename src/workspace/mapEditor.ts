import type { ActorMap } from '../domain/actorMap.ts';
import { propertiesOf } from '../domain/actorMap.ts';
import { applyChange, changeBetween, isEmptyChange, type MapChange, reverseChange } from '../domain/change.ts';
import { type Command, runCommand } from '../domain/commands/commandCatalogue.ts';
import { fittingPart } from '../domain/fittingPart.ts';
import { done, type Outcome, type Refusal, refused } from '../domain/outcome.ts';
import type { UnwrittenEdit } from './editJournal.ts';
import { editLabel } from './editLabel.ts';
import {
  emptyHistory,
  type History,
  joined,
  type OwnEdit,
  partsOf,
  withEdit,
  withMadeAnew,
  withoutEdit,
  withoutStep,
  withRedone,
  withUndone,
} from './history.ts';
import { isAlike, type Observable, observed } from './observable.ts';
import {
  type Clock,
  type EditLabel,
  isWholeMap,
  type MapStore,
  type Missed,
  type StoredMap,
  StoreError,
  type StoreProblem,
} from './ports.ts';

/** What anyone who shows or edits a map needs to know of it. */
export interface EditorState {
  readonly map: ActorMap;
  /** Goes up with every change of the map, one's own or another tab's. */
  readonly revision: number;
  readonly saving: Saving;
  readonly undo: EditLabel | null;
  readonly redo: EditLabel | null;
}
export type Saving = { readonly state: 'saved' | 'saving' } | { readonly state: 'failed'; readonly problem: StoreProblem };

export interface MapEditor extends Observable<EditorState> {
  /**
   * Shows the edit at once and stores it; a refusal changes nothing. Edits that follow on each other with the same `joins`
   * are one undo step: a text being typed is stored again and again.
   */
  readonly perform: (command: Command, joins?: string) => Outcome<MapChange>;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Called with every change of the visible map, for pictures that are patched rather than drawn again. */
  readonly onChange: (listener: (change: MapChange, map: ActorMap) => void) => () => void;
  /** Called when an edit had to be dropped because of what another tab did. */
  readonly onDropped: (listener: (refusal: Refusal) => void) => () => void;
  /** Called when the map was loaded anew and what was done before cannot be undone any more: somebody was erased elsewhere. */
  readonly onRenewed: (listener: () => void) => () => void;
  /** Resolves once nothing waits to be stored, or storing has failed. */
  readonly settled: () => Promise<void>;
  /** Tries again to store what could not be stored. */
  readonly retry: () => void;
  /** Stops listening to other tabs. What waits is stored all the same: `settled` says when. */
  readonly close: () => void;
}

/** An edit on its way to the store: how to make it, so that it can be made anew on top of what another tab did. */
interface PendingEdit extends UnwrittenEdit {
  readonly plan: (map: ActorMap) => Outcome<MapChange>;
  /** To undo it by; an edit of an earlier page has none. */
  readonly own: OwnEdit | null;
  /** Undo, redo and edits of an earlier page carry what others may have erased since; a command does not. */
  readonly isAgain: boolean;
}

/** How an editor keeps what cannot be stored any more, because the page goes away. */
export interface Leaving {
  /** What earlier pages could not store; it is done first. */
  readonly unwritten: readonly UnwrittenEdit[];
  readonly isLeaving: Observable<boolean>;
  /** Writes down at once what waits for the store after the edit of that number. */
  readonly keep: (after: number, waiting: readonly UnwrittenEdit[]) => void;
}

/**
 * Keeps the visible map = the stored map + edits on their way. One command is one transaction and one undo step;
 * when another tab was first, its edits are taken in and one's own made again on top of them.
 */
export const openMapEditor = (
  stored: StoredMap,
  store: MapStore,
  clock: Pick<Clock, 'now'>,
  author: string,
  leaving: Leaving | null = null,
): MapEditor => {
  const id = propertiesOf(stored.map).id;
  let confirmed = stored.map;
  let number = stored.number;
  let pending: readonly PendingEdit[] = [];
  let history: History = emptyHistory;
  const madeAnew = new WeakMap<OwnEdit, OwnEdit>();
  let isBehind = false;
  let working: Promise<void> | null = null;

  const changeListeners = new Set<(change: MapChange, map: ActorMap) => void>();
  const renewedListeners = new Set<() => void>();
  const droppedListeners = new Set<(refusal: Refusal) => void>();
  const state = observed<EditorState>({ map: confirmed, revision: 0, saving: { state: 'saved' }, undo: null, redo: null });

  const publish = (map: ActorMap, change: MapChange | null, saving: Saving = state.getSnapshot().saving) => {
    const before = state.getSnapshot();
    const now: EditorState = {
      map,
      revision: change ? before.revision + 1 : before.revision,
      saving: isAlike(saving, before.saving) ? before.saving : saving,
      undo: history.undoable.at(-1)?.label ?? null,
      redo: history.redoable.at(-1)?.label ?? null,
    };
    if (!isAlike(now, before)) state.set(now);
    keepWhatWaits();
    if (change) for (const listener of changeListeners) listener(change, map);
  };

  let wasLeaving = false;
  /** As soon as the page goes away, and with every edit from then on, until it is seen again. */
  const keepWhatWaits = () => {
    const isLeaving = leaving?.isLeaving.getSnapshot() ?? false;
    if (isLeaving || wasLeaving) leaving?.keep(number, isLeaving ? pending : []);
    wasLeaving = isLeaving;
  };
  const unfollowLeaving = leaving?.isLeaving.subscribe(keepWhatWaits);

  /** Shows an edit and queues it for the store. */
  const accept = (edit: PendingEdit) => {
    const { change } = edit;
    const map = applyChange(state.getSnapshot().map, change);
    pending = [...pending, edit];
    publish(map, change, { state: 'saving' });
    startWork();
  };

  /** The one thread that talks to the store: reads what other tabs wrote, and writes what waits, one by one. */
  const work = async (): Promise<void> => {
    try {
      while (isBehind || pending.length > 0) {
        if (isBehind) {
          isBehind = false;
          takeIn(await store.since(id, number));
          continue;
        }
        const [first] = pending as readonly [PendingEdit, ...PendingEdit[]];
        const { change, label } = first;
        const edit = { change, label, author: first.author, at: clock.now() };
        const result = await (isErasing(first) ? store.erase(id, number, edit) : store.commit(id, number, edit));
        if (result.written) {
          confirmed = applyChange(confirmed, change);
          number = result.number;
          pending = pending.slice(1);
          keepWhatWaits();
        } else takeIn(result.missed);
      }
      working = null;
      publish(state.getSnapshot().map, null, { state: 'saved' });
    } catch (error) {
      working = null;
      const problem = error instanceof StoreError ? error.problem : 'storageFailed';
      // A map that is gone is not saved, also when nothing waits: what is on the screen is all that there is of it.
      const isUnsaved = pending.length > 0 || isGone(problem);
      publish(state.getSnapshot().map, null, isUnsaved ? { state: 'failed', problem } : { state: 'saved' });
      if (!(error instanceof StoreError)) throw error;
    }
  };
  /** Begins on a later turn, so that a store that answers at once cannot start a second thread. */
  const startWork = () => {
    working ??= Promise.resolve().then(work);
  };

  /** Takes in what another tab stored, and makes one's own waiting edits again on top of it. */
  const takeIn = (missed: Missed) => {
    const visible = state.getSnapshot().map;
    const isRenewed = isWholeMap(missed);
    if (isRenewed) {
      confirmed = missed.map;
      number = missed.number;
      history = emptyHistory;
      pending = pending.filter((edit) => !edit.isAgain || isErasing(edit));
    }
    for (const entry of isRenewed ? [] : missed) {
      if (entry.number <= number) continue;
      // Written after all, though the store could not say so: it does not wait any longer.
      const written = pending.findIndex((edit) => edit.author === entry.author);
      if (written >= 0) pending = pending.toSpliced(written, 1);
      confirmed = applyChange(confirmed, entry.change);
      number = entry.number;
    }
    let map = confirmed;
    const remade: PendingEdit[] = [];
    for (const edit of pending) {
      const outcome = edit.plan(map);
      if (!outcome.done) {
        if (edit.own) history = withoutEdit(history, edit.own);
        // Whoever was to be erased is gone already, which is what was asked.
        if (!isErasing(edit)) for (const listener of droppedListeners) listener(outcome.refusal);
        continue;
      }
      const own = edit.own && remadeOwn(edit.own, outcome.value, isRenewed);
      remade.push({ ...edit, change: outcome.value, own });
      map = applyChange(map, outcome.value);
    }
    pending = remade;
    // Of what was done here, only what was made on top of the map as it is now can still be undone.
    if (isRenewed)
      history = { undoable: remade.flatMap((edit) => (isErasing(edit) || !edit.own ? [] : [edit.own])), redoable: [] };
    const change = changeBetween(visible, map);
    publish(map, isEmptyChange(change) ? null : change);
    if (isRenewed) for (const listener of renewedListeners) listener();
  };

  const remadeOwn = (before: OwnEdit, change: MapChange, isAlone: boolean): OwnEdit => {
    const { earlier, ...rest } = before;
    const own: OwnEdit = { ...rest, change, ...(earlier && !isAlone && { earlier }) };
    madeAnew.set(before, own);
    history = withMadeAnew(history, before, own);
    return own;
  };

  /** An own edit as it was made in the end, after those of other tabs. */
  const asMade = (own: OwnEdit): OwnEdit => {
    const later = madeAnew.get(own);
    return later ? asMade(later) : own;
  };

  /** What takes back a whole step, the last edit of it first, as far as each still fits. */
  const reverseOf = (map: ActorMap, step: OwnEdit): MapChange => {
    const parts = partsOf(step).map((part) => reverseChange(asMade(part).change));
    const [only, ...more] = parts;
    if (only && more.length === 0) return fittingPart(map, only);
    return changeBetween(
      map,
      parts.reduce((now, part) => applyChange(now, fittingPart(now, part)), map),
    );
  };

  const unwatch = store.watch((changed) => {
    // Without a map: one was removed or brought back, or the storage was emptied; perhaps it is this one.
    if (changed !== null && changed !== id) return;
    isBehind = true;
    startWork();
  });

  const settled = async () => {
    while (working) await working.catch(() => undefined);
  };

  const perform = (command: Command, joins?: string): Outcome<MapChange> => {
    const plan = (map: ActorMap) => runCommand(map, command);
    const outcome = plan(state.getSnapshot().map);
    if (!outcome.done) return outcome;
    if (isEmptyChange(outcome.value)) return refused('nothingToDo');
    const label = editLabel(command.do, outcome.value);
    const own = joined(history, { change: outcome.value, label, ...(joins !== undefined && { joins }) });
    const edit: PendingEdit = { author, plan, label, change: outcome.value, own, isAgain: false };
    // What was done before an erasing holds what is erased: it ends there.
    history = isErasing(edit) ? emptyHistory : withEdit(history, own);
    // Typed, and taken back again: no step at all.
    const isNothing = own.earlier && isEmptyChange(reverseOf(applyChange(state.getSnapshot().map, outcome.value), own));
    if (isNothing) history = withoutStep(history, own);
    accept(edit);
    return outcome;
  };

  /** Undo and redo are new edits: the reverse of the last own one, as far as it still fits. */
  const again = (direction: 'undo' | 'redo'): boolean => {
    for (;;) {
      const edit = (direction === 'undo' ? history.undoable : history.redoable).at(-1);
      if (!edit) return false;
      const change = reverseOf(state.getSnapshot().map, edit);
      const own: OwnEdit = { change, label: edit.label };
      if (isEmptyChange(change)) {
        history = withoutStep(history, edit);
        continue;
      }
      history = direction === 'undo' ? withUndone(history, own) : withRedone(history, own);
      accept({
        author,
        plan: (map) => done(reverseOf(map, edit)),
        label: { ...edit.label, again: direction },
        change,
        own,
        isAgain: true,
      });
      return true;
    }
  };

  for (const edit of leaving?.unwritten ?? []) {
    const change = fittingPart(state.getSnapshot().map, edit.change);
    const plan = (map: ActorMap) => done(fittingPart(map, edit.change));
    if (!isEmptyChange(change)) accept({ ...edit, change, plan, own: null, isAgain: true });
  }

  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    perform,
    undo: () => again('undo'),
    redo: () => again('redo'),
    onChange: (listener) => {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    onDropped: (listener) => {
      droppedListeners.add(listener);
      return () => droppedListeners.delete(listener);
    },
    onRenewed: (listener) => {
      renewedListeners.add(listener);
      return () => renewedListeners.delete(listener);
    },
    settled,
    retry: () => {
      if (state.getSnapshot().saving.state !== 'failed' || working) return;
      isBehind = true;
      publish(state.getSnapshot().map, null, { state: 'saving' });
      startWork();
    },
    close: () => {
      unwatch();
      // What the store did not take is written down, for whoever opens the map next, on this page or another.
      void settled().then(() => {
        if (pending.length > 0) leaving?.keep(number, pending);
        unfollowLeaving?.();
      });
    },
  };
};

/** Whether a map that was here is not any more. */
export const isGone = (problem: StoreProblem): boolean => problem === 'mapGone' || problem === 'storageCleared';

const isErasing = ({ label }: PendingEdit): boolean => label.command === 'eraseActor' && label.again === undefined;
