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
