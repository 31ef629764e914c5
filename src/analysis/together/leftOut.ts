import { familyNameWeight } from '../../domain/names/knownNames.ts';
import { sortOf } from './fieldWords.ts';
import type { NamePart, NameReading } from './readName.ts';
import { isGivenName } from './writtenAlike.ts';

/** What one of two names leaves out that the other says, and that makes nobody else of them. */
export const isOnlyLeftOut = (longer: NameReading, shorter: NameReading, more: readonly NamePart[]): boolean =>
  isFormAlone(longer, shorter, more) ||
  isAround(shorter, more) ||
  isBranch(shorter, more) ||
  isImplied(shorter, more) ||
  isFirstNameOfOffice(longer, shorter, more) ||
  isFunctionOfNamed(longer, shorter, more) ||
  isKindOfSchool(longer, shorter, more);

const LEGAL_FORMS = new Set(['stichting', 'vereniging']);
/** "Stichting" in front of a name that says what it is is hardly ever said; of a place alone, and of somebody, it tells. */
const isFormAlone = (longer: NameReading, shorter: NameReading, more: readonly NamePart[]): boolean =>
  more.length === 1 &&
  longer.words[0]?.text === more[0]?.text &&
  LEGAL_FORMS.has(more[0]?.meaning ?? '') &&
  (shorter.head === null ? shorter.parts.some(({ sort }) => sort === 'unknown') : sortOf(shorter.head) === 'body');

/** "IJsclub Ens e.o." and "LTO Nederland", of which the rest is one body's name: of people it tells which. */
const isAround = (shorter: NameReading, more: readonly NamePart[]): boolean =>
  more.every(({ meaning }) => meaning === '?omgeving' || meaning === 'nederland') && sortOf(shorter.head ?? '') === 'body';

/** "Fietsersbond afd. Ens" and "Fietsersbond Ens". */
const isBranch = (shorter: NameReading, more: readonly NamePart[]): boolean =>
  shorter.parts.length > 1 && more.every(({ meaning }) => meaning === 'afdeling') && sortOf(shorter.head ?? '') === 'body';

/** Where somebody of this function works, whether it is said or not. */
const WORKS_AT = new Map(
  `burgemeester gemeente; wethouder gemeente; ambtenaar gemeente; griffier gemeente; raadslid gemeente; handhaver gemeente; dijkgraaf waterschap; heemraad waterschap; imam moskee; dominee kerk;
pastoor parochie kerk; koster kerk; diaken kerk; ouderling kerk; leraar school; juf school; meester school; conciërge school; leerling school; agent politie;
boswachter sbb; statenlid provincie; gedeputeerde provincie; rechter rechtbank; kastelein café; winkelier winkel; apotheker apotheek; huismeester flat`
    .split(/;\s/)
    .map((line) => {
      const [who = '', ...where] = line.split(' ');
      return [who, new Set(where)] as const;
    }),
);
/** "Koster" and "koster van de kerk": nothing but the function, and where it is always held. */
const isImplied = (shorter: NameReading, more: readonly NamePart[]): boolean => {
  const [function_] = shorter.parts;
  return (
    shorter.parts.length === 1 &&
    new Set(more.map(({ meaning }) => meaning)).size === 1 &&
    WORKS_AT.get(function_?.meaning ?? '')?.has(more[0]?.meaning ?? '') === true
  );
};

/** Of which there is one, or few of whom no two bear one surname. */
const OFFICES = new Set(
  'burgemeester wethouder gedeputeerde dominee pastoor imam dijkgraaf directeur rector griffier notaris agent huisarts'.split(
    ' ',
  ),
);
/** "Wethouder Kuipers" and "wethouder Anja Kuipers". */
const isFirstNameOfOffice = (longer: NameReading, shorter: NameReading, more: readonly NamePart[]): boolean => {
  const office = shorter.parts.find(({ meaning }) => OFFICES.has(meaning));
  const names = shorter.parts.filter((part) => part !== office && part.sort !== 'address' && part.meaning !== 'wijk');
  return (
    office !== undefined &&
    longer.meanings.has(office.meaning) &&
    shorter.before === shorter.words.length &&
    names.length === 1 &&
    names.every(({ sort, text }) => (sort === 'unknown' || familyNameWeight(text) > 0) && !isGivenName(text)) &&
    (more.every(({ sort }) => sort === 'letter') ||
      (more.length === 1 && more[0]?.sort === 'unknown' && isGivenName(more[0].text)))
  );
};

/** "Saskia Blom" and "wethouder Saskia Blom"; the mother of Saskia Blom is somebody else. */
const isFunctionOfNamed = (longer: NameReading, shorter: NameReading, more: readonly NamePart[]): boolean => {
  const name = fullNameOf(shorter);
  if (name === null || shorter.parts.some(({ sort }) => sort !== 'unknown' && sort !== 'address')) return false;
  const first = longer.parts.find(({ meaning }) => meaning === name);
  return (
    first !== undefined &&
    more.every(
      ({ sort, meaning, word }) =>
        (sort === 'person' || meaning === 'wijk') && !KIN.has(meaning) && word < longer.before === first.word < longer.before,
    )
  );
};
/** Of a first name and a surname that are both no other words, what the first means; nothing when it has only one of them. */
export const fullNameOf = ({ parts, words }: NameReading): string | null => {
  const names = parts.filter(({ sort, word, text }) => sort === 'unknown' && words[word]?.text === text);
  const first = names.find(({ text }) => isGivenName(text));
  return first && names.length === 2 ? first.meaning : null;
};
export const KIN = new Set(
  'vader moeder broer zus zoon dochter oom tante neef nicht opa oma kind weduwe vriend buur buurman buurvrouw ouder'.split(' '),
);

const KINDS_OF_SCHOOL = new Set('basis openbaar christelijk katholiek protestant bijzonder'.split(' '));
/** "Basisschool De Regenboog" and "obs De Regenboog". */
const isKindOfSchool = (longer: NameReading, shorter: NameReading, more: readonly NamePart[]): boolean =>
  shorter.meanings.has('school') &&
  longer.meanings.has('school') &&
  shorter.parts.some(({ sort, text, word }) => sort === 'unknown' && shorter.words[word]?.text === text) &&
  more.every(({ meaning }) => KINDS_OF_SCHOOL.has(meaning));
