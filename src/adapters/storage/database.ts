import { Dexie, type Table } from 'dexie';
import type { MapId } from '../../domain/identifiers.ts';
import type { PaperImage } from '../../workspace/paperStore.ts';
import { type MapSummary, StoreError } from '../../workspace/ports.ts';
import type { StoredHead, StoredPaper } from './kept.ts';
import type { PackedEntry } from './packedEntry.ts';
import type { PackedMap } from './packedMap.ts';

/** The schema's number. An older program that meets a higher one writes nothing. */
export const DATABASE_VERSION = 3;

/** How long a blocked upgrade may wait before the page says so. */
const BLOCKED_PATIENCE_MS = 600;

/**
 * What `place` says under these keys: in which bucket the maps stand since they were moved, that what was erased still stood here,
 * and how often anything but the log was written here.
 */
const MOVED_TO = 'movedTo';
const REMAINS = 'remains';
const WRITES = 'writes';
/** Said instead of a bucket: everything is erased here, and what is written now would be thrown away with it. */
export const ERASED = 'erased';

/** The maps stand elsewhere by now: nothing was read or written here. */
export class Moved extends Error {}

/** What the list shows of a map, as it was at an edit; stale when the log has gone on since. */
export interface StoredSummary extends MapSummary {
  readonly number: number;
}

/**
 * A map is a base (all its records, packed) and a log (each edit since, and a tail of older ones). A command appends one
 * row to the log and touches nothing else; reading folds the log's newer rows into the base.
 */
export class StorageDatabase extends Dexie {
  declare readonly heads: Table<StoredHead, MapId>;
  declare readonly bases: Table<PackedMap, MapId>;
  declare readonly summaries: Table<StoredSummary, MapId>;
  /** By map and number. */
  declare readonly log: Table<PackedEntry, [MapId, number]>;
  /** Of a map that was drawn on paper: how its photo lies under the drawing, and the photo. */
  declare readonly papers: Table<StoredPaper, MapId>;
  declare readonly paperImages: Table<PaperImage, MapId>;
  /** Where the maps went from here, when they did; and what else is said of this place. */
  declare readonly place: Table<string | true | number, string>;
  /** Called when the connection was taken away: to upgrade or delete the database, or because its files are gone. */
  onTaken: (() => void) | null = null;
  /** Only a connection that was there can be taken: one that fails to open is no news, or it would be asked for without end. */
  #isHeld = false;
  #isBlocked = false;
  #onBlocked: (() => void) | null = null;
  #opening: Promise<void> | null = null;

  constructor(name: string, factory?: IDBFactory) {
    // Strict: a transaction completes only when its bytes are on the disk, so that "saved" survives a power cut.
    super(name, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      ...(factory && { indexedDB: factory, IDBKeyRange: globalThis.IDBKeyRange }),
    });
    this.version(DATABASE_VERSION).stores({
      heads: '',
      bases: '',
      summaries: '',
      log: '',
      papers: '',
      paperImages: '',
      place: '',
    });
    const refuseNewer = () => {
      // Dexie opens a database of a later version all the same; ten is its factor between its own and native versions.
      if (this.backendDB().version >= (DATABASE_VERSION + 1) * 10) throw new StoreError('newerVersion');
    };
    this.on('ready', refuseNewer, true);
    this.on('versionchange', () => {
      // A newer program in another tab wants to upgrade: make way at once. The next use finds out that it is newer.
      this.close({ disableAutoOpen: false });
      this.#tellTaken();
      return false;
    });
    this.on('close', () => this.#tellTaken());
    this.on('blocked', () => {
      this.#isBlocked = true;
      this.#onBlocked?.();
      return false;
    });
  }

  /** Opens when needed. Rejects with `blocked` within a second when another tab holds an older version open. */
  ready(): Promise<void> {
    if (this.isOpen()) return Promise.resolve();
    this.#opening ??= this.#openPatiently().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  /** The tables that hold maps. */
  get maps(): readonly [
    heads: this['heads'],
    bases: this['bases'],
    summaries: this['summaries'],
    log: this['log'],
    papers: this['papers'],
    paperImages: this['paperImages'],
  ] {
    return [this.heads, this.bases, this.summaries, this.log, this.papers, this.paperImages];
  }

  /** One transaction on the maps that stand here, counted when it writes. Rejects with `Moved` when they do not any more. */
  onMaps<T>(mode: 'r' | 'rw', tables: readonly Table[], work: () => PromiseLike<T>): Promise<T> {
    return this.transaction(mode, [...tables, this.place], async () => {
      await this.stillHere();
      if (mode === 'rw') await this.place.put((await this.writes()) + 1, WRITES);
      return work();
    });
  }

  /**
   * Only grows, at every `onMaps` that writes: what was put and taken away again leaves everything else as it was, and may have been
   * copied in between.
   */
  async writes(): Promise<number> {
    const count = await this.place.get(WRITES);
    return typeof count === 'number' ? count : 0;
  }

  /** To be asked in every transaction on maps. */
  async stillHere(): Promise<void> {
    if ((await this.movedTo()) !== null) throw new Moved();
  }

  async movedTo(): Promise<string | null> {
    const to = await this.place.get(MOVED_TO);
    return typeof to === 'string' ? to : null;
  }

  /** Says where the maps went from here. */
  async tellMoved(to: string): Promise<void> {
    await this.place.put(to, MOVED_TO);
  }

  /** Says that something was taken out for good here, of which the browser's files may still hold remains. */
  async leaveRemains(): Promise<void> {
    await this.place.put(true, REMAINS);
  }

  async hasRemains(): Promise<boolean> {
    return (await this.place.get(REMAINS)) !== undefined;
  }

  #tellTaken(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.onTaken?.();
  }

  async #openPatiently(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const impatience = new Promise<never>((_, reject) => {
      this.#onBlocked = () => {
        timer ??= setTimeout(() => reject(new StoreError('blocked')), BLOCKED_PATIENCE_MS);
      };
      if (this.#isBlocked) this.#onBlocked();
    });
    try {
      // A blocked opening goes on behind our back, and serves the next question once the other tab makes way.
      await Promise.race([this.open(), impatience]);
      this.#isBlocked = false;
      this.#isHeld = true;
    } finally {
      clearTimeout(timer);
      this.#onBlocked = null;
    }
  }
}

/** The keys of a map's log after one number, up to and with another. */
export const logRange = (id: MapId, after: number, last = Number.POSITIVE_INFINITY): [[MapId, number], [MapId, number]] => [
  [id, after + 1],
  [id, last],
];
