import type { MapId } from '../../domain/identifiers.ts';
import { AS_FOUND } from '../../formats/importPreview.ts';
import { loadPart } from '../../workspace/loadPart.ts';
import type { Program } from '../../workspace/program.ts';
import { ownFile } from '../controls/ownFile.ts';

/** Puts a copy of the example, a made-up case, among the person's maps; it is a map file like any other. */
export const openExampleMap = async ({
  keepRead,
  preferences,
  readFiles,
}: Pick<Program, 'keepRead' | 'preferences' | 'readFiles'>): Promise<MapId> => {
  const name = preferences.getSnapshot().language === 'nl' ? 'voorbeeld' : 'example';
  const address = `/${name}.schakelkaart.json`;
  const bytes = new Uint8Array(await loadPart(() => fetchWhole(address)));
  const preview = await readFiles([{ name: address, bytes }], AS_FOUND, new AbortController().signal);
  if (!preview.readable) throw new Error(`the example cannot be read: ${preview.code}`);
  return keepRead(preview);
};

const fetchWhole = async (address: string): Promise<ArrayBuffer> => {
  const answer = await fetch(ownFile(address));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.arrayBuffer();
};
