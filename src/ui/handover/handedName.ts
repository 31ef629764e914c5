import type { IsoDate } from '../../domain/identifiers.ts';
import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import { dayInWords } from '../../language/grammar.ts';
import { fileBase } from '../../workspace/exportMap.ts';

/** What a file is called that is handed over: after the map where everybody may be known, else after the program and the day. */
export const handedName = (title: string, level: RedactionLevel, today: IsoDate, code: 'nl' | 'en'): string =>
  level === 'none' ? fileBase(title) : `schakelkaart-${dayInWords(today, code).replaceAll(' ', '-').toLowerCase()}`;
