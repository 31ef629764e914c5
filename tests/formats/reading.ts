import type { IsoDate } from '../../src/domain/identifiers.ts';
import {
  AS_FOUND,
  type ImportFile,
  type ImportPreview,
  type ImportSettings,
  type ReadablePreview,
} from '../../src/formats/importPreview.ts';
import { readFiles } from '../../src/formats/readFiles.ts';

/** Short ways to read files in tests: text in, preview out, with ids that count. */

export const plain: ImportSettings = AS_FOUND;
export const today = '2026-11-22' as IsoDate;

export const fileOf = (name: string, content: string | Uint8Array): ImportFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

export const counting = () => {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
};

export const read = (files: readonly ImportFile[], settings: Partial<ImportSettings> = {}): ImportPreview =>
  readFiles(files, { ...plain, ...settings }, today, counting());

export const readText = (name: string, text: string | Uint8Array, settings: Partial<ImportSettings> = {}): ImportPreview =>
  read([fileOf(name, text)], settings);

/** The preview, when there is one; else the test fails with the refusal. */
export const readable = (preview: ImportPreview): ReadablePreview => {
  if (!preview.readable) throw new Error(`refused: ${JSON.stringify(preview)}`);
  return preview;
};

/** The relations by name: `A - B tension 3`, `A -> B influence 2`. */
export const relationsByName = ({ map }: ReadablePreview): string[] =>
  [...map.relations.values()].map(({ from, to, type, mutual, strength }) => {
    const sign = type === 'influence' ? (mutual ? '<->' : '->') : '-';
    return `${map.actors.get(from)?.name} ${sign} ${map.actors.get(to)?.name} ${type} ${strength}`;
  });
export const namesOf = ({ actors }: ReadablePreview): string[] => actors.map(({ name }) => name);
export const noticeCodes = ({ notices }: ReadablePreview): string[] => notices.map(({ code }) => code);
