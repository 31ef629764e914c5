import { doctypeIn, readXml, type XmlHandlers } from '../readXml.ts';
import type { WorkbookRefusal } from './workbook.ts';

/** Reads one XML part of a workbook to its end, or says why not: in a workbook half a part is a damaged file. */
export const readPart = (entry: string, text: string, handlers: Partial<XmlHandlers>): WorkbookRefusal | null => {
  if (doctypeIn(entry, text)) return { refusal: 'doctypeRefused', entry };
  const broken = readXml(entry, text, { open: () => {}, close: () => {}, isFull: () => false, ...handlers });
  return broken ? { refusal: 'damagedWorkbook', entry } : null;
};
