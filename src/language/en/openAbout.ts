import type { MapQuestion } from '../../domain/governance.ts';
import { counted, listed } from '../grammar.ts';
import type { openAbout as nlOpenAbout } from '../nl/openAbout.ts';

const questions: Readonly<Record<MapQuestion, string>> = {
  owner: 'owner',
  purpose: 'purpose',
  legalBasis: 'legal basis',
  subjectsInformed: 'whether they know of it',
};

export const openAbout: typeof nlOpenAbout = {
  name: 'Looks like a name. Rather a function?',
  nameOf: (name) => `“${name}” looks like a name. Rather a function?`,
  isFunction: 'is a function or organisation',
  isAllowed: 'the name may stay, because …',
  why: 'Why may this name be here?',
  whyNeeded: 'Say why, in a few words.',
  keep: 'Save',
  kind: 'The name does not say what this is. Choose below.',
  kindOf: (name) => `What is “${name}”?`,
  kindUnknown: 'kind not known',
  several: (names, kinds) =>
    [
      ...(names > 0 ? [names === 1 ? '1 looks like the name of a person.' : `${names} look like names of persons.`] : []),
      ...(kinds > 0 ? [`Of ${counted(kinds, 'actor', 'actors')} the kind is not known.`] : []),
    ].join(' '),
  look: 'Look',
  unfit: {
    faith: 'Faith is not written down about a person. Write what somebody does, such as “mosque board”.',
    descent: 'Descent is not written down about a person. Write what somebody does, such as “chair of the cultural centre”.',
    politics: 'Political opinion is not written down about a person. Write the office, such as “councillor”.',
    health: 'Health is not written down about a person. Write what somebody does, such as “expert by experience”.',
    orientation:
      'Sexual orientation is not written down about a person. Write what somebody does, such as “chair of the pride committee”.',
    family:
      'Family, income and debts are not written down about a person. Write what somebody does, such as “neighbourhood mother”.',
    offences:
      'Sentences and suspicions are not written down about a person. Write what is to be done, such as “talk with police officer”.',
    identifier: 'A number that identifies somebody does not belong on a map. Take it out.',
    contact: 'Address, telephone and day of birth do not belong on a map. Keep them where your organisation does.',
  },
  unfitCamp: 'A camp is a point of view. Write no faith, descent or party, but what they think, such as “for the shelter”.',
  onMap: {
    heading: 'Still open',
    named: (names) =>
      names === 1 ? 'There is 1 name of a person on this map.' : `There are ${names} names of persons on this map.`,
    uninformed: {
      no: 'The people named on this map do not know this yet.',
      partly: 'Not all people named on this map know this yet.',
    },
    unanswered: (open) =>
      `Still open: ${listed(
        open.map((question) => questions[question]),
        'en',
      )}.`,
    fillIn: 'Fill in map details',
    name: (names) =>
      names === 1 ? 'Of 1 name nobody said whether it may be here.' : `Of ${names} names nobody said whether they may be here.`,
    kind: (actors) => `Of ${counted(actors, 'actor', 'actors')} the kind is not known.`,
    unfit: (actors) => `With ${counted(actors, 'actor', 'actors')} something is written that does not belong on a map.`,
  },
};
