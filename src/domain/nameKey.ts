import { tidyText } from './tidyText.ts';

/** Two names are the same actor's when only case, accents in composition, spaces or what cannot be seen differ; empty when there is nothing to see. */
export const nameKey = (name: string): string => tidyText(name).toLocaleLowerCase('nl');
