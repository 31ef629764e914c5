/** What a number in a cell of Excel says to whoever looks at it: a day, a time, a percentage, a code with zeros before it. */
export type NumberFormat =
  | { readonly shows: 'number' }
  | { readonly shows: 'percentage' }
  | { readonly shows: 'moment'; readonly hasDay: boolean; readonly hasTime: boolean; readonly onlyYear: boolean }
  | { readonly shows: 'duration' }
  | { readonly shows: 'code'; readonly before: string; readonly digits: number; readonly behind: string };

const NUMBER: NumberFormat = { shows: 'number' };
const day: NumberFormat = { shows: 'moment', hasDay: true, hasTime: false, onlyYear: false };
const time: NumberFormat = { shows: 'moment', hasDay: false, hasTime: true, onlyYear: false };

/** Formats that files name by number only (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are days of East Asian editions). */
export const builtInFormat = (id: number): NumberFormat => {
  if (id === 9 || id === 10) return { shows: 'percentage' };
  if (id === 22) return { shows: 'moment', hasDay: true, hasTime: true, onlyYear: false };
  if (id === 46) return { shows: 'duration' };
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || id === 45 || id === 47) return time;
  return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? day : NUMBER;
};

/**
 * By the letters of a format code that are not quoted, escaped or between brackets: d, m, y and the Dutch j are of a day, h, s
 * and the Dutch u of a time. Only the part for numbers above zero is looked at.
 */
export const readFormat = (code: string): NumberFormat => {
  const { bare, isDuration, before, behind, isSplit } = takenApart(code);
  const letters = bare.toLowerCase();
  if (letters === 'general' || letters === 'standaard') return NUMBER;
  if (isDuration) return { shows: 'duration' };
  if (/[dmyjhsu]/.test(letters)) return momentOf(letters.replace(/am\/pm|a\/p/g, 'h'));
  if (letters.includes('%')) return { shows: 'percentage' };
  return /^0{2,30}$/.test(letters) && !isSplit ? { shows: 'code', before, digits: letters.length, behind } : NUMBER;
};

/** A month beside hours or seconds is minutes, unless a day stands there, too. */
const momentOf = (letters: string): NumberFormat => {
  const hasTime = /[hsu]/.test(letters);
  const hasDay = /[dyj]/.test(letters) || !hasTime;
  return { shows: 'moment', hasDay, hasTime, onlyYear: /^[yj]{1,4}$/.test(letters) };
};

/** `isSplit`: text stands between the digits. */
const takenApart = (code: string): { bare: string; isDuration: boolean; before: string; behind: string; isSplit: boolean } => {
  let bare = '';
  let isDuration = false;
  let isSplit = false;
  const literal = { before: '', behind: '' };
  for (let at = 0; at < code.length && code[at] !== ';'; at += 1) {
    const sign = code[at] ?? '';
    const side = bare === '' ? 'before' : 'behind';
    if (sign === '"' || sign === '[') {
      const closing = code.indexOf(sign === '"' ? '"' : ']', at + 1);
      const end = closing < 0 ? code.length : closing;
      const within = code.slice(at + 1, end);
      if (sign === '"') literal[side] += within;
      else if (/^(?:h{1,9}|m{1,9}|s{1,9}|u{1,9})$/i.test(within)) isDuration = true;
      at = end;
    } else if (sign === '\\') {
      at += 1;
      literal[side] += code[at] ?? '';
    } else if (sign === '_' || sign === '*') at += 1;
    else {
      isSplit ||= literal.behind !== '';
      bare += sign;
    }
  }
  return { bare, isDuration, isSplit, ...literal };
};
