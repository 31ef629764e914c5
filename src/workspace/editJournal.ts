import type { MapChange } from '../domain/change.ts';
import type { MapId } from '../domain/identifiers.ts';
import { type DraftStore, type EditLabel, isWholeMap, type MapStore, type StoredMap } from './ports.ts';

/** An edit that was on its way to the store when the page went away. */
export interface UnwrittenEdit {
  readonly author: string;
  readonly change: MapChange;
  readonly label: EditLabel;
}

/** What one page wrote down at the last moment: its edits since `after`, of which some may have reached the store all the same. */
interface Journal {
  readonly after: number;
  readonly edits: readonly Omit<UnwrittenEdit, 'author'>[];
}

const FIELD = 'unwritten.';

/**
 * Writes down what waits for the store, at once: what begins in the database while a page is closed may never end. Without edits
 * it is thrown away.
 */
export const writeJournal = (
  drafts: DraftStore,
  id: MapId,
  author: string,
  after: number,
  edits: readonly UnwrittenEdit[],
): void => {
  const own = edits.filter((edit) => edit.author === author).map(({ change, label }) => ({ change, label }));
  const journal: Journal = { after, edits: own };
  drafts.write(id, FIELD + author, own.length === 0 ? null : JSON.stringify(journal, withUndefined));
};

/**
 * The edits that pages which are gone could not store, in their order. How many of a page's edits reached the store is counted in
 * the log: they are written one by one, each with its author, so that none is ever made twice. After somebody was
 * erased, which ends the log, or when too much has happened to count, they are dropped.
 */
export const readJournals = async (
  drafts: DraftStore,
  store: Pick<MapStore, 'since'>,
  id: MapId,
  stored: StoredMap,
): Promise<readonly UnwrittenEdit[]> => {
  const found: UnwrittenEdit[] = [];
  for (const field of drafts.fields(id).filter((each) => each.startsWith(FIELD))) {
    const author = field.slice(FIELD.length);
    const journal = parse(drafts.read(id, field));
    const missed = journal && (await store.since(id, journal.after));
    const written =
      missed && !isWholeMap(missed) && missed.filter((entry) => entry.author === author && entry.number <= stored.number);
    const edits = journal && written ? journal.edits.slice(written.length) : [];
    if (edits.length === 0) drafts.write(id, field, null);
    for (const edit of edits) found.push({ ...edit, author });
  }
  return found;
};

/** Forgets what those pages wrote down: it is stored now. */
export const dropJournals = (drafts: DraftStore, id: MapId, edits: readonly UnwrittenEdit[]): void => {
  for (const author of new Set(edits.map((edit) => edit.author))) drafts.write(id, FIELD + author, null);
};

/** In a change `undefined` means "not there", which JSON cannot say. */
const NOT_THERE = '\u0000undefined';
const withUndefined = (_key: string, value: unknown): unknown => (value === undefined ? NOT_THERE : value);

const parse = (text: string | null): Journal | null => {
  try {
    const read: unknown = JSON.parse(text ?? 'null');
    if (typeof read !== 'object' || read === null) return null;
    const { after, edits } = restored(read) as Partial<Journal>;
    return typeof after === 'number' && Array.isArray(edits) ? { after, edits } : null;
  } catch {
    return null;
  }
};

const restored = (value: unknown): unknown => {
  if (value === NOT_THERE) return undefined;
  if (Array.isArray(value)) return value.map(restored);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, restored(inner)]));
};
