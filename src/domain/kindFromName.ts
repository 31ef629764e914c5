import type { ActorKind } from './actorKind.ts';
import { cutText } from './cutText.ts';
import { MAX_NAME_LENGTH } from './quantities.ts';

/**
 * What kind of actor a name most likely stands for: "Bewonerscomité" a group, "Bestuur moskee" an organisation, else a
 * person. A first guess to save a click, to be corrected by whoever draws; nothing else is ever read from a name.
 */
export const kindFromName = (name: string): ActorKind => {
  const words = cutText(name, MAX_NAME_LENGTH)
    .toLocaleLowerCase('nl')
    .split(/[^\p{L}\p{N}]+/u);
  const [first = ''] = words;
  if (PERSON_ENDINGS.some((ending) => first.endsWith(ending))) return 'person';
  if (words.some((word) => ORGANISATION_ENDINGS.some((ending) => word.endsWith(ending)))) return 'organisation';
  if (words.some((word) => isOf(word, GROUP_PARTS))) return 'group';
  return words.some((word) => isOf(word, ORGANISATION_PARTS)) ? 'organisation' : 'person';
};

/** The first word names a person by function, whatever body comes behind it: "voorzitter bewonersgroep". */
const PERSON_ENDINGS = [
  'agent',
  'arts',
  'werker',
  'leider',
  'coach',
  'docent',
  'leraar',
  'directeur',
  'manager',
  'voorzitter',
  'secretaris',
  'penningmeester',
  'imam',
  'dominee',
  'pastoor',
  'wethouder',
  'burgemeester',
  'raadslid',
  'ambtenaar',
  'adviseur',
  'regisseur',
  'beheerder',
  'ondernemer',
  'redacteur',
  'trainer',
  'officer',
  'worker',
  'teacher',
  'leader',
  'head',
  'chair',
  'director',
  'mayor',
  'councillor',
  'editor',
  'owner',
  'manager',
];
/** Bodies, whoever is in them: "winkeliersvereniging". */
const ORGANISATION_ENDINGS = ['vereniging', 'stichting', 'bestuur', 'corporatie', 'platform', 'raad'];
const GROUP_PARTS = [
  'groep',
  'comité',
  'comite',
  'bewoners',
  'buren',
  'ouders',
  'jongeren',
  'vrijwilligers',
  'studenten',
  'ondernemers',
  'winkeliers',
  'huurders',
  'supporters',
  'vrienden',
  'ouderen',
  'statushouders',
  'group',
  'committee',
  'residents',
  'neighbours',
  'neighbors',
  'parents',
  'youth',
  'volunteers',
  'students',
  'tenants',
  'shopkeepers',
  'elderly',
];
const ORGANISATION_PARTS = [
  'bestuur',
  'vereniging',
  'stichting',
  'school',
  'college',
  'moskee',
  'kerk',
  'synagoge',
  'tempel',
  'diaconie',
  'gemeente',
  'politie',
  'corporatie',
  'bibliotheek',
  'krant',
  'omroep',
  'bedrijf',
  'winkel',
  'supermarkt',
  'buurthuis',
  'centrum',
  'raad',
  'club',
  'welzijn',
  'zorg',
  'ggd',
  'coa',
  'partij',
  'platform',
  'netwerk',
  'bond',
  'opvang',
  'voedselbank',
  'board',
  'association',
  'foundation',
  'mosque',
  'church',
  'council',
  'police',
  'library',
  'newspaper',
  'company',
  'shop',
  'centre',
  'center',
  'club',
  'network',
  'shelter',
];
const isOf = (word: string, parts: readonly string[]): boolean =>
  parts.some((part) => word.startsWith(part) || word.endsWith(part));
