import type { Arrangement, ArrangeRequest } from '../analysis/arrangeMap.ts';
import type { AnswerTo, Progress, Question } from '../analysis/question.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { MapChange } from '../domain/change.ts';
import type { CommandName } from '../domain/commands/commandCatalogue.ts';
import type { IsoDate, MapId, Moment } from '../domain/identifiers.ts';
import type { MapProperties } from '../domain/mapProperties.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { AreaFileSettings, AreaPreview } from '../formats/areaPreview.ts';
import type { Envelope, EnvelopeRefusalCode } from '../formats/envelope/envelope.ts';
import type { Pixels } from '../formats/envelope/readCode.ts';
import type { ImportFile, ImportPreview, ImportSettings } from '../formats/importPreview.ts';
import type { Layout } from '../picture/layout/layout.ts';
import type { LayoutRequest } from '../picture/layout/planLayout.ts';
import type { Observable } from './observable.ts';
import type { PaperStore } from './paperStore.ts';

/** All ways in which the workspace reaches outside. `adapters` answers them, `main` plugs them in, tests fake them. */
export interface Ports {
  readonly store: MapStore;
  readonly analyst: Analyst;
  readonly reader: FileReader;
  readonly layouter: Layouter;
  readonly preferences: PreferenceStore;
  readonly drafts: DraftStore;
  readonly notes: DeviceNotes;
  /** Whether the page is going away or out of sight: what was not kept yet has to be now, it may not come back. */
  readonly leaving: Observable<boolean>;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** And those that no open map asks for, only the program as a whole. */
export interface ProgramPorts extends Ports {
  readonly courier: Courier;
  readonly keeper: ProgramKeeper;
}

export interface Clock {
  now(): Moment;
  /** The day that it is here; just after midnight that is not yet the day of `now`, which is kept in UTC. */
  today(): IsoDate;
}
export interface Ids {
  /** A random id that says nothing. */
  next(): string;
}

/** One edit as it is stored: the change, and what a person would call it. */
export interface LogEntry {
  /** Place in the order of all edits of this map, 1 and up; the store gives it. */
  readonly number: number;
  readonly change: MapChange;
  readonly label: EditLabel;
  /** The tab that made it: undo is for one's own edits. */
  readonly author: string;
  readonly at: Moment;
}
/** What people call an edit of which the command says too little. */
export type NamedDeed =
  | 'noteTalk'
  | 'changeStatus'
  | 'changeDates'
  | 'changeAgreement'
  | 'changeContactPerson'
  | 'putOff'
  | 'setAside'
  | 'showNoMore'
  | 'takeBack';
/** The name of an undo step, for `language` to make a sentence of. */
export interface EditLabel {
  readonly command: CommandName | NamedDeed | 'importFile';
  /** Set when the edit undoes or redoes another. */
  readonly again?: 'undo' | 'redo';
  readonly actors: number;
  readonly relations: number;
}

export interface StoredMap {
  readonly map: ActorMap;
  /** The number of the last edit that is in it, 0 when there is none. */
  readonly number: number;
  /** Of a map that was opened; one that is taken over from another tab bears none. */
  readonly changedAt?: Moment;
  /** Set when fewer edits came back than were once acknowledged, and nobody took note of it yet. */
  readonly missesEdits?: true;
}

/** What the list of maps shows: every map that is here, readable or not. */
export type ListedMap = MapSummary | DamagedMap;
export interface MapSummary {
  readonly isDamaged?: false;
  readonly missesEdits?: true;
  readonly properties: MapProperties;
  readonly changedAt: Moment;
  readonly actors: number;
  readonly relations: number;
  /** Of a joint map: how many were brought in. */
  readonly contributions?: number;
  readonly sketch: MapSketch;
}
/** A map of which a part cannot be read. */
export interface DamagedMap {
  readonly isDamaged: true;
  /** The title is empty when that cannot be read either. */
  readonly properties: Pick<MapProperties, 'id' | 'title'>;
}

/** What could be read of a damaged map. */
export interface SalvagedMap {
  readonly map: ActorMap;
  readonly actors: Salvaged;
  readonly relations: Salvaged;
  readonly snapshots: Salvaged;
  /** Camps, neighbourhoods, places and everything else. */
  readonly others: Salvaged;
  /** How many of the last edits are not in it, because those before them cannot be read. */
  readonly lostEdits: number;
}
export interface Salvaged {
  readonly read: number;
  readonly found: number;
}
/** A small picture: places scaled into 0..1 by 0..1, and pairs of indexes into them; at most a few hundred of each. */
export interface MapSketch {
  /** `kind` is its place among the kinds. */
  readonly points: readonly (readonly [x: number, y: number, camp: number, kind: number])[];
  readonly lines: readonly (readonly [from: number, to: number, isTension: boolean])[];
  /** The corners of the ground of a camp, by point. */
  readonly grounds: readonly (readonly [camp: number, corners: readonly number[]])[];
}

export type StoreProblem =
  | 'storageFull'
  | 'storageClosed'
  /** Access is refused: a private window, or site data that are turned off. */
  | 'storageUnavailable'
  /** Something went wrong that has no better name. */
  | 'storageFailed'
  | 'newerVersion'
  | 'blocked'
  /** The map was removed, here or in another tab. */
  | 'mapGone'
  /** The map is not here any more though nobody removed it: the browser's storage was emptied. */
  | 'storageCleared'
  | 'damaged';

/** Thrown by the store when it cannot do what was asked; the words are `language`'s. */
export class StoreError extends Error {
  readonly problem: StoreProblem;
  constructor(problem: StoreProblem, cause?: unknown) {
    super(problem, { cause });
    this.name = 'StoreError';
    this.problem = problem;
  }
}

/** Keeps maps on this device. Every promise that resolves is durable; every one that rejects does so with `StoreError`. */
export interface MapStore {
  /** The maps that are here, as far as can be told at a glance; `inspect` looks closer. */
  list(): Promise<readonly ListedMap[]>;
  /** Reads a whole map as `open` does, and more closely, for what the list shows of it; nothing when it is not here. */
  inspect(id: MapId): Promise<ListedMap | null>;
  /** What can be read of a damaged map; what is needed and unreadable comes from `spare`. Changes nothing. */
  salvage(id: MapId, spare: MapProperties): Promise<SalvagedMap | null>;
  /** Writes a whole new map in one transaction. */
  create(map: ActorMap, at: Moment): Promise<void>;
  /** The map with all its edits, or nothing when it is not on this device. Refuses one that is damaged. */
  open(id: MapId): Promise<StoredMap | null>;
  /**
   * Writes one edit in one transaction, when `after` is still the number of the last edit; else writes nothing and
   * gives the edits that came between, for the caller to fit its own edit to.
   */
  commit(id: MapId, after: number, edit: Omit<LogEntry, 'number'>): Promise<CommitResult>;
  /**
   * Writes an edit that takes somebody away for good: like `commit`, but the map is written anew and its log is dropped, so
   * that nothing of what the edit takes away is kept. Other tabs are given the map itself instead of what they missed.
   */
  erase(id: MapId, after: number, edit: Omit<LogEntry, 'number'>): Promise<CommitResult>;
  since(id: MapId, after: number): Promise<Missed>;
  /** Called when another tab committed an edit to the map or made or removed a map (then without `id`). */
  watch(listener: (id: MapId | null) => void): () => void;
  /** Takes a map away with everything of it; gives what `restore` needs to bring it back. */
  remove(id: MapId): Promise<void>;
  /** Brings a removed map back, until the list is left. */
  restore(id: MapId): Promise<void>;
  /** Forgets removed maps for good. */
  forgetRemoved(): Promise<void>;
  /**
   * Erases every map for good, damaged ones too, and what is remembered of them; says whether the browser let go of the files in
   * which they stood. What it rejects with stands in the way, and no map is gone then.
   */
  eraseAll(): Promise<{ readonly filesGone: boolean }>;
  /** Called when another tab did that: what is open is nowhere else any more. */
  onErased(listener: () => void): () => void;
  /** The photos that lie under the drawings. They go where their map goes, and with it. */
  readonly papers: PaperStore;
  /** How safe the data is here. */
  health(): Promise<StoreHealth>;
  /** Takes note that maps which were here are lost: from now on `health` counts only what is lost later. */
  acceptLoss(): Promise<void>;
  /** Takes note that the last edits of a map are lost: it is not said again. */
  acceptMissing(id: MapId): void;
  /** How many maps there were, says the reminder outside the database; also when the database cannot be opened. */
  remembered(): number;
  /** Asks the browser to keep the data; gives its answer. */
  askToPersist(): Promise<boolean>;
}
export type CommitResult =
  | { readonly written: true; readonly number: number }
  | { readonly written: false; readonly missed: Missed };
/** Edits numbered above what a tab knows, oldest first; or the map itself, when they are not kept any more. */
export type Missed = readonly LogEntry[] | StoredMap;
export const isWholeMap = (missed: Missed): missed is StoredMap => !Array.isArray(missed);

export interface StoreHealth {
  /** Whether the browser promised not to clear the data by itself; `null` when it cannot say. */
  readonly persisted: boolean | null;
  /** How many maps a reminder outside the database says there were, when there are fewer now; else 0. */
  readonly lostMaps: number;
}

/**
 * Thinks about a map elsewhere than on the page. An aborted question rejects with the signal's reason, one for which nobody
 * could be fetched to think with `LoadProblem`.
 */
export interface Analyst {
  arrange(map: ActorMap, request: ArrangeRequest, signal: AbortSignal): Promise<Arrangement>;
  /** Answers one question; `onProgress` is told how far it is, and what can be said already. */
  ask<Q extends Question>(
    map: ActorMap,
    question: Q,
    signal: AbortSignal,
    onProgress?: (progress: Progress<Q>) => void,
  ): Promise<AnswerTo<Q>>;
}

/** Reads files elsewhere than on the page. */
export interface FileReader {
  read(files: readonly ImportFile[], settings: ImportSettings, today: IsoDate, signal: AbortSignal): Promise<ImportPreview>;
  /** A file of neighbourhoods: outlines, or numbers of inhabitants. */
  readAreas(file: ImportFile, settings: AreaFileSettings, signal: AbortSignal): Promise<AreaPreview>;
}

/** How an envelope goes: a map file that people can read, or as few bytes as it takes for links and codes. */
export type EnvelopeForm = 'readable' | 'small';

/**
 * Closes and opens envelopes elsewhere than on the page: reckoning with a passphrase takes a second or more. An aborted one rejects with
 * the signal's reason, and where nobody could be fetched to do it with `LoadProblem`. `onPart` hears how far it is, 0 to 1.
 */
export interface Courier {
  /** Without a passphrase anybody can open it. */
  close(
    envelope: Envelope,
    form: EnvelopeForm,
    passphrase: string | null,
    signal: AbortSignal,
    onPart: (part: number) => void,
  ): Promise<Outcome<Uint8Array, EnvelopeRefusalCode>>;
  open(
    bytes: Uint8Array,
    passphrase: string | null,
    today: IsoDate,
    signal: AbortSignal,
    onPart: (part: number) => void,
  ): Promise<Outcome<Envelope, EnvelopeRefusalCode>>;
  /** Reads codes off pictures, one after the other, until it is ended. */
  readCodes(): CodeReader;
}
export interface CodeReader {
  /** The text of the code in a picture; nothing when there is none, or when reading ended. */
  read(picture: Pixels): Promise<string | null>;
  end(): void;
}

/** Thinks out where names, lines and outlines of a drawing go elsewhere than on the page. Rejects with `LoadProblem` when nobody could be fetched for it. */
export interface Layouter {
  planLayout(request: LayoutRequest): Promise<Layout>;
}

/** What this person chose on this device; kept outside the database. */
export interface Preferences {
  readonly language: 'nl' | 'en';
  /** `null` follows the device. */
  readonly mode: 'light' | 'dark' | null;
  /** Whether somebody drew with a tool here before, and so knows the tools by their drawings. */
  readonly knowsTools?: boolean;
  /** Which columns of the table of key figures were chosen here; as it is made, until somebody chooses. */
  readonly figureColumns?: readonly string[];
}
export interface PreferenceStore {
  read(): Preferences;
  write(preferences: Preferences): void;
}

/** Small things that hold for this device and every window of the program on it, kept at once and outside the database; erasing everything takes them away. */
export interface DeviceNotes {
  read(name: string): string | null;
  /** Whether other windows can hear of what is written here. */
  isShared(): boolean;
  /** Nothing in place of the text forgets it. Where storage is full or forbidden a note lasts as long as the page. */
  write(name: string, text: string | null): void;
  /** Called with the name of a note that another window wrote or forgot. */
  watch(listener: (name: string) => void): () => void;
}

/** Where a draft belongs: to a map, or to the list of maps. */
export type DraftPlace = MapId | 'library';

/**
 * What somebody typed and did not hand in yet, a text for each field, kept at once and outside the database. It is about people
 * as much as the map is: it goes when the map goes, and when somebody is erased from it.
 */
export interface DraftStore {
  read(place: DraftPlace, field: string): string | null;
  /** Nothing in place of the text forgets it. Where storage is full or forbidden a draft lasts as long as the page. */
  write(place: DraftPlace, field: string, text: string | null): void;
  /** The fields of which something is kept. */
  fields(place: DraftPlace): readonly string[];
  /** The maps of which something is kept. */
  maps(): readonly MapId[];
  /** Forgets all of a map. */
  forget(map: MapId): void;
  /**
   * Forgets everything that the program keeps outside the database, what was chosen on this device too. Of the maps that there
   * were nothing is kept from then on, whoever is still busy with them.
   */
  forgetEverything(): void;
}

/** Keeps the program itself on this device, so that it opens without a network, and hears of a newer version. */
export interface ProgramKeeper extends Observable<KeptProgram> {
  /** Loads the page anew in the newest version; whoever calls it sees to it first that nothing is unsaved. */
  takeNewer(): Promise<void>;
  /** Says no more of the newer version in this visit; it waits. */
  putOff(): void;
}
export interface KeptProgram {
  /** What became of keeping it in this visit: it is kept from now on, or there is no room for it. */
  readonly news: 'kept' | 'noRoom' | null;
  /** A newer version waits to be chosen, or was taken into use by another page. */
  readonly newer: 'waits' | 'taken' | null;
}
