import type { Actor } from '../domain/actor.ts';
import type { ActorId } from '../domain/identifiers.ts';
import type { Certainty, Relation } from '../domain/relation.ts';
import { certaintyWords, relationTypeWords, strengthWords } from './words.ts';

/**
 * Actors and relations as lines that a person can read and Snel toevoegen understands: a name, or `A - B: spanning sterk`.
 * What goes without saying is left out: contact, of usual strength, seen by oneself when it stands alone, heard in a list.
 */
export const copiedText = (
  actors: Iterable<Actor>,
  relations: Iterable<Relation>,
  nameOf: (id: ActorId) => string,
  language: 'nl' | 'en',
): string => {
  const [names, all] = [[...actors].map(({ name }) => name), [...relations]];
  const unsaid = names.length + all.length > 1 ? 'heard' : 'seen';
  return [...names, ...all.map((relation) => relationLine(relation, nameOf, language, unsaid))].join('\n');
};

const relationLine = (
  { from, to, type, mutual, strength, certainty }: Relation,
  nameOf: (id: ActorId) => string,
  language: 'nl' | 'en',
  unsaid: Certainty,
): string => {
  const sign = type === 'influence' ? (mutual ? '<->' : '->') : '-';
  const said = [
    ...(type === 'contact' || type === 'influence' ? [] : [relationTypeWords[type][language]]),
    ...(strength === 2 ? [] : [strengthWords[strength][language]]),
    ...(certainty === unsaid ? [] : [certaintyWords[certainty][language]]),
  ];
  return `${nameOf(from)} ${sign} ${nameOf(to)}${said.length > 0 ? `: ${said.join(' ')}` : ''}`;
};
