/** `B7` as row 6 and column 1; nothing when it is no such place. `$` is passed over. */
export const cellPlace = (reference: string): { readonly row: number; readonly column: number } | null => {
  const [, letters = '', digits = ''] = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? [];
  if (letters === '') return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};
