import type { ActorMap } from '../actorMap.ts';
import { nameKey } from '../nameKey.ts';
import type { RedactionLevel } from '../redactionChoice.ts';

/**
 * Numbers instead of names, on a map that was handed over with names hidden: "Persoon 1" is somebody else on every map, and so are
 * "Kamp A" and "Buurt 1", with or without a space that breaks. Read in every language in which they are given out, whatever language the program speaks here.
 */
const ACTOR = /^(?:Persoon|Groep|Organisatie|Person|Group|Organisation)[ \u00A0]\d+$/;
const PERSON = /^(?:Persoon|Person)[ \u00A0]\d+$/;
/** Written anew it is a number all the same. */
const A_PERSON = /^(?:persoon|person) \d+$/;
/** What was hidden in a longer name counts too: "Familie van Persoon 3". */
const HOLDS_ONE = /(?<!\p{L})(?:(?:Persoon|Person)(?!\p{L})|(?:Groep|Organisatie|Group|Organisation)[ \u00A0]\d+(?!\d))/u;
const CAMP = /^(?:Kamp|Camp)[ \u00A0][A-Z]+$/;
const AREA = /^(?:Buurt|Neighbourhood)[ \u00A0]\d+$/;

export const isNumberedActor = (name: string): boolean => HOLDS_ONE.test(name);
/**
 * A number of a person and nothing else: what hiding leaves, and nobody's name. It is never anybody else, also on a map that no longer says
 * that its names were hidden: kept as one's own, or drawn on since. "Groep 8" may be what a group is called.
 */
export const isPersonNumber = (name: string): boolean => A_PERSON.test(nameKey(name));
export const isNumberedCamp = (name: string): boolean => CAMP.test(name);
/** A neighbourhood with its official code is itself, whatever it is called. */
export const isNumberedArea = ({ name, code }: { readonly name: string; readonly code: string }): boolean =>
  code === '' && AREA.test(name);

/** Whether numbers stand for names on a map: it says so, or says nothing and calls all its persons by numbers. */
export const hasNumbers = ({ actors }: Pick<ActorMap, 'actors'>, hidden: RedactionLevel = 'none'): boolean => {
  if (hidden !== 'none') return true;
  const all = [...actors.values()];
  const persons = all.filter(({ kind }) => kind === 'person');
  return persons.length > 0
    ? persons.every(({ name }) => PERSON.test(name))
    : all.length > 0 && all.every(({ name }) => ACTOR.test(name));
};

type Numbered = Pick<ActorMap, 'actors'>;
/** Which names say nothing of who it is on two maps beside each other: numbers of persons, and all numbers when names are hidden on either. */
export const isNumberOn = (one: Numbered, other: Numbered): ((name: string) => boolean) => {
  const areHidden = hasNumbers(one) || hasNumbers(other);
  return (name) => isPersonNumber(name) || (areHidden && isNumberedActor(name));
};
