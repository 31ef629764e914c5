import type { Drawing } from '../../picture/drawing.ts';
import type { PageNumbers } from '../../picture/page/numberItems.ts';

/** What a sentence is about: actors, or lines between two of them. */
interface Told {
  readonly actors: readonly string[];
  readonly lines: readonly { readonly a: string; readonly b: string }[];
}

/** A sentence about more than this shows its number at so many. */
const MOST_PLACES = 5;

/** Where the numbers of sentences stand on a drawing, from 1: at the actors that each is about, or else on its lines. */
export const toldNumbers = ({ actors, relations }: Drawing, told: readonly Told[]): PageNumbers => {
  const numbers = new Map<string, number[]>();
  told.forEach((one, i) => {
    const among = one.actors.filter((id) => actors.has(id));
    const lines = one.lines.flatMap(({ a, b }) => {
      const between = [...relations.values()].filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
      return (between.find(({ type }) => type === 'tension') ?? between[0])?.id ?? [];
    });
    for (const id of (among.length > 0 ? among : lines).slice(0, MOST_PLACES))
      numbers.set(id, [...(numbers.get(id) ?? []), i + 1]);
  });
  return numbers;
};
