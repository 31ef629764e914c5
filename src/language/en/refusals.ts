import { shortDay } from '../grammar.ts';
import type { refusals as nlRefusals } from '../nl/refusals.ts';

export const refusals: typeof nlRefusals = {
  nameEmpty: 'Give a name first.',
  nameTooLong: (most) => `That name is too long. Use at most ${most} characters.`,
  nameTaken: (name) => `“${name}” is already on the map. Choose another name, for example with a place.`,
  noteTooLong: (most) => `That text is too long. Use at most ${most} characters.`,
  titleEmpty: 'Give the map a title.',
  dateInvalid: 'Fill in a date that exists, such as 31-12-2027.',
  dayToCome: 'That day is still to come. Choose today or earlier.',
  statusTooEarly: (name, status, since, others) =>
    `“${name}” has a later status already: ${status} from ${shortDay(since, 'en')}.${others === 0 ? '' : others === 1 ? ' So has one other.' : ` So have ${others} others.`} Another status can begin only after that. If that later status no longer holds, put it right first: under Coming and going, “Change days”.`,
  statusNeedsDay: (name, now, status, since) =>
    `The day on which “${name}” became ${now} cannot go: there is a later status, ${status} from ${shortDay(since, 'en')}. Enter another day, or take that later status away first: under Coming and going, “Change days”.`,
  numberInvalid: 'That number is too small or too large to be right.',
  actorMissing: 'This actor is no longer on the map.',
  actorTwice: 'Say of each actor only once who it is.',
  relationMissing: 'This relation is no longer on the map.',
  relationExists: (from, to, type) => `There is already a relation “${type}” between ${from} and ${to}.`,
  relationToItself: (name) => `A relation joins two actors. “${name}” is on both sides.`,
  campMissing: 'This camp is no longer on the map.',
  areaMissing: 'This neighbourhood is no longer on the map.',
  snapshotMissing: 'This snapshot is no longer there.',
  eventMissing: 'This event is no longer on the timeline.',
  findingMissing: 'This text for the report is no longer there.',
  contributionMissing: 'This map is not part of the joint map any more.',
  contributionTwice: (name: string) => `This map was brought in already, as “${name}”. Nothing was changed.`,
  jointMapChanged: 'The joint map has changed meanwhile. Nothing was changed. Try again.',
  contributionOfItself: 'This is the map itself. Bring in a map of somebody else.',
  mergerMissing: 'What the two actors were is not known here any more. Choose yourself what belongs to whom.',
  textEmpty: 'Write something first.',
  tooManyActors: (most) => `A map has room for ${most} actors. Nothing was changed.`,
  tooManyRelations: (most) => `A map has room for ${most} relations. Nothing was changed.`,
  idTaken: 'This is already on the map. Nothing was changed.',
  frozen: 'A snapshot does not change. Copy it to a new map to work in it.',
  nothingToDo: 'Nothing changed.',
  unexpected: 'That did not work. Nothing was changed. Please try again.',
};
