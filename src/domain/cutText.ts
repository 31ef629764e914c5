const signs = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** The beginning of a text, at most this long, that never ends in half a sign: an emoji or a letter with its accent stays whole. */
export const cutText = (text: string, most: number): string => {
  if (text.length <= most) return text;
  // What comes later does not move where a sign begins.
  const end = signs.segment(text.slice(0, most + 2)).containing(most)?.index ?? most;
  // One sign longer than all there is room for is not worth an empty text.
  return text.slice(0, end === 0 ? most : end);
};
