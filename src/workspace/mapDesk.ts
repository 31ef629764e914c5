import type { ArrangeRequest } from '../analysis/arrangeMap.ts';
import type { Evidence } from '../analysis/evidence.ts';
import type { AnswerTo, Question } from '../analysis/question.ts';
import type { Actor } from '../domain/actor.ts';
import { type ActorMap, propertiesOf } from '../domain/actorMap.ts';
import type { MapChange } from '../domain/change.ts';
import type { Command } from '../domain/commands/commandCatalogue.ts';
import { notYet } from '../domain/commands/notYet.ts';
import { type ActorId, type CampId, dayOf, type IsoDate, type Moment } from '../domain/identifiers.ts';
import { mapOn } from '../domain/mapOn.ts';
import { openAbout } from '../domain/openAbout.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { RelationType } from '../domain/relation.ts';
import type { Role } from '../domain/role.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { FROZEN_TABLES } from '../domain/tables.ts';
import { drawnByAtLeast } from '../domain/together/drawnByAtLeast.ts';
import { measureName } from '../picture/layout/measureName.ts';
import { makeArranging } from './arranging.ts';
import { type ColouringDesk, makeColouringDesk } from './colouringDesk.ts';
import { type CompareDesk, makeCompareDesk } from './compareDesk.ts';
import { type Drafts, draftsAt, takeUpNewName } from './drafts.ts';
import { dropJournals, type UnwrittenEdit, writeJournal } from './editJournal.ts';
import { type GroupDesk, makeGroupDesk } from './groupDesk.ts';
import { type InsightDesk, makeInsightDesk } from './insightDesk.ts';
import { type LayoutDesk, openLayoutDesk } from './layoutDesk.ts';
import { type MapEditor, openMapEditor } from './mapEditor.ts';
import { type Notice, tookOff } from './notice.ts';
import { type Observable, type Observed, observed } from './observable.ts';
import { makePaperDesk, type PaperDesk } from './paperDesk.ts';
import { makePasteDesk, type PasteDesk } from './pasteDesk.ts';
import type { Analyst, Ports, StoredMap } from './ports.ts';
import { makeSelection, type Selection } from './selection.ts';
import { makeUnkeptTexts, type UnkeptTexts } from './unkeptTexts.ts';

/** What the pointer does on the canvas; Escape goes back to `select`. */
export type Mode =
  | { readonly kind: 'select' }
  | { readonly kind: 'actor' }
  | { readonly kind: 'relation'; readonly type: RelationType }
  | { readonly kind: 'move'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'tag'; readonly role: Role }
  | { readonly kind: 'camp'; readonly camp: CampId | 'none' };

/** The snapshot that a desk shows, and the desk of the map that it is of: there it can be removed, and people erased. */
export interface OpenedSnapshot {
  /** Nothing once the snapshot is gone, here or in another tab. */
  readonly snapshot: Observable<Snapshot | null>;
  readonly live: MapDesk;
}

/** How far an edit of a text is that is committed while somebody types it. */
export interface Typing {
  /** The same from coming to the field until leaving it: one undo step. */
  readonly step: string;
  /** Whether the field is left, or Enter pressed: then it is asked about, and refusals are said aloud. */
  readonly isOver: boolean;
  /** Whether the field goes away with it. */
  readonly isLeaving?: boolean;
}

/** A drag or a line that is being drawn: nothing of it is on the map before it ends. */
export interface Gesture {
  readonly cancel: () => void;
}

/** An edit that was just made, whole: not one of the many while somebody types. */
export interface MadeEdit {
  readonly command: Command;
  readonly change: MapChange;
  readonly before: ActorMap;
  readonly after: ActorMap;
}

/** Everything around one open map: its editor, what is selected, what the pointer does, what is lit and what is said. */
export interface MapDesk {
  readonly editor: MapEditor;
  /** Set on a desk that shows a snapshot: it takes no edits. */
  readonly opened: OpenedSnapshot | null;
  /** Whether nothing here can be changed: then no way to change it is offered either. */
  readonly isFrozen: boolean;
  readonly selection: Selection;
  readonly mode: Observed<Mode>;
  /** Evidence to light up; the rest of the map steps back. */
  readonly spotlight: Observed<Evidence | null>;
  readonly notice: Observed<Notice | null>;
  /** Those who were just named and about whom something is to be asked or said, until somebody goes on with something else. */
  readonly asked: Observed<readonly ActorId[]>;
  /** Of whom and another one actor is to be made, or who is to become two: that is being asked. */
  readonly merging: Observed<{ readonly actor: ActorId; readonly into: 'one' | 'two' } | null>;
  /** What a hand is in the middle of, on the canvas: while there is something, undo and redo drop that and do no step. */
  readonly gesture: Observed<Gesture | null>;
  readonly insight: InsightDesk;
  readonly compare: CompareDesk;
  /** Where names and lines of the map go; who draws something else of it opens a layout of its own. */
  readonly layout: LayoutDesk;
  readonly openLayout: () => LayoutDesk;
  /** Which camps or neighbourhoods of a large map show as one shape. */
  readonly groups: GroupDesk;
  /** By what the map is coloured, who shows and who is larger. */
  readonly colouring: ColouringDesk;
  /** Of a joint map only what at least so many drew shows. A way of looking: it is no edit, and not kept. */
  readonly atLeast: Observed<number>;
  /** The map as far as it shows, on its `day`. */
  readonly shown: Observable<ActorMap>;
  /** Answers one question about a map that need not be the open one, until it is stopped. Rejects with `LoadProblem` when nobody could be fetched to think. */
  readonly think: <Q extends Question>(map: ActorMap, question: Q, signal: AbortSignal) => Promise<AnswerTo<Q>>;
  readonly isArranging: Observable<boolean>;
  readonly drafts: Drafts;
  /** Set when the last edits of the map did not come back from the store, until a person takes note of it. */
  readonly missesEdits: Observed<boolean>;
  /** What was refused while its field went away. */
  readonly unkept: UnkeptTexts;
  /** Performs a command; a refusal is put in `notice`, unless somebody is in the middle of typing it. */
  /** What is done later under the same `step`, with nothing between, is undone with it. */
  readonly perform: (command: Command, typing?: Typing, step?: string) => Outcome<MapChange>;
  /** Called with every edit that is made here, before a message says more of it. */
  readonly onEdit: (listener: (edit: MadeEdit) => void) => () => void;
  /** The photo of a map on paper under the drawing; none on a snapshot. */
  readonly paper: PaperDesk | null;
  /** Lists and tables that were pasted and did not come in yet. */
  readonly pasted: PasteDesk;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly arrange: (request: ArrangeRequest) => Promise<void>;
  /** Looks for good places for those who came in under this step, which it is undone with; where that fails they stay where they are. */
  readonly settleIn: (actors: readonly ActorId[], step: string) => Promise<void>;
  readonly newId: () => string;
  readonly today: () => IsoDate;
  /** The day on which what is shown holds: today, or that of the snapshot. */
  readonly day: () => IsoDate;
  /** The day on which somebody last changed what is drawn, as far as is known; snapshots and events draw nothing. */
  readonly drawnOn: () => IsoDate;
  readonly now: () => Moment;
  readonly close: () => void;
}

export const openMapDesk = (stored: StoredMap, ports: Ports, unwritten: readonly UnwrittenEdit[] = []): MapDesk => {
  const { id } = propertiesOf(stored.map);
  const author = ports.ids.next();
  const editor = openMapEditor(stored, ports.store, ports.clock, author, {
    unwritten,
    isLeaving: ports.leaving,
    keep: (after, waiting) => writeJournal(ports.drafts, id, author, after, waiting),
  });
  if (unwritten.length > 0)
    void editor.settled().then(() => {
      if (editor.getSnapshot().saving.state === 'saved') dropJournals(ports.drafts, id, unwritten);
    });
  const desk = deskAround(editor, ports, null, stored);
  takeUpNewName(desk.drafts);
  desk.missesEdits.set(stored.missesEdits === true);
  return desk;
};

/** A desk around an editor that is open already. */
export const deskAround = (
  editor: MapEditor,
  ports: Ports,
  opened: OpenedSnapshot | null,
  stored?: Pick<StoredMap, 'map' | 'changedAt'>,
): MapDesk => {
  const selection = makeSelection();
  const notice = observed<Notice | null>(null);
  const asked = observed<readonly ActorId[]>([]);
  const gesture = observed<Gesture | null>(null);
  const editListeners = new Set<(edit: MadeEdit) => void>();
  const mode = observed<Mode>({ kind: 'select' });
  const { id } = propertiesOf(editor.getSnapshot().map);
  const drafts = draftsAt(ports.drafts, id);
  const openLayout = () => openLayoutDesk(ports.layouter, measureName);
  const atLeast = observed(1);
  const day = () => opened?.snapshot.getSnapshot()?.date ?? ports.clock.today();
  const mapNow = () => mapOn(editor.getSnapshot().map, day());
  const shownMap = () => drawnByAtLeast(mapNow(), atLeast.getSnapshot());
  const ask: Analyst['ask'] = (map, ...of) => ports.analyst.ask(mapOn(map, day()), ...of);
  let isForgetting = false;
  // A snapshot lies before its map: what waits there waits once.
  const unkept = opened?.live.unkept ?? makeUnkeptTexts(drafts, () => !isForgetting);
  const pasted = opened?.live.pasted ?? makePasteDesk(drafts);
  /** Somebody was erased: what is half typed anywhere may tell of them, also in fields that go away only now. */
  const forgetTyped = () => {
    unkept.clear();
    pasted.forget();
    isForgetting = true;
    setTimeout(() => {
      isForgetting = false;
    }, FORGETTING_MS);
  };

  editor.onChange((_change, map) => {
    selection.keepWithin(map);
    const inHand = mode.getSnapshot();
    if (inHand.kind === 'camp' && inHand.camp !== 'none' && !map.camps.has(inHand.camp)) mode.set({ kind: 'select' });
  });
  editor.onDropped(() => notice.set({ kind: 'dropped' }));
  editor.onRenewed(() => {
    notice.set({ kind: 'renewed' });
    forgetTyped();
  });
  // Whoever goes on wants to know the next step; why something was refused still stands when a field was left by it.
  mode.subscribe(() => {
    notice.set(null);
    selection.goOn();
  });
  selection.subscribe(() => {
    const { actors } = selection.getSnapshot();
    if (!asked.getSnapshot().some((id) => actors.has(id))) asked.set([]);
    const said = notice.getSnapshot()?.kind;
    if (said === 'said' || said === 'added' || said === 'exported' || said === 'alreadyThere') notice.set(null);
  });

  const perform = (command: Command, typing?: Typing, stepOf = typing?.step): Outcome<MapChange> => {
    const before = editor.getSnapshot().map;
    const early = notYet(command, before, ports.clock.today());
    const outcome = early ? { done: false as const, refusal: early } : editor.perform(command, stepOf);
    const isOver = typing?.isOver ?? true;
    if (!outcome.done) {
      // The last letter of a name was committed before the field was left, and only then is it asked about.
      if (typing && isOver && command.do === 'editActor' && command.set.name !== undefined) askAbout(present(command.id));
      if (!isOver) return outcome;
      if (outcome.refusal.code !== 'nothingToDo') notice.set({ kind: 'refused', refusal: outcome.refusal });
      return outcome;
    }
    if (!typing) {
      const edit = { command, change: outcome.value, before, after: editor.getSnapshot().map };
      for (const listener of editListeners) listener(edit);
    }
    notice.set(tookOff(command, outcome.value));
    if (command.do === 'eraseActor') {
      forgetTyped();
      ports.drafts.forget(id);
    }
    if (isOver) askAbout(namedBy(outcome.value, editor.getSnapshot().map));
    return outcome;
  };

  const present = (actor: ActorId): Actor[] => [editor.getSnapshot().map.actors.get(actor) ?? []].flat();

  /** Whoever is named anew takes the place of who was asked about before: one line, never a pile. */
  const askAbout = (actors: readonly Actor[]) => {
    if (actors.length > 0)
      asked.set(actors.filter((actor) => openAbout(actor).asks ?? openAbout(actor).unfit).map(({ id }) => id));
  };

  const step = (direction: 'undo' | 'redo') => {
    const inHand = gesture.getSnapshot();
    if (inHand) return inHand.cancel();
    const label = editor.getSnapshot()[direction];
    const isDone = direction === 'undo' ? editor.undo() : editor.redo();
    if (isDone && label) notice.set({ kind: 'said', label: { ...label, again: direction } });
  };

  const spotlight = observed<Evidence | null>(null);
  const colouring = makeColouringDesk(shownMap, drafts, day);
  // What is lit goes before colours, so whoever chooses one would see less than its legend says.
  colouring.subscribe(() => spotlight.set(null));
  const paper = opened ? null : makePaperDesk(id, ports.store, (problem) => notice.set({ kind: 'notKept', problem }));
  const arranging = makeArranging(editor, ports.analyst, perform, notice.set);

  return {
    editor,
    opened,
    isFrozen: opened !== null,
    selection,
    mode,
    spotlight,
    notice,
    asked,
    merging: observed<{ readonly actor: ActorId; readonly into: 'one' | 'two' } | null>(null),
    gesture,
    insight: makeInsightDesk(editor, { ask }),
    compare: makeCompareDesk(editor, { ask }, day),
    layout: openLayout(),
    groups: makeGroupDesk(editor),
    colouring,
    atLeast,
    shown: {
      getSnapshot: shownMap,
      subscribe: (listener) => {
        const stops = [editor, atLeast].map((one) => one.subscribe(listener));
        return () => {
          for (const stop of stops) stop();
        };
      },
    },
    openLayout,
    think: (map, question, signal) => ask(map, question, signal),
    isArranging: arranging.isArranging,
    drafts,
    unkept,
    missesEdits: observed(false),
    pasted,
    paper,
    perform,
    onEdit: (listener) => {
      editListeners.add(listener);
      return () => editListeners.delete(listener);
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    arrange: arranging.arrange,
    settleIn: arranging.settleIn,
    newId: () => ports.ids.next(),
    today: () => ports.clock.today(),
    day,
    drawnOn: () => {
      const { map } = editor.getSnapshot();
      const isAsStored = stored !== undefined && [...FROZEN_TABLES].every((table) => map[table] === stored.map[table]);
      return isAsStored && stored.changedAt ? dayOf(stored.changedAt) : ports.clock.today();
    },
    now: () => ports.clock.now(),
    close: () => {
      arranging.stop();
      paper?.close();
      editor.close();
    },
  };
};

/** So long at most until the fields of an actor that is gone have left the screen. */
const FORGETTING_MS = 1_000;

/** Those whom the change brings onto the map, or gives another name. */
const namedBy = (change: MapChange, map: ActorMap): Actor[] =>
  [
    ...(change.actors?.added ?? []).map(({ id }) => id),
    ...(change.actors?.changed ?? []).flatMap(({ id, properties }) => ('name' in properties ? [id] : [])),
  ].flatMap((id) => map.actors.get(id as ActorId) ?? []);
