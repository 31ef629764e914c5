/** Whether pasted text is a list or a table rather than one name: it has a tab, or more than one line with something on it. */
export const isPastedList = (text: string): boolean =>
  text.includes('\t') || text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length > 1;
