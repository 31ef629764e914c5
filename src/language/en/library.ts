import type { library as nlLibrary } from '../nl/library.ts';

export const library: typeof nlLibrary = {};
