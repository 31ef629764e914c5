/** Shorter pieces would be found in anything. */
const SHORTEST = 4;

/** Words that the program itself shows in titles and addresses. */
const OWN_WORDS = new Set([
  'schakelkaart',
  'kaart',
  'kaarten',
  'tabel',
  'buurten',
  'maps',
  'table',
  'neighbourhoods',
  'localhost',
  'http',
]);

/**
 * What in a typed text may be the name of an actor or a map, in lower case: the text itself, and its parts around the marks
 * of Snel toevoegen ("Imam - Jongerenwerker: spanning", a pasted list).
 */
export function namesIn(text: string): string[] {
  const parts = [text, ...text.split(/\s-\s|->|[:;,\t\n]/)];
  return parts
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part.length >= SHORTEST && !OWN_WORDS.has(part) && !/^[\d\W]+$/.test(part));
}
