import { type ActorMap, propertiesOf } from '../domain/actorMap.ts';
import { writeMapFile } from '../domain/mapFile.ts';
import { writeActorsCsv, writeRelationsCsv } from '../formats/writeCsv.ts';

/** What a map can be kept as, outside the program. */
export const EXPORT_KINDS = ['mapFile', 'actorsCsv', 'relationsCsv'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The file to hand over; its name comes from the map's title, with characters that file systems refuse taken out. */
export const exportMap = (map: ActorMap, kind: ExportKind, language: 'nl' | 'en'): ExportedFile => {
  const base =
    propertiesOf(map)
      .title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .trim() || 'kaart';
  const part = language === 'nl' ? { actors: 'actoren', relations: 'relaties' } : { actors: 'actors', relations: 'relations' };
  switch (kind) {
    case 'mapFile':
      return { name: `${base}.schakelkaart.json`, type: 'application/json', text: writeMapFile(map) };
    case 'actorsCsv':
      return { name: `${base}.${part.actors}.csv`, type: 'text/csv', text: writeActorsCsv(map, language) };
    case 'relationsCsv':
      return { name: `${base}.${part.relations}.csv`, type: 'text/csv', text: writeRelationsCsv(map, language) };
  }
};
