import { describeMap } from '../../src/analysis/describeMap.ts';
import type { ActorId, IsoDate } from '../../src/domain/identifiers.ts';
import { AS_FOUND, type ImportFile, type ReadablePreview } from '../../src/formats/importPreview.ts';
import { readFiles } from '../../src/formats/readFiles.ts';
import { nl } from '../../src/language/nl.ts';

/** One object about a map in a file, or one sentence why there is none. */
export type Analysed = { readonly json: string } | { readonly error: string };

/** Reads the files as the program does and describes the map, actors called what the file calls them. */
export const analyseFiles = (files: readonly ImportFile[], today: string): Analysed => {
  let last = 0;
  const newId = () => {
    last += 1;
    return `new-${last}`;
  };
  const preview = readFiles(files, AS_FOUND, today as IsoDate, newId);
  if (!preview.readable) {
    const { place } = preview;
    const where = place && place.line > 0 ? `${place.file}:${place.line}:${place.column}: ` : '';
    return { error: where + nl.formats.refusals[preview.code](preview.details) };
  }
  const source = { format: preview.format, notices: preview.notices };
  return { json: JSON.stringify({ ...describeMap(preview.map, callerOf(preview)), source }, null, 2) };
};

/** The file's own id; else, where a file knows actors only by name, the name. Never one key for two. */
const callerOf = ({ map, fileIds, format }: ReadablePreview): ((actor: ActorId) => string) => {
  const keys = new Map<ActorId, string>();
  const taken = new Set<string>(fileIds.values());
  for (const { id, name } of map.actors.values()) {
    const own = format === 'schakelkaart' ? id : fileIds.get(id);
    let key: string = own ?? name;
    for (let number = 2; own === undefined && taken.has(key); number += 1) key = `${name} (${number})`;
    taken.add(key);
    keys.set(id, key);
  }
  return (actor) => keys.get(actor) ?? actor;
};
