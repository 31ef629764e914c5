import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import { counted, inLetters } from '../grammar.ts';

const maps = (count: number) => counted(count, 'kaart', 'kaarten');

const HIDDEN: Readonly<Record<Exclude<RedactionLevel, 'none'>, string>> = {
  persons: 'Personen hebben een nummer: zij tellen niet samen.',
  everybody: 'Iedereen heeft een nummer: niemand telt samen.',
};

/** Samenvoegen: maps that others bring in, and who on them is who. */
export const layingTogether = {
  heading: 'Samenvoegen',
  addMaps: 'Kaarten toevoegen',
  intro: 'Leg twee tot dertig kaarten op elkaar. Elke kaart blijft heel en kan er later weer uit. Er is nog niets bewaard.',
  introMore: 'Elke kaart die u toevoegt, telt mee in de gezamenlijke kaart en kan er later weer uit. Er is nog niets gewijzigd.',
  numbered: (number: number) => `Kaart ${number}`,
  titleOf: (title: string) => (title === '' ? 'Gezamenlijke kaart' : `Gezamenlijke kaart: ${title}`),
  from: {
    choose: 'Bestanden kiezen',
    more: 'Meer bestanden kiezen',
    drop: 'of sleep ze hierheen; elk bestand is één kaart',
    here: 'Van dit apparaat',
    nothingHere: 'Op dit apparaat staan geen andere kaarten.',
    counts: (actors: number) => counted(actors, 'actor', 'actoren'),
  },
  list: 'Deze kaarten komen samen',
  listMore: 'Deze kaarten komen erbij',
  nothingYet: 'Nog geen kaart gekozen.',
  reading: 'Bezig met lezen…',
  closed: 'Dit bestand is gesloten met een wachtwoord.',
  row: {
    label: (source: string) => `Hoe heet ‘${source}’ hier?`,
    hidden: HIDDEN,
    takesPart: (source: string) => `‘${source}’ doet mee`,
    takeAway: (source: string) => `‘${source}’ weghalen`,
    holds: (actors: number, relations: number) =>
      `${counted(actors, 'actor', 'actoren')}, ${counted(relations, 'relatie', 'relaties')}`,
  },
  stands: {
    new: null,
    empty: () => 'Op deze kaart staat niemand. De kaart doet niet mee.',
    itself: () => 'Dit is de gezamenlijke kaart zelf. Die doet niet nog eens mee.',
    twice: (of: string) => `Deze kaart is er al, als ‘${of}’. Ze telt maar één keer.`,
    sameDrawing: (of: string) =>
      `Hierop staat precies hetzelfde als op ‘${of}’. Is het de kaart van iemand anders, vink haar dan aan.`,
    otherState: (of: string) => `Dit is ‘${of}’ op een ander moment.`,
  },
  state: {
    legend: (source: string) => `Wat doet u met ‘${source}’?`,
    replace: 'Deze in plaats van die andere',
    both: 'Allebei laten meetellen',
  },
  refused: {
    unreadable: 'Niet van de schijf te lezen. Is het bestand verplaatst of verwijderd? Kies het opnieuw.',
    failed: 'Het lezen is niet gelukt.',
    gone: 'Deze kaart staat niet meer op dit apparaat.',
  },
  notRead: (count: number) =>
    count === 1
      ? 'Eén kaart kan niet meedoen; hieronder staat waarom. De andere kunnen verder.'
      : `${inLetters(count, 'nl').replace(/^./, (first) => first.toUpperCase())} kaarten kunnen niet meedoen; hieronder staat waarom. De andere kunnen verder.`,
  about: 'Over de gezamenlijke kaart',
  submit: 'Kaarten samenvoegen',
  submitMore: 'Kaarten toevoegen',
  submitting: 'Bezig met samenvoegen…',
  plan: {
    tooFew: 'Kies minstens twee kaarten.',
    tooFewMore: 'Kies minstens één kaart.',
    thinking: 'Kijken wie wie is…',
    failed: 'Uitzoeken wie wie is, is niet gelukt. Haal een kaart weg en voeg haar opnieuw toe.',
    becomes: (all: number, actors: number, shared: number) =>
      `${maps(all)} worden één kaart met ${counted(actors, 'actor', 'actoren')}. ${
        shared === 0 ? 'Niemand staat op meer dan één kaart.' : `${counted(shared, 'staat', 'staan')} op meer dan één kaart.`
      }`,
    asked: (count: number) =>
      count === 0
        ? 'Wie wie is, is overal duidelijk.'
        : `Bij ${count === 1 ? 'één paar' : `${count} paren`} vraagt het programma daarna of het dezelfde is.`,
  },
  tooMany: (most: number) => `Er passen ${most} kaarten op elkaar. Haal er een paar weg.`,
};
