/** Text as it is searched: without case, accents and double spaces. */
export const findable = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether every word of `sought` occurs somewhere in `text`; nothing sought matches all. */
export const matches = (text: string, sought: string): boolean => {
  const within = findable(text);
  return findable(sought)
    .split(' ')
    .every((word) => within.includes(word));
};
