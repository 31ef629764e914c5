import { capitalised, counted, ended, inLetters, listed } from '../grammar.ts';
import type { workshop as nl } from '../nl/workshop.ts';

const inWords = (count: number): string => inLetters(count, 'en');
const some = (items: readonly string[]): string => listed(items, 'en', items.length > 4 ? 3 : 4);

/** *Map of the workshop*: the drawing, roles, what it shows, and the questions left. */
export const workshop: typeof nl = {
  name: 'Map of the workshop',
  headline: (actors, relations, camps) =>
    `${capitalised(counted(actors, 'actor', 'actors'))} and ${counted(relations, 'relation', 'relations')}${
      camps > 1 ? `, ${inWords(camps)} camps` : ''
    }`,
  lead: (issue, day, isPhoto) =>
    `${issue ? `Drawn around the issue: ${ended(issue)} ` : ''}${isPhoto ? 'Snapshot of' : 'As of'} ${day}.`,
  rolesHeading: 'Who has which role',
  rolesColumns: { role: 'Role', who: 'Who' },
  noRoles: 'No roles were given yet.',
  campsHeading: 'Where people stand',
  campsColumns: { camp: 'Camp', who: 'Who', lines: 'Lines to another camp' },
  acrossCamps: (good, tense) =>
    good + tense === 0 ? 'none' : listed([...(good > 0 ? [`${good} good`] : []), ...(tense > 0 ? [`${tense} tense`] : [])], 'en'),
  shownHeading: 'What the map shows',
  questionsHeading: 'Questions left',
  question: {
    guessed: (pairs) =>
      `${pairs.length === 1 ? 'One line is' : `${capitalised(inWords(pairs.length))} lines are`} guessed: ${some(pairs)}. Who knows for sure?`,
    pair: (a, b) => `${a} with ${b}`,
    alone: (names) =>
      `${capitalised(some(names))} ${names.length === 1 ? 'has' : 'have'} no relation on this map yet. Is that right?`,
    noCamp: (count) =>
      `Of ${count === 1 ? 'one actor' : `${inWords(count)} actors`} it is not said where they stand. With a camp, or with none?`,
    noLink: 'Nobody is tagged as a link. Who can open a door?',
    nobody: (areas) => `Nobody from ${some(areas)} is on the map. Who knows somebody there?`,
    forgotten: 'Who else belongs here and was not named today?',
  },
};
