import type { Polygon } from '../domain/areaProfile.ts';
import type { Place } from './importPreview.ts';
import type { CoordinateSystem } from './namedSystem.ts';
import type { OtherAreaFile } from './otherAreaFile.ts';
import type { WorkbookRefusalCode } from './workbook/workbook.ts';

/** What a property or column of a file of neighbourhoods can hold. */
export const AREA_FIELDS = ['name', 'code', 'district', 'population', 'level', 'water', 'period'] as const;
export type AreaField = (typeof AREA_FIELDS)[number];

/** What the user corrected in the preview: per column, which field it is (`null` leaves it out). */
export interface AreaFileSettings {
  readonly columns: Readonly<Record<string, AreaField | null>>;
}

/** What a file says of neighbourhoods, to be laid beside those of the map; or why nothing can be read. */
export type AreaPreview = ReadableAreas | RefusedAreas;
export type AreaFormat = 'geojson' | 'geojsonLines' | 'topojson' | 'esri' | 'table' | 'xlsx' | 'ods';
export interface ReadableAreas {
  readonly readable: true;
  readonly format: AreaFormat;
  /** In which coordinates its outlines were written; nothing when there are none. */
  readonly system: CoordinateSystem | null;
  readonly areas: readonly FoundArea[];
  readonly columns: readonly AreaColumn[];
  readonly notices: readonly AreaNotice[];
}
export interface FoundArea {
  /** Each name once. */
  readonly name: string;
  /** Empty when the file has none. */
  readonly code: string;
  readonly district: string;
  /** Whole, 0 or more. */
  readonly population: number | null;
  /** Corners in whole metres, as `domain` keeps them; empty when the file has none. */
  readonly outline: readonly Polygon[];
}
export interface AreaColumn {
  readonly column: string;
  readonly field: AreaField | null;
  readonly because: 'recognised' | 'corrected' | 'unknown';
  /** At most three values that occur. */
  readonly samples: readonly string[];
}

export type AreaNoticeCode =
  | 'noName'
  | 'codeAsName'
  | 'namesToldApart'
  | 'partsJoined'
  | 'noPolygon'
  | 'outlineUnusable'
  | 'placeElsewhere'
  | 'systemOtherwise'
  | 'codeShared'
  | 'isPartial'
  | 'levelsLeftOut'
  | 'coarserLevel'
  | 'waterLeftOut'
  | 'linesLeftOut'
  | 'headerGuessed'
  | 'periodChosen'
  | 'totalsChosen'
  | 'numberUnknown'
  | 'sheetChosen'
  | 'axesSwapped'
  | 'layerChosen'
  | 'simplified'
  | 'negativeNumber'
  | 'numberUnusable'
  | 'numberRounded'
  | 'noHeader'
  | 'decodedAs';
/** Something the user should know before taking the file in; `count` is how often, `name` an example, `names` the first three. */
export interface AreaNotice {
  readonly code: AreaNoticeCode;
  readonly details: Readonly<Record<string, string | number>>;
}

export type AreaRefusalCode =
  | 'emptyFile'
  | 'fileTooBig'
  | 'tooSlow'
  | 'notAreas'
  | 'brokenOff'
  | 'tooDeep'
  | 'forbiddenKey'
  | 'tooManyAreas'
  | 'tooDetailed'
  | 'tooManyColumns'
  | 'coordinatesUnknown'
  | 'systemUnknown'
  | 'onlyPoints'
  | OtherAreaFile
  | Exclude<WorkbookRefusalCode, 'otherZip'>
  | 'noAreas'
  | 'readerFailed';
export interface RefusedAreas {
  readonly readable: false;
  readonly code: AreaRefusalCode;
  readonly details: Readonly<Record<string, string | number>>;
  readonly place: Place | null;
}

export const refusedAreas = (
  code: AreaRefusalCode,
  details: RefusedAreas['details'] = {},
  place: Place | null = null,
): RefusedAreas => ({ readable: false, code, details, place });

/** More neighbourhoods than any municipality has; a file with more is of something else. */
export const MAX_AREAS = 5_000;
/** As many rows are looked at: districts, water and other years among them fall away. */
export const MAX_AREA_ROWS = 4 * MAX_AREAS;
/** More corners than can be drawn or kept. */
export const MAX_CORNERS = 1_000_000;
