/**
 * Where a place in the program stands in the address: in its path, or behind `#` where the program is one file on a disk or a stick, which has
 * no paths of its own.
 */
const isOneFile = (): boolean => location.protocol === 'file:';

/** The place that the address names: a path, with what is asked behind it. */
export const placeNow = (): string =>
  isOneFile() ? location.hash.slice(1).split('#')[0] || '/' : location.pathname + (location.search ?? '');

/** The address of a place; a chapter of it may stand behind another `#`. */
export const addressAt = (place: string): string => (isOneFile() ? `#${place}` : place);

/** The chapter that the address names, empty when it names none. */
export const chapterNow = (): string => location.hash.split('#')[isOneFile() ? 2 : 1] ?? '';
