/** What is left of a text in Markdown when it is only to be read: without the signs for headings, lists, emphasis and links. */
export const markdownText = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s{0,9}(?:#{1,6}\s|>\s?|[-*+]\s(?:\[[ xX]\]\s)?|\d{1,3}[.)]\s)/, '')
        .replace(/^\s*(?:[-*_]{3,}|`{3}.*)$/, ''),
    )
    .join('\n')
    .replace(/!?\[\[([^[\]|]{1,400})(?:\|([^[\]]{1,400}))?\]\]/g, (_, page: string, shown?: string) => shown ?? nameOfPage(page))
    .replace(/!?\[([^[\]]{0,400})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__|==|~~)(?=\S)/g, '')
    .replace(/(?<=\S)(?:\*\*|__|==|~~)/g, '')
    .replace(/(?<![\w*])[*`](?=\S)/g, '')
    .replace(/(?<=\S)[*`](?![\w*])/g, '')
    .trim();

/** The name of a note, without its folder and ending, and without the heading in it. */
export const nameOfPage = (path: string): string =>
  (path.split(/[/\\]/).at(-1)?.split('#')[0] ?? path).replace(/\.(?:md|markdown|canvas|txt)$/i, '');

/** The first line that says something, and what stands below it. */
export const firstLineOf = (text: string): { readonly first: string; readonly rest: string } => {
  const lines = markdownText(text).split('\n');
  const at = lines.findIndex((line) => line.trim() !== '');
  return {
    first: lines[at]?.trim() ?? '',
    rest: lines
      .slice(at + 1)
      .join('\n')
      .trim(),
  };
};
