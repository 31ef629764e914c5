import { attribute } from '../readXml.ts';
import { builtInFormat, type NumberFormat, readFormat } from './numberFormat.ts';
import { readPart } from './readPart.ts';
import type { WorkbookRefusal } from './workbook.ts';

/** How the numbers of each cell style of an Excel workbook are shown, in the order in which cells name their styles. */
export const xlsxStyles = (part: string): readonly NumberFormat[] | WorkbookRefusal => {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  const refusal = readPart('xl/styles.xml', part, {
    open: (path, attributes) => {
      const element = path.at(-1);
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      // Those of conditional looks have numbers of their own.
      if (element === 'numFmt' && path.at(-2) === 'numFmts') codes.set(id, attribute(attributes, 'formatCode') ?? '');
      if (element === 'xf' && path.at(-2) === 'cellXfs') styles.push(id);
    },
  });
  if (refusal) return refusal;
  const formats = new Map([...codes].map(([id, code]) => [id, readFormat(code)] as const));
  return styles.map((id) => formats.get(id) ?? builtInFormat(id));
};
