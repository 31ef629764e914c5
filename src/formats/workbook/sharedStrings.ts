import { readPart } from './readPart.ts';
import type { WorkbookRefusal } from './workbook.ts';
import { xlsxText } from './xlsxText.ts';

/** The texts that the cells of an Excel workbook name by number: pieces with a look of their own put together, signs for how it sounds left out. */
export const sharedStrings = (part: string): readonly string[] | WorkbookRefusal => {
  const texts: string[] = [];
  let text = '';
  const refusal = readPart('xl/sharedStrings.xml', part, {
    open: (path) => {
      if (path.at(-1) === 'si') text = '';
    },
    close: (path, piece) => {
      if (path.at(-1) === 't' && path.at(-2) !== 'rPh') text += piece;
      if (path.at(-1) === 'si') texts.push(xlsxText(text));
    },
  });
  return refusal ?? texts;
};
