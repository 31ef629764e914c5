import type { ActorMap } from './actorMap.ts';
import type { Hiding } from './fields.ts';
import type { RedactionChoice } from './redactionChoice.ts';
import { typedTexts } from './typedTexts.ts';

/** The choice with no more that may be seen than what can be chosen from these kinds: what is in no list here was said of something else. */
export const choiceAmong = (map: ActorMap, choice: RedactionChoice, kinds: readonly Hiding[]): RedactionChoice => {
  const { level, shown } = choice;
  if (level !== 'persons' || shown.size === 0) return choice;
  return { level, shown: new Set(typedTexts(map, kinds).flatMap(({ key }) => (shown.has(key) ? [key] : []))) };
};

/** What may be seen once this is ticked of these kinds. Of other kinds stays what may be seen already, as long as it is on the map. */
export const shownAfter = (
  map: ActorMap,
  shown: ReadonlySet<string>,
  kinds: readonly Hiding[],
  ticked: readonly string[],
): readonly string[] => [
  ...typedTexts(map).flatMap(({ key, hiding }) => (shown.has(key) && !kinds.includes(hiding) ? [key] : [])),
  ...ticked,
];
