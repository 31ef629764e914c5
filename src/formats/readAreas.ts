import { areaGeometry } from './areaGeometry.ts';
import { type AreaFileSettings, type AreaNotice, type AreaPreview, MAX_CORNERS, refusedAreas } from './areaPreview.ts';
import { areaRecords } from './areaRecords.ts';
import { areasOfGeometry } from './areasOfGeometry.ts';
import { areasOfTable, areasOfWorkbook } from './areasOfTable.ts';
import { contentOf } from './content.ts';
import { figureARow } from './figureARow.ts';
import type { ImportFile } from './importPreview.ts';
import { otherAreaFile, otherAreaJson } from './otherAreaFile.ts';
import { TooDetailed } from './rawGeometry.ts';
import { placeAt } from './rawNetwork.ts';
import { readAreaJson } from './readAreaJson.ts';
import { readAreaTable } from './readAreaTable.ts';
import { MAX_FILE_BYTES } from './readFiles.ts';

/**
 * What a file says of neighbourhoods: GeoJSON, TopoJSON or Esri JSON with their outlines, or a table or workbook with their numbers of
 * inhabitants. What a file is shows from its content. 20 MB, 5,000 areas and a million corners at most. Never throws; a file that breaks
 * off is refused with the place.
 */
export const readAreas = (file: ImportFile, settings: AreaFileSettings): AreaPreview => {
  try {
    return previewOf(file, settings);
  } catch (problem) {
    if (problem instanceof TooDetailed) return refusedAreas('tooDetailed', { most: MAX_CORNERS });
    // Whatever a file does to a reader, whoever chose it gets an answer.
    return refusedAreas('readerFailed');
  }
};

const previewOf = (file: ImportFile, settings: AreaFileSettings): AreaPreview => {
  const { name, bytes } = file;
  if (bytes.length > MAX_FILE_BYTES)
    return refusedAreas('fileTooBig', { most: MAX_FILE_BYTES / 1024 / 1024, found: Math.ceil(bytes.length / 1024 / 1024) });
  const { shape, text, notices: said } = contentOf(file);
  const notices: AreaNotice[] = said.length > 0 ? [{ code: 'decodedAs', details: {} }] : [];
  const other = otherAreaFile(bytes, text);
  if (other) return refusedAreas(other.code, other.details);
  if (shape === 'empty') return refusedAreas('emptyFile', { file: name });
  if (shape === 'packed' || shape === 'office') return areasOfWorkbook(file, settings);
  if (shape === 'json' || text.trimStart().startsWith('\u001E')) return ofJson(name, text, settings, notices);
  return shape === 'text' ? ofTable(name, text, settings, notices) : refusedAreas('notAreas', { file: name });
};

const ofJson = (name: string, text: string, settings: AreaFileSettings, notices: readonly AreaNotice[]): AreaPreview => {
  const read = readAreaJson(name, text);
  if ('code' in read) return refusedAreas(read.code, read.details, read.place);
  const raw = areaGeometry(read.value);
  if (raw)
    return areasOfGeometry(raw, read.isByLine && raw.format === 'geojson' ? 'geojsonLines' : raw.format, settings, notices);
  const records = areaRecords(read.value);
  if (records)
    return areasOfTable({ rows: figureARow(records, [...(records[0]?.keys() ?? [])]), notices: [] }, 'table', settings, notices);
  const other = otherAreaJson(read.value);
  return other ? refusedAreas(other.code, other.details) : refusedAreas('notAreas', { file: name });
};

const ofTable = (name: string, text: string, settings: AreaFileSettings, notices: readonly AreaNotice[]): AreaPreview => {
  const table = readAreaTable(text, settings);
  if (table.openedAt === null) return areasOfTable(table, 'table', settings, notices);
  const place = placeAt(name, text, table.openedAt);
  return refusedAreas('brokenOff', { quoteLine: place.line }, place);
};
