import type { refusals as nlRefusals } from '../nl/refusals.ts';

export const refusals: typeof nlRefusals = {
  nameEmpty: 'Give a name first.',
  nameTooLong: (most) => `That name is too long. Use at most ${most} characters.`,
  nameTaken: (name) => `“${name}” is on the map already. Choose another name, with a place for example.`,
  noteTooLong: (most) => `That note is too long. Use at most ${most} characters.`,
  titleEmpty: 'Give the map a title.',
  dateInvalid: 'Fill in a date that exists, such as 31-12-2027.',
  numberInvalid: 'Fill in a number that can be right: not below zero and not above the whole.',
  actorMissing: 'This actor is no longer on the map.',
  relationMissing: 'This relation is no longer on the map.',
  relationExists: (from, to, type) => `There is a relation “${type}” between ${from} and ${to} already.`,
  relationToItself: (name) => `A relation joins two actors. ${name} is only one.`,
  campMissing: 'This camp is no longer on the map.',
  areaMissing: 'This neighbourhood is no longer on the map.',
  snapshotMissing: 'This snapshot is no longer there.',
  eventMissing: 'This event is no longer on the time line.',
  tooManyActors: (most) => `A map has room for ${most} actors. Nothing was changed.`,
  tooManyRelations: (most) => `A map has room for ${most} relations. Nothing was changed.`,
  idTaken: 'This is on the map already. Nothing was changed.',
  nothingToDo: 'Nothing changed.',
  unexpected: 'That did not work. Nothing was changed.',
};
