import type { ActorId } from '../domain/identifiers.ts';
import type { ActiveTogether } from '../domain/network/activeTogether.ts';
import type { Language } from './language.ts';

/** How the active key figures of a map are connected among themselves, in sentences. */
export const togetherSentences = (
  { active, parts, connected, without, tense }: ActiveTogether,
  nameOf: (actor: ActorId) => string,
  term: 'figure' | 'person',
  { words, colouring }: Language,
): readonly string[] => {
  const t = colouring.together;
  const [one, many] = [words.keyFigureTerm[term], words.keyFigureTermMany[term]];
  const [first] = active;
  if (first === undefined) return [t.nobody(many)];
  if (active.length === 1) return [t.one(nameOf(first), one)];
  if (parts === 1) return [active.length === 2 ? t.both(many) : t.all(active.length, many)];
  if (parts === active.length) return [t.none(active.length, many)];
  if (connected.length === 0) return [t.parts(active.length, parts, many)];
  return [
    t.most(connected.length, active.length, many),
    ...(without.length > 0 ? [t.without(without.map(nameOf), connected.length)] : []),
    ...(tense.length > 0 ? [t.tense(tense.map(nameOf))] : []),
  ];
};
