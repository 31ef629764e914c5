import type { Actor } from '../domain/actor.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId } from '../domain/identifiers.ts';
import type { MapFileRefusalCode } from '../domain/mapFile.ts';
import type { Relation } from '../domain/relation.ts';
import type { SpecialCategory } from '../domain/specialCategories.ts';
import type { WhoMadeIt } from './envelope/whoMadeIt.ts';
import { KEY_FIGURE_FIELDS } from './keyFigureFields.ts';

/** A file as the user chose it. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** What the user corrected in the preview. Each correction stands by itself: none undoes another. */
export interface ImportSettings {
  /** By the name of the table: the file's name, of a workbook with the sheet behind it. */
  readonly tables: Readonly<Record<string, TableCorrection>>;
  /** Take what could be read of a file that is broken. Without it such a file is refused, with `partial` set. */
  readonly acceptPartial: boolean;
}
export interface TableCorrection {
  readonly rowsAre?: RowsAre;
  /** The line that holds the headings, from 1; 0 when none does. */
  readonly header?: number;
  readonly separator?: Separator;
  /** Of a workbook, under the file's own name: the sheets that are read. */
  readonly sheets?: readonly string[];
  /** By the key of the column: which field it is; `null` leaves it out. */
  readonly columns?: Readonly<Record<string, ImportField | null>>;
  readonly strengths?: StrengthBounds;
}
/** Nothing corrected: the file as it is found. */
export const AS_FOUND: ImportSettings = { tables: {}, acceptPartial: false };

/** What was said of one table; nothing was, of most. */
export const correctionOf = ({ tables }: ImportSettings, table: string): TableCorrection =>
  Object.hasOwn(tables, table) ? (tables[table] ?? {}) : {};

/**
 * What a row of a table stands for: an actor, a relation, an actor with whom it is tied to (`both`), one edge of a matrix with names on
 * both edges, or a line as people type it (`lines`).
 */
export const ROWS_ARE = ['actors', 'relations', 'both', 'matrix', 'lines'] as const;
export type RowsAre = (typeof ROWS_ARE)[number];
export const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];
/** The highest number that is still weak, and the highest that is still normal. */
export type StrengthBounds = readonly [weak: number, normal: number];

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
  ...KEY_FIGURE_FIELDS,
] as const;
/** What a column that describes relations can hold. `sign` below zero means tension. */
export const RELATION_FIELDS = ['from', 'to', 'type', 'strength', 'certainty', 'directed', 'sign', 'note'] as const;
export type ActorField = (typeof ACTOR_FIELDS)[number];
export type RelationField = (typeof RELATION_FIELDS)[number];
export type ImportField = ActorField | RelationField;

/** Every format that is read; `fileFormats.ts` says how each is known. `lines` is the language of the field, `csv` any table of text. */
export const IMPORT_FORMATS = [
  'schakelkaart',
  'csv',
  'lines',
  'xlsx',
  'ods',
  'graphml',
  'gexf',
  'nodeLink',
  'adjacency',
  'cytoscape',
  'graphology',
  'jsonCanvas',
  'kumu',
  'prsm',
  'jsonGraph',
  'neo4j',
  'excalidraw',
  'tldraw',
  'jsonRows',
  'pajek',
  'ucinet',
  'gml',
  'dot',
  'sif',
  'gdf',
  'vna',
  'tgf',
  'edgeLines',
  'drawio',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What will come in, what is left out and why; or why nothing can. */
export type ImportPreview = ReadablePreview | RefusedPreview;
export interface ReadablePreview {
  readonly readable: true;
  readonly format: ImportFormat;
  /** Whether the content leaves no doubt about the format, or it is only the best guess. */
  readonly sure: Sureness;
  /** The program that wrote it, by its own name, when the file says so. */
  readonly program: string | null;
  /** Of a map that somebody handed over: who made it, and who is hidden on it. */
  readonly madeBy?: WhoMadeIt;
  /** A whole new map, ready for `MapStore.create` once it has an id of this device. */
  readonly map: ActorMap;
  /** What the file itself calls the actors, where that is not their id on the map. */
  readonly fileIds: ReadonlyMap<ActorId, string>;
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  /** How each table was read, to be corrected. */
  readonly tables: readonly TablePreview[];
  /** The columns or attributes of all tables and what they were recognised as. */
  readonly columns: readonly ImportColumn[];
  readonly notices: readonly ImportNotice[];
  /** Whether the file said where the actors stand; when not, they are spread out and wait to be arranged. */
  readonly hasPlaces: boolean;
  /** Set when the file broke off and the user took what was readable. */
  readonly partial: PartialReading | null;
}
export type Sureness = 'surely' | 'likely';

/** One table of the file as it was understood: of a spreadsheet, or the list of actors or relations of another format. */
export interface TablePreview {
  /** What corrections go by. */
  readonly table: string;
  readonly file: string;
  readonly rowsAre: RowsAre;
  /** What it may be corrected to; empty when the format leaves no choice. */
  readonly mayBe: readonly RowsAre[];
  /** The line that holds the headings, from 1; 0 when none does. */
  readonly header: number;
  /** The first lines, any of which may hold the headings; empty when the format leaves no choice. */
  readonly firstLines: readonly string[];
  /** Of text: what the columns stand apart by; nothing for a single column and for other formats. */
  readonly separator: Separator | null;
  /** Of a workbook: all its sheets, and those that were read. */
  readonly sheets: { readonly all: readonly string[]; readonly read: readonly string[] } | null;
  readonly columns: readonly ImportColumn[];
  readonly rowCount: number;
  /** At most five rows, a cell for each of `columns`; empty where a column is sensitive. */
  readonly firstRows: readonly (readonly string[])[];
  /** What the format itself says of those rows, apart from columns: which fields, and of each row a cell for each. Not to be corrected. */
  readonly said: { readonly fields: readonly ImportField[]; readonly rows: readonly (readonly string[])[] };
  /** How numbers became weak, normal and strong, when they had to be divided. */
  readonly strengths: StrengthThirds | null;
}
/** Which numbers became weak, normal and strong; a part may be empty, with count 0. */
export interface StrengthThirds {
  readonly column: string;
  readonly bounds: StrengthBounds;
  readonly parts: readonly [StrengthPart, StrengthPart, StrengthPart];
}
export interface StrengthPart {
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
  /** A relation that has one of these numbers. */
  readonly example: { readonly from: string; readonly to: string; readonly value: string };
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
  readonly table: string;
  readonly of: 'actors' | 'relations';
  /** What corrections go by: its place from 1 in a table of rows and columns, else its kind and name. Other corrections leave it as it is. */
  readonly key: string;
  /** What it is called: its heading, else its letter. */
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
  | 'lineUnclear'
  | 'signsRemoved'
  | 'linkRemoved'
  | 'namesNumbered'
  | 'nameMissing'
  | 'nameShortened'
  | 'fieldShortened'
  | 'selfRelations'
  | 'relationsMerged'
  | 'relationsSame'
  | 'relationDenied'
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
  | 'groupsAsCamps'
  | 'noHeader'
  | 'linesLeftOut'
  | 'columnBeside'
  | 'clustersLeftOut'
  | 'groupingLeftOut'
  | 'objectLeftOut'
  | 'noRelations'
  | 'decodedAs'
  | 'looseTextsLeftOut'
  | 'sheetsLeftOut'
  | 'errorCells'
  | 'uncalculatedCells'
  | 'groupsLeftOut'
  | 'groupRelations'
  | 'partsLeftOut'
  | 'placesLeftOut'
  | 'placesDrawnIn';

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
  | 'macroWorkbook'
  | 'encryptedWorkbook'
  | 'oldWorkbook'
  | 'binaryWorkbook'
  | 'packedTooBig'
  | 'unsafeEntries'
  | 'damagedWorkbook'
  | 'unknownFormat'
  | 'looksLikeOther'
  | 'tooManyColumns'
  | 'doctypeRefused'
  | 'brokenOff'
  | 'filesDoNotFit'
  | 'noActors'
  | 'readerFailed';

export interface RefusedPreview {
  readonly readable: false;
  readonly code: ImportRefusalCode;
  /** With `looksLikeOther`, `looksLike` says what the file looks like instead; `language` says what to do in that program. */
  readonly details: Readonly<Record<string, string | number>>;
  readonly place: Place | null;
  /** Set when part of the file is readable: reading again with `acceptPartial` gives a preview of that part. */
  readonly partial: PartialReading | null;
}

/** What a file can turn out to be that holds no network to read. */
export const LOOKS_LIKE = [
  'areas',
  'freeplane',
  'outline',
  'model',
  'html',
  'markup',
  'picture',
  'pdf',
  'packed',
  'sealed',
  'document',
  'excel2003',
  'slides',
  'drawing',
  'gephi',
  'cytoscape',
  'shapefile',
  'googleEarth',
  'numbers',
  'xmind',
  'book',
  'mail',
  'contacts',
  'calendar',
  'tree',
  'chat',
  'settings',
  'translations',
  'otherData',
  'program',
  'prose',
] as const;
export type LooksLike = (typeof LOOKS_LIKE)[number];
