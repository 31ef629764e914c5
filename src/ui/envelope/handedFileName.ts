import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import type { Language } from '../../language/language.ts';
import { fileBase } from '../../workspace/exportMap.ts';

/**
 * What a file is called that is handed over. Those of a whole room come together in one folder: each has a name of its own, by what
 * its drawer calls it, else by the time and a few signs. Not by its title where somebody is hidden.
 */
export const handedFileName = (
  { title, level, label, at, mark }: HandedFile,
  { label: called }: Pick<Language['redaction'], 'label'>,
): string => {
  const base = level === 'none' ? fileBase(title) : called('map', 1).replaceAll(' ', '-').toLowerCase();
  return `${base}-${label === '' ? `${timeOf(at)}-${signsOf(mark)}` : fileBase(label)}`;
};

interface HandedFile {
  readonly title: string;
  readonly level: RedactionLevel;
  /** What the drawer lets it be called; may be empty. */
  readonly label: string;
  readonly at: Date;
  /** An id that nothing else has. */
  readonly mark: string;
}

const timeOf = (at: Date): string => [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join('');

/** Of all of an id, since any part of it may be the time. */
const signsOf = (id: string): string => {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % SUMS;
  return sum.toString(36).padStart(SIGNS, '0');
};
const SIGNS = 4;
const SUMS = 36 ** SIGNS;
