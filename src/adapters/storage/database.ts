import { Dexie, type Table } from 'dexie';
import type { MapId } from '../../domain/identifiers.ts';
import { type MapSummary, StoreError } from '../../workspace/ports.ts';
import type { StoredHead } from './kept.ts';
import type { PackedEntry } from './packedEntry.ts';
import type { PackedMap } from './packedMap.ts';

/** The schema's number. An older program that meets a higher one writes nothing. */
export const DATABASE_VERSION = 1;

/** How long a blocked upgrade may wait before the page says so. */
const BLOCKED_PATIENCE_MS = 600;

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
  /** Called when the connection was taken away: to upgrade or delete the database, or because its files are gone. */
  onTaken: (() => void) | null = null;
  /** Only a connection that was there can be taken: one that fails to open is no news, or it would be asked for without end. */
  #isHeld = false;
  #isBlocked = false;
  #onBlocked: (() => void) | null = null;
  #opening: Promise<void> | null = null;

  constructor(name: string) {
    // Strict: a transaction completes only when its bytes are on the disk, so that "saved" survives a power cut.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(DATABASE_VERSION).stores({ heads: '', bases: '', summaries: '', log: '' });
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
