/**
 * Whether a name looks like a person's rather than a function, organisation or initials: two or more words that all
 * begin with a capital but for particles ("van der"), none of them a word for a function, body or place.
 * A guess, and meant as one: it only decides when the program asks its one question about names.
 */
export const looksLikePersonName = (name: string): boolean => {
  const words = name.trim().split(/\s+/);
  const bearing = words.filter((word) => !PARTICLES.has(word.toLocaleLowerCase('nl')));
  if (TITLES.has(words[0]?.toLocaleLowerCase('nl') ?? '')) return bearing.length >= 2;
  if (bearing.length < 2 || bearing.length > 4) return false;
  return bearing.every(isNameWord) && !words.some((word) => isFunctionWord(word.toLocaleLowerCase('nl')));
};

const PARTICLES = new Set(['van', 'de', 'den', 'der', 'het', "'t", 'ten', 'ter', 'te', 'el', 'al', 'ben', 'bin', 'von', 'da', 'dos', 'la', 'le', 'op', 'in']);
const TITLES = new Set(['dhr', 'dhr.', 'mw', 'mw.', 'mevr.', 'mevrouw', 'meneer', 'mr.', 'mrs.', 'ms.']);

/** A capital and small letters ("Fatima", "O'Brien", "Anne-Marie"), or an initial ("J."); "VVE" and "De" are not. */
const isNameWord = (word: string): boolean => /^\p{Lu}[\p{Ll}'’]+(?:[-'’]\p{Lu}[\p{Ll}'’]+)*$/u.test(word) || /^(?:\p{Lu}\.)+$/u.test(word);

/** Beginnings and endings of words for what somebody does or is part of, in Dutch and English. */
const FUNCTION_PARTS = [
  'agent', 'arts', 'werker', 'werkster', 'leider', 'coach', 'docent', 'leraar', 'juf', 'meester', 'directeur', 'manager', 'coördinator', 'coordinator',
  'voorzitter', 'secretaris', 'bestuur', 'imam', 'dominee', 'pastoor', 'priester', 'rabbijn', 'wethouder', 'burgemeester', 'raadslid', 'ambtenaar', 'adviseur', 'regisseur',
  'vereniging', 'stichting', 'comité', 'comite', 'commissie', 'groep', 'team', 'club', 'raad', 'school', 'college', 'moskee', 'kerk', 'synagoge', 'tempel', 'centrum', 'huis',
  'politie', 'gemeente', 'bibliotheek', 'winkel', 'bedrijf', 'ondernemer', 'bewoner', 'buur', 'ouder', 'jongere', 'jeugd', 'jongeren', 'senior', 'vrijwillig', 'student',
  'krant', 'omroep', 'media', 'sport', 'voetbal', 'wijk', 'straat', 'plein', 'noord', 'zuid', 'oost', 'west', 'midden', 'dorp', 'stad', 'zorg', 'welzijn', 'corporatie', 'makelaar',
  'verbinder', 'beheer', 'opvang', 'hulp', 'diaconie', 'inspecteur', 'officier', 'redacteur', 'journalist', 'huurder', 'eigenaar', 'trainer', 'netwerk', 'platform', 'partij',
  'officer', 'worker', 'teacher', 'leader', 'head', 'chair', 'board', 'council', 'community', 'mayor', 'church', 'mosque', 'association', 'committee', 'centre', 'center', 'house', 'police',
  'youth', 'parents', 'residents', 'neighbour', 'neighbor', 'local', 'north', 'south', 'east', 'group', 'shop', 'owner', 'director', 'doctor', 'nurse', 'pastor', 'priest', 'foundation', 'union',
];
const isFunctionWord = (word: string): boolean => FUNCTION_PARTS.some((part) => word.startsWith(part) || word.endsWith(part) || word.endsWith(`${part}s`) || word.endsWith(`${part}en`));
