/** What a word of the field is for. */
export type WordSort = 'person' | 'people' | 'body' | 'place' | 'trait' | 'telling' | 'beside' | 'address';
