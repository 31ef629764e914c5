import type { Actor } from '../domain/actor.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId } from '../domain/identifiers.ts';
import type { MapFileRefusalCode } from '../domain/mapFile.ts';
import type { Relation } from '../domain/relation.ts';
import type { SpecialCategory } from '../domain/specialCategories.ts';

/** A file as the user chose it. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** What the user corrected in the preview: per file name and column, which field it is (`null` leaves it out). */
export interface ImportSettings {
  readonly columns: Readonly<Record<string, Readonly<Record<string, ImportField | null>>>>;
  /** Take what could be read of a file that is broken. Without it such a file is refused, with `partial` set. */
  readonly acceptPartial: boolean;
}

/** What a column that describes actors can hold. */
export const ACTOR_FIELDS = [
  'id',
  'name',
  'kind',
  'camp',
  'roles',
  'neighbourhoods',
  'constituency',
  'note',
  'x',
  'y',
  'isKeyFigure',
  'status',
  'keyFigureKinds',
  'position',
  'background',
  'ageGroup',
  'socialProfession',
  'knownToMunicipality',
  'tasks',
  'lastContact',
] as const;
/** What a column that describes relations can hold. `sign` below zero means tension. */
export const RELATION_FIELDS = ['from', 'to', 'type', 'strength', 'certainty', 'directed', 'sign', 'note'] as const;
export type ActorField = (typeof ACTOR_FIELDS)[number];
export type RelationField = (typeof RELATION_FIELDS)[number];
export type ImportField = ActorField | RelationField;

export type ImportFormat = 'schakelkaart' | 'nodeLink' | 'csv' | 'graphml' | 'gexf';

/** What will come in, what is left out and why; or why nothing can. */
export type ImportPreview = ReadablePreview | RefusedPreview;
export interface ReadablePreview {
  readonly readable: true;
  readonly format: ImportFormat;
  /** A whole new map, ready for `MapStore.create` once it has an id of this device. */
  readonly map: ActorMap;
  /** What the file itself calls the actors, where that is not their id on the map. */
  readonly fileIds: ReadonlyMap<ActorId, string>;
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  /** The columns or attributes of each file and what they were recognised as. */
  readonly columns: readonly ImportColumn[];
  readonly notices: readonly ImportNotice[];
  /** Whether the file said where the actors stand; when not, they are spread out and wait to be arranged. */
  readonly hasPlaces: boolean;
  /** Set when the file broke off and the user took what was readable. */
  readonly partial: PartialReading | null;
}
/** How much was readable of how much there was, as far as can be told. */
export interface PartialReading {
  readonly actorsRead: number;
  readonly relationsRead: number;
  readonly relationsFound: number;
  readonly place: Place;
}
export interface ImportColumn {
  readonly file: string;
  readonly of: 'actors' | 'relations';
  readonly column: string;
  readonly field: ImportField | null;
  /** `sensitive` columns stay out, whatever the user corrects. */
  readonly because: 'recognised' | 'corrected' | 'unknown' | 'sensitive';
  /** What a `sensitive` column says of people. */
  readonly says?: SpecialCategory;
  /** At most three values that occur; none of a sensitive column. */
  readonly samples: readonly string[];
}
/** Line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type ImportNoticeCode =
  | 'sensitiveColumn'
  | 'signsRemoved'
  | 'linkRemoved'
  | 'namesNumbered'
  | 'nameMissing'
  | 'nameShortened'
  | 'fieldShortened'
  | 'selfRelations'
  | 'relationsMerged'
  | 'influenceMutual'
  | 'relationIncomplete'
  | 'relationWithoutActor'
  | 'actorsAdded'
  | 'directionLeftOut'
  | 'strengthsScaled'
  | 'negativeTension'
  | 'valueUnknown'
  | 'numberUnusable'
  | 'tooManyCamps'
  | 'tooManyAreas'
  | 'namesUnseen'
  | 'keyFigureLeftOut'
  | 'noHeader'
  | 'decodedAs';

/** Something the user should know before taking the file in; never prose. */
export interface ImportNotice {
  readonly code: ImportNoticeCode;
  /** `count` is how often, `column`, `name`, `value` an example. */
  readonly details: Readonly<Record<string, string | number>>;
}

export type ImportRefusalCode =
  | MapFileRefusalCode
  | 'noFile'
  | 'emptyFile'
  | 'fileTooBig'
  | 'tooSlow'
  | 'spreadsheetFile'
  | 'unknownFormat'
  | 'tooManyColumns'
  | 'doctypeRefused'
  | 'brokenOff'
  | 'filesDoNotFit'
  | 'noActors'
  | 'readerFailed';

export interface RefusedPreview {
  readonly readable: false;
  readonly code: ImportRefusalCode;
  readonly details: Readonly<Record<string, string | number>>;
  readonly place: Place | null;
  /** Set when part of the file is readable: reading again with `acceptPartial` gives a preview of that part. */
  readonly partial: PartialReading | null;
}
