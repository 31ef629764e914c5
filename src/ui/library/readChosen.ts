import type { ImportFile } from '../../formats/importPreview.ts';

/** What was chosen or dropped, as far as the device gives it; `unreadable` are the names of what it does not give. */
export interface ChosenFiles {
  readonly files: readonly ImportFile[];
  readonly unreadable: readonly string[];
}

/** Reads files from the disk: one may have been moved since it was chosen, lie on a disk that is away, or be a folder. */
export const readChosen = async (chosen: readonly File[]): Promise<ChosenFiles> => {
  const read = await Promise.all(
    chosen.map(async (file) => {
      try {
        return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      } catch {
        return file.name;
      }
    }),
  );
  return {
    files: read.filter((one) => typeof one !== 'string'),
    unreadable: read.filter((one) => typeof one === 'string'),
  };
};
