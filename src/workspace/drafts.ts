import type { DraftPlace, DraftStore } from './ports.ts';

/** What is typed in one place and not handed in yet, a text for each field: kept until it is, whatever ends the page. */
export interface Drafts {
  readonly read: (field: string) => string | null;
  /** Nothing in place of the text forgets it. */
  readonly write: (field: string, text: string | null) => void;
}

/** Around a map, or on the list of maps. */
export const draftsAt = (drafts: DraftStore, place: DraftPlace): Drafts => ({
  read: (field) => drafts.read(place, field),
  write: (field, text) => drafts.write(place, field, text),
});

/** A list that is kept as one draft; what is in another shape than this is passed over. */
export const listIn = <T>(kept: string | null, isOne: (value: unknown) => value is T): readonly T[] => {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(read) ? read.filter(isOne) : [];
  } catch {
    return [];
  }
};

/** The field of Snel toevoegen, and that in which a new name is typed on the drawing. */
export const QUICK_ADD = 'quickAdd';
export const NEW_NAME = 'newName';

/**
 * A new name on the drawing is an actor as soon as the field is left. Where a page was killed before that, the name goes on in
 * Snel toevoegen; it waits while something else stands there.
 */
export const takeUpNewName = ({ read, write }: Drafts): void => {
  const name = read(NEW_NAME);
  if (name === null || read(QUICK_ADD) !== null) return;
  write(QUICK_ADD, name);
  write(NEW_NAME, null);
};
