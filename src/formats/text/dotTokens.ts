/** The words and signs of a text in DOT. */
export interface DotToken {
  readonly text: string;
  /** A name, a number or a text; else a sign. */
  readonly isName: boolean;
  readonly isQuoted?: boolean;
}

const SIGN = /\s+|\/\/[^\n]*|#[^\n]*|(->|--|[{}[\];,=:])|(-?[\p{L}\p{M}\p{N}_.\u0080-\uffff]+)/uy;

/** Read once from front to back. `brokenAt` is where a text or a remark opens that nothing closes, or a sign stands that means nothing; -1 when all is well. */
export const dotTokens = (text: string): { readonly tokens: readonly DotToken[]; readonly brokenAt: number } => {
  const tokens: DotToken[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const put = (found: string, isQuoted: boolean) => {
    // "a" + "b" is one text.
    const [before, plus] = [tokens.at(-2), tokens.at(-1)];
    if (isQuoted && plus?.text === '+' && !plus.isName && before?.isQuoted)
      tokens.splice(-2, 2, { text: before.text + found, isName: true, isQuoted });
    else tokens.push({ text: found, isName: true, isQuoted });
  };
  while (at < text.length) {
    const sign = text[at];
    if (sign === '"') {
      let end = at + 1;
      while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
      if (end >= text.length) return { tokens, brokenAt: at };
      put(
        text
          .slice(at + 1, end)
          .replace(/\\(?:\r\n|\n)/g, '')
          .replaceAll('\\"', '"'),
        true,
      );
      at = end + 1;
    } else if (sign === '<') {
      let depth = 0;
      let end = at;
      do {
        if (text[end] === '<') depth += 1;
        if (text[end] === '>') depth -= 1;
        end += 1;
      } while (end < text.length && depth > 0);
      if (depth > 0) return { tokens, brokenAt: at };
      put(text.slice(at + 1, end - 1), true);
      at = end;
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      if (end < 0) return { tokens, brokenAt: at };
      at = end + 2;
    } else if (sign === '+') {
      tokens.push({ text: '+', isName: false });
      at += 1;
    } else {
      SIGN.lastIndex = at;
      const found = SIGN.exec(text);
      if (!found) return { tokens, brokenAt: at };
      if (found[1]) tokens.push({ text: found[1], isName: false });
      else if (found[2]) tokens.push({ text: found[2], isName: true });
      at += found[0].length;
    }
  }
  return { tokens, brokenAt: -1 };
};
