/** The words of a line, apart by white space or by `apart`; what stands between quotation marks is one word, and may be empty. */
export const quotedWords = (line: string, apart = ''): string[] => {
  const found: string[] = [];
  const isApart = (sign: string | undefined) => sign === undefined || sign <= ' ' || apart.includes(sign);
  // Of a mark that nothing closes, no later one like it is closed either.
  const unclosed = new Set<string>();
  let at = 0;
  while (at < line.length) {
    while (at < line.length && isApart(line[at])) at += 1;
    if (at >= line.length) break;
    const quote = line[at] === '"' || line[at] === "'" ? line[at] : undefined;
    const close = quote === undefined || unclosed.has(quote) ? -1 : closing(line, at, quote, isApart);
    if (quote !== undefined && close < 0) unclosed.add(quote);
    if (close > 0) {
      found.push(line.slice(at + 1, close).replaceAll(`\\${quote}`, quote ?? ''));
      at = close + 1;
      continue;
    }
    let end = at;
    while (!isApart(line[end])) end += 1;
    found.push(line.slice(at, end));
    at = end;
  }
  return found;
};

/** A mark closes when a word ends behind it: an apostrophe within a name is part of it. */
const closing = (line: string, open: number, quote: string, isApart: (sign: string | undefined) => boolean): number => {
  for (let at = line.indexOf(quote, open + 1); at >= 0; at = line.indexOf(quote, at + 1))
    if (line[at - 1] !== '\\' && isApart(line[at + 1])) return at;
  return -1;
};
