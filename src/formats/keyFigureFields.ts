/** What is told of a key figure besides the name, in the order in which lists and tables have it. */
export const KEY_FIGURE_FIELDS = [
  'status',
  'statusSince',
  'keyFigureKinds',
  'position',
  'background',
  'ageGroup',
  'socialProfession',
  'knownToMunicipality',
  'tasks',
  'lastContact',
] as const;
