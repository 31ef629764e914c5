import { type ActorMap, propertiesOf } from '../domain/actorMap.ts';
import type { IsoDate } from '../domain/identifiers.ts';
import { writeDl } from '../formats/write/writeDl.ts';
import { writeGexf } from '../formats/write/writeGexf.ts';
import { writeGraphml } from '../formats/write/writeGraphml.ts';
import { writeKumuConnections, writeKumuElements } from '../formats/write/writeKumu.ts';
import { type ExportedFile, fileBase } from './exportMap.ts';

/** What a map can be taken to other programs for networks as. Kumu opens two tables, of which each is a file. */
export const PROGRAM_FILES = ['gephi', 'yed', 'kumuElements', 'kumuConnections', 'ucinet'] as const;
export type ProgramFile = (typeof PROGRAM_FILES)[number];

/** The file that the program opens, with names, relations and what else it can hold; made of a map as others may see it, with the statuses of `today`. */
export const exportForProgram = (map: ActorMap, file: ProgramFile, language: 'nl' | 'en', today?: IsoDate): ExportedFile => {
  const base = fileBase(propertiesOf(map).title);
  switch (file) {
    case 'gephi':
      return { name: `${base}.gexf`, type: 'application/xml', text: writeGexf(map, language, today) };
    case 'yed':
      return { name: `${base}.graphml`, type: 'application/xml', text: writeGraphml(map, language, today) };
    case 'kumuElements':
      return { name: `${base}.elements.csv`, type: 'text/csv', text: writeKumuElements(map, language, today) };
    case 'kumuConnections':
      return { name: `${base}.connections.csv`, type: 'text/csv', text: writeKumuConnections(map, language) };
    case 'ucinet':
      return { name: `${base}.dl`, type: 'text/plain', text: writeDl(map, language) };
  }
};
