/** What is told of a key figure besides the name, in the order in which lists and tables have it. */
export const KEY_FIGURE_FIELDS = [
  'status',
  'statusSince',
  'statusHistory',
  'keyFigureKinds',
  'position',
  'background',
  'ageGroup',
  'socialProfession',
  'knownToMunicipality',
  'tasks',
  'lastContact',
  'backOn',
  'agreedUntil',
  'contactEvery',
  'contactPerson',
] as const;

/**
 * What many a list says of anybody: since when, who keeps contact. Somebody is no key figure by these alone.
 */
export const SAID_OF_ANYBODY: readonly (typeof KEY_FIGURE_FIELDS)[number][] = [
  'statusSince',
  'statusHistory',
  'backOn',
  'agreedUntil',
  'contactEvery',
  'contactPerson',
];

/** Of these fields a day is said. */
export const DAY_FIELDS: readonly string[] = [
  'lastContact',
  'statusSince',
  'backOn',
  'agreedUntil',
] satisfies readonly (typeof KEY_FIGURE_FIELDS)[number][];
