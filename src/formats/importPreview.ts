import type { Actor } from '../domain/actor.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { Relation } from '../domain/relation.ts';

/** A file as the user chose it. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** What the user corrected in the preview: per file name and column, which field it is (`null` leaves it out). */
export interface ImportSettings {
  readonly columns: Readonly<Record<string, Readonly<Record<string, ImportField | null>>>>;
  /** Take what could be read of a file that is broken. */
  readonly acceptPartial: boolean;
}
export const IMPORT_FIELDS = [
  'id', 'name', 'kind', 'camp', 'roles', 'neighbourhoods', 'constituency', 'note', 'x', 'y',
  'isKeyFigure', 'status', 'keyFigureKinds', 'position', 'background', 'ageGroup', 'socialProfession', 'knownToMunicipality', 'tasks', 'lastContact',
  'from', 'to', 'type', 'strength', 'certainty', 'directed',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** What will come in, what is left out and why; or why nothing can. */
export type ImportPreview = ReadablePreview | RefusedPreview;
export interface ReadablePreview {
  readonly readable: true;
  readonly format: 'schakelkaart' | 'csv' | 'graphml' | 'gexf';
  /** A whole new map, ready for `MapStore.create` once it has an id of this device. */
  readonly map: ActorMap;
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  /** The columns or attributes of each file and what they were recognised as. */
  readonly columns: readonly ImportColumn[];
  readonly notices: readonly ImportNotice[];
  /** Set when the file broke off: how much was readable of how much there was, as far as can be told. */
  readonly partial: { readonly relationsRead: number; readonly relationsFound: number; readonly place: Place } | null;
}
export interface ImportColumn {
  readonly file: string;
  readonly column: string;
  readonly field: ImportField | null;
  readonly because: 'recognised' | 'corrected' | 'unknown' | 'sensitive';
  readonly samples: readonly string[];
}
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
/** Something the user should know before taking the file in; never prose. */
export interface ImportNotice {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}
export interface RefusedPreview {
  readonly readable: false;
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly place: Place | null;
}
