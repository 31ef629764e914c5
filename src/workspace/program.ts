import { type ActorMap, propertiesOf } from '../domain/actorMap.ts';
import { applyChange } from '../domain/change.ts';
import { arrangeActors } from '../domain/commands/moveActors.ts';
import type { MapId, SnapshotId } from '../domain/identifiers.ts';
import type { AreaFileSettings, AreaPreview } from '../formats/areaPreview.ts';
import type { ImportFile, ImportPreview, ImportSettings, ReadablePreview } from '../formats/importPreview.ts';
import type { Access } from './access.ts';
import { type BesideDesk, makeBesideDesk } from './besideDesk.ts';
import type { BringDesk } from './bringDesk.ts';
import type { ExerciseDesk } from './exerciseDesk.ts';
import { EXERCISE_NOTE } from './exerciseNote.ts';
import type { NumberedLabel } from './freeLabels.ts';
import type { openFrozenDesk } from './frozenDesk.ts';
import { loadPart } from './loadPart.ts';
import type { MapDesk } from './mapDesk.ts';
import { type MapLibrary, makeMapLibrary } from './mapLibrary.ts';
import { type Observed, observed } from './observable.ts';
import type { Courier, Preferences, ProgramKeeper, ProgramPorts } from './ports.ts';
import { makeReceivedDesk, type ReceivedDesk } from './receivedDesk.ts';

/** All that the screen is given: the list of maps, desks for open ones, a reader of files, and preferences. */
export interface Program {
  readonly library: MapLibrary;
  readonly preferences: Observed<Preferences>;
  /** The map that was handed over and is not kept yet. */
  readonly received: ReceivedDesk;
  /** The map that lies beside one of this device. */
  readonly beside: BesideDesk;
  readonly keeper: ProgramKeeper;
  /** The exercise on this device; fetched when it is first asked for. */
  readonly exercise: () => Promise<ExerciseDesk>;
  /** Whether one may be going on, to be known before that. */
  readonly hasExercise: () => boolean;
  readonly courier: Courier;
  /** What is kept of one person, at that person's request. */
  readonly openAccess: () => Promise<Access>;
  readonly openDesk: (id: MapId) => Promise<MapDesk | null>;
  /** A desk that shows a snapshot of an open map and takes no edits; nothing when there is no such snapshot. */
  readonly openFrozen: (live: MapDesk, snapshot: SnapshotId) => MapDesk | null;
  /** Waits for what is on its way to the store; gives whether all that was done on the map that was opened last is kept. */
  readonly settled: () => Promise<boolean>;
  /** Keeps what was read as a new map, laid out when the file said nothing of places; gives its id. */
  readonly keepRead: (preview: ReadablePreview) => Promise<MapId>;
  /** The map of what was read, laid out when the file said nothing of places. */
  readonly layOut: (preview: Pick<ReadablePreview, 'map' | 'hasPlaces'>) => Promise<ActorMap>;
  /** A desk for maps that are brought together: into the joint map that is open, or into a new one. */
  readonly openBringDesk: (live: MapDesk | null, numbered: NumberedLabel) => Promise<BringDesk>;
  readonly readFiles: (files: readonly ImportFile[], settings: ImportSettings, signal: AbortSignal) => Promise<ImportPreview>;
  readonly readAreas: (file: ImportFile, settings: AreaFileSettings, signal: AbortSignal) => Promise<AreaPreview>;
}

export const makeProgram = (ports: ProgramPorts): Program => {
  const preferences = observed(ports.preferences.read());
  preferences.subscribe(() => ports.preferences.write(preferences.getSnapshot()));
  const library = makeMapLibrary(ports);
  // Whoever closed the page on the list left removed maps behind; those that can still be brought back elsewhere stay.
  void library.leave();
  const beside = makeBesideDesk();
  // Whoever erases everything means what is in memory too.
  library.subscribe(() => {
    if (library.getSnapshot().erased !== null) beside.letGo();
  });
  let latest: MapDesk | null = null;
  let openings = 0;
  let openFrozen: typeof openFrozenDesk | null = null;
  let exercise: Promise<ExerciseDesk> | null = null;
  const hasExercise = () => ports.notes.read(EXERCISE_NOTE) !== null;
  const openExercise = (): Promise<ExerciseDesk> => {
    exercise ??= loadPart(() => import('./exerciseDesk.ts')).then(({ openExerciseDesk }) => openExerciseDesk(ports));
    // One that could not be fetched is asked for anew.
    exercise.catch(() => {
      exercise = null;
    });
    return exercise;
  };
  library.subscribe(() => {
    const { erased, removed } = library.getSnapshot();
    if (erased !== null) void exercise?.then(({ reread }) => reread());
    // With the map that is drawn on, what the room reads of it goes too.
    if (removed !== null && hasExercise()) void openExercise().then(({ endOf }) => endOf(removed.properties.id));
  });
  const layOut: Program['layOut'] = async ({ map, hasPlaces }) => {
    if (hasPlaces) return map;
    // Without a layout the actors stay spread out: readable, and to be arranged by hand.
    const to = await ports.analyst
      .arrange(map, { by: 'relations', everyone: true }, new AbortController().signal)
      .catch(() => []);
    const arranged = arrangeActors(map, { do: 'arrangeActors', to });
    return arranged.done ? applyChange(map, arranged.value) : map;
  };
  const received = makeReceivedDesk();
  return {
    library,
    preferences,
    received,
    beside,
    keeper: ports.keeper,
    exercise: openExercise,
    hasExercise,
    courier: ports.courier,
    openAccess: async () => (await loadPart(() => import('./access.ts'))).makeAccess(ports),
    openDesk: async (id) => {
      openings += 1;
      const mine = openings;
      // What was typed last at the desk before may still be on its way to the store.
      await latest?.editor.settled();
      // All that editing takes comes with the first map: the list of maps shows sooner without it.
      const [stored, desks, frozen, journals] = await Promise.all([
        ports.store.open(id),
        loadPart(() => import('./mapDesk.ts')),
        loadPart(() => import('./frozenDesk.ts')),
        loadPart(() => import('./editJournal.ts')),
        openExercise(),
      ]);
      openFrozen = frozen.openFrozenDesk;
      // When that fails the map opens all the same, and what was written down waits for the next time.
      const unwritten = stored ? await journals.readJournals(ports.drafts, ports.store, id, stored).catch(() => []) : [];
      const desk = stored && desks.openMapDesk(stored, ports, unwritten);
      // One that was asked for before another, and opens after it, is waited for by nobody any more.
      if (mine === openings) latest = desk;
      return desk;
    },
    openFrozen: (live, snapshot) => openFrozen?.(live, snapshot, ports) ?? null,
    settled: async () => {
      await latest?.editor.settled();
      return (latest?.editor.getSnapshot().saving.state ?? 'saved') === 'saved';
    },
    layOut,
    openBringDesk: async (live, numbered) => {
      const { makeBringDesk } = await loadPart(() => import('./bringDesk.ts'));
      return makeBringDesk({ ...ports, library, received, layOut }, live, numbered);
    },
    keepRead: async (preview) => library.keep(await layOut(preview), propertiesOf(preview.map).title),
    readFiles: (files, settings, signal) => ports.reader.read(files, settings, ports.clock.today(), signal),
    readAreas: (file, settings, signal) => ports.reader.readAreas(file, settings, signal),
  };
};
