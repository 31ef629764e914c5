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
  name: 'Looks like a name. Could you use a job title instead?',
  nameOf: (name) => `“${name}” looks like a name. Could you use a job title instead?`,
  isFunction: 'is a job title or organisation',
  isAllowed: 'the name may stay, because …',
  why: 'Why may this name be here?',
  whyNeeded: 'Say why, in a few words.',
  keep: 'Save',
  kind: 'The name does not say what this is. Choose below.',
  kindOf: (name) => `What is “${name}”?`,
  kindUnknown: 'kind not known',
  several: (names, kinds) =>
    [
      ...(names > 0 ? [names === 1 ? '1 looks like a person’s name.' : `${names} look like people’s names.`] : []),
      ...(kinds > 0 ? [`The kind of ${counted(kinds, 'actor', 'actors')} is not known.`] : []),
    ].join(' '),
  look: 'Show',
  unfit: {
    faith: 'Don’t record anyone’s religion. Write what somebody does, such as “mosque board”.',
    descent: 'Don’t record anyone’s descent. Write what somebody does, such as “chair of the cultural centre”.',
    politics: 'Don’t record anyone’s political opinion. Write the office, such as “councillor”.',
    health: 'Don’t record anyone’s health. Write what somebody does, such as “volunteer at the community centre”.',
    orientation: 'Don’t record anyone’s sexual orientation. Write what somebody does, such as “organiser of the street party”.',
    family: 'Don’t record anyone’s family, income or debts. Write what somebody does, such as “neighbourhood mother”.',
    offences:
      'Don’t record anyone’s convictions or suspicions about them. Write what is to be done, such as “talk with police officer”.',
    identifier: 'A number that identifies somebody does not belong on a map. Take it out.',
    contact: 'Addresses, phone numbers and dates of birth do not belong on a map. Keep them where your organisation does.',
  },
  unfitCamp:
    'A camp is a point of view. Don’t name it after religion, descent or party, but after what they think, such as “for the shelter”.',
  onMap: {
    heading: 'Still open',
    named: (names) =>
      names === 1 ? '1 name on this map looks like a person’s name.' : `${names} names on this map look like people’s names.`,
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
      names === 1
        ? 'For 1 name nobody has said whether it may be here.'
        : `For ${names} names nobody has said whether they may be here.`,
    kind: (actors) => `The kind of ${counted(actors, 'actor', 'actors')} is not known.`,
    unfit: (actors) =>
      actors === 1
        ? '1 actor has something written about it that does not belong on a map.'
        : `${actors} actors have something written about them that does not belong on a map.`,
    camps: (camps) =>
      camps === 1
        ? '1 camp is named after something that does not belong on a map. Rename it under Interpret.'
        : `${camps} camps are named after something that does not belong on a map. Rename them under Interpret.`,
  },
};
