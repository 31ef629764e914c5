import { capitalised, counted, ended, inLetters, listed } from '../grammar.ts';

const inWords = (count: number): string => inLetters(count, 'nl');
const some = (items: readonly string[]): string => listed(items, 'nl', items.length > 4 ? 3 : 4);

/** *Kaart van de workshop*: the drawing, roles, what it shows, and the questions left. */
export const workshop = {
  name: 'Kaart van de workshop',
  headline: (actors: number, relations: number, camps: number) =>
    `${capitalised(counted(actors, 'actor', 'actoren'))} en ${counted(relations, 'relatie', 'relaties')}${
      camps > 1 ? `, ${inWords(camps)} kampen` : ''
    }`,
  lead: (issue: string, day: string, isPhoto: boolean) =>
    `${issue ? `Getekend rond het vraagstuk: ${ended(issue)} ` : ''}${isPhoto ? 'Foto' : 'Stand'} van ${day}.`,
  rolesHeading: 'Wie welke rol heeft',
  rolesColumns: { role: 'Rol', who: 'Wie' },
  noRoles: 'Er zijn nog geen rollen gegeven.',
  campsHeading: 'Waar men staat',
  campsColumns: { camp: 'Kamp', who: 'Wie', lines: 'Lijnen naar een ander kamp' },
  acrossCamps: (good: number, tense: number) =>
    good + tense === 0
      ? 'geen'
      : listed([...(good > 0 ? [`${good} goede`] : []), ...(tense > 0 ? [`${tense} gespannen`] : [])], 'nl'),
  shownHeading: 'Wat de kaart laat zien',
  questionsHeading: 'Vragen die overblijven',
  question: {
    guessed: (pairs: readonly string[]) =>
      `${pairs.length === 1 ? 'Eén lijn is' : `${capitalised(inWords(pairs.length))} lijnen zijn`} vermoed: ${some(pairs)}. Wie weet het zeker?`,
    pair: (a: string, b: string) => `${a} met ${b}`,
    alone: (names: readonly string[]) =>
      `${capitalised(some(names))} ${names.length === 1 ? 'heeft' : 'hebben'} op deze kaart nog geen relatie. Klopt dat?`,
    noCamp: (count: number) =>
      count === 1
        ? 'Van één actor is niet gezegd waar die staat. Hoort die bij een kamp, of juist niet?'
        : `Van ${inWords(count)} actoren is niet gezegd waar ze staan. Horen ze bij een kamp, of juist niet?`,
    noLink: 'Niemand is aangeduid als schakel. Wie kan voor een ingang zorgen?',
    nobody: (areas: readonly string[]) => `Uit ${some(areas)} staat er niemand op de kaart. Wie kent daar iemand?`,
    forgotten: 'Wie hoort er nog bij die vandaag niet genoemd is?',
  },
};
