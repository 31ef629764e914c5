import { nameKey } from '../domain/nameKey.ts';

/** "Kaart 3": what a map is called whose drawer did not choose to be named; the words are `language`'s. */
export type NumberedLabel = (number: number) => string;

/** Gives the first numbered label that is not `taken`, and takes it. */
export const freeLabels =
  (taken: Set<string>, numbered: NumberedLabel): (() => string) =>
  () => {
    for (let number = 1; ; number++) {
      const label = numbered(number);
      if (taken.has(nameKey(label))) continue;
      taken.add(nameKey(label));
      return label;
    }
  };
