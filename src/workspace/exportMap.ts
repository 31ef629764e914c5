import { type ActorMap, propertiesOf } from '../domain/actorMap.ts';
import type { IsoDate } from '../domain/identifiers.ts';
import { MAP_FILE_EXTENSION, writeMapFile } from '../domain/mapFile.ts';
import { mapsOfSnapshots } from '../domain/mapsOfSnapshots.ts';
import { writeActorsCsv, writeRelationsCsv } from '../formats/write/writeCsv.ts';

/** What a map can be kept as, outside the program. */
export const EXPORT_KINDS = ['mapFile', 'actorsCsv', 'relationsCsv'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A title as the beginning of a file name, without what file systems refuse. */
export const fileBase = (title: string): string => title.replace(/[\\/:*?"<>|\p{C}]+/gu, ' ').trim() || 'kaart';

/** Whether persons stand on the map or on one of its snapshots, by their names or by what they do. */
export const holdsPersons = (map: ActorMap): boolean =>
  [map, ...mapsOfSnapshots(map).values()].some(({ actors }) => [...actors.values()].some(({ kind }) => kind === 'person'));

/** The file to hand over; its name comes from the map's title. */
export const exportMap = (map: ActorMap, kind: ExportKind, language: 'nl' | 'en', today?: IsoDate): ExportedFile => {
  const base = fileBase(propertiesOf(map).title);
  const part = language === 'nl' ? { actors: 'actoren', relations: 'relaties' } : { actors: 'actors', relations: 'relations' };
  switch (kind) {
    case 'mapFile':
      return { name: `${base}${MAP_FILE_EXTENSION}`, type: 'application/json', text: writeMapFile(map) };
    case 'actorsCsv':
      return { name: `${base}.${part.actors}.csv`, type: 'text/csv', text: writeActorsCsv(map, language, today) };
    case 'relationsCsv':
      return { name: `${base}.${part.relations}.csv`, type: 'text/csv', text: writeRelationsCsv(map, language) };
  }
};
