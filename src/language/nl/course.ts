import type { CourseMove, CourseYear } from '../../domain/network/course.ts';
import type { Leaving, Successor } from '../../domain/network/successors.ts';
import { capitalised, counted, dayInWords, inLetters, listed, shortDay } from '../grammar.ts';

const day = (text: string): string => dayInWords(text, 'nl');
const move: Readonly<Record<CourseMove, string>> = {
  came: 'Kwam erbij',
  returned: 'Kwam terug',
  paused: 'Tijdelijk weg',
  left: 'Ging weg',
  candidate: 'Werd kandidaat',
  declined: 'Als kandidaat afgehaakt',
};

const because = ({ because, on }: Leaving): string => {
  if (because === 'goes') return `Gaat weg op ${day(on ?? '')}.`;
  if (because === 'pauses') return `Gaat tijdelijk weg op ${day(on ?? '')}.`;
  if (because === 'left') return on === null ? 'Is uitgestroomd.' : `Is uitgestroomd op ${day(on)}.`;
  if (because === 'away') return on === null ? 'Is tijdelijk teruggetrokken.' : `Is tijdelijk teruggetrokken sinds ${day(on)}.`;
  return `De afspraak ${because === 'agreementEnded' ? 'liep' : 'loopt'} tot ${day(on ?? '')}.`;
};

/** What somebody has in common with whoever goes: each a fact of the map. */
const common = (
  { status, kinds, tasks, areas, knows, of }: Successor,
  who: string,
  words: { readonly kinds: readonly string[]; readonly tasks: readonly string[]; readonly areas: readonly string[] },
): string =>
  capitalised(
    listed(
      [
        ...(status === 'candidate' ? ['is nog kandidaat'] : []),
        ...(kinds.length > 0 ? [`werkt ook als ${listed(words.kinds, 'nl')}`] : []),
        ...(tasks.length > 0 ? [`doet ook: ${listed(words.tasks, 'nl')}`] : []),
        ...(areas.length > 0 ? [`hoort ook bij ${listed(words.areas, 'nl', 3)}`] : []),
        ...(knows > 0
          ? [`kent ${of === 1 ? 'degene' : `${knows} van de ${of} mensen`} met wie ${who} een goede relatie had`]
          : []),
      ],
      'nl',
    ),
  );

/** *Verloop*: who came and went, and who might take over. */
export const course = {
  lead: (many: string) => `Wie van de ${many} erbij kwam en wie ging, volgens de datums die zijn opgeschreven.`,
  nobody: (many: string) => `Er staan nog geen ${many} op deze kaart.`,
  noDates: 'Er zijn nog geen datums opgeschreven. Vul hieronder in sinds wanneer iemand meedoet; dan is het verloop te zien.',
  column: { year: 'Jaar', active: 'Actief aan het eind', moments: 'Foto’s en gebeurtenissen' },
  now: (year: number) => `${year}, tot nu`,
  move,
  /** A name in its year, with the day. */
  movedOn: (on: string) => shortDay(on, 'nl').replace(/ \d{4}$/, ''),
  declined: 'als kandidaat',
  active: ({ active, unknown }: Pick<CourseYear, 'active' | 'unknown'>) =>
    unknown === 0 ? String(active) : active === 0 ? 'niet bekend' : `ten minste ${active}, van ${unknown} niet bekend`,
  before: (year: number) => `vóór ${year}`,
  beforeUnknown: 'niet bekend',
  photoSaw: (name: string, on: string, active: number) => `Foto ‘${name}’ (${shortDay(on, 'nl')}): ${active} actief`,
  event: (name: string, on: string) => `Gebeurtenis ‘${name}’ (${shortDay(on, 'nl')})`,
  picture: (from: number, to: number, active: number) =>
    `Wie kwam en wie ging ${from === to ? `in ${to}` : `van ${from} tot en met ${to}`}. Nu ${active === 0 ? 'is er niemand' : active === 1 ? 'is er 1' : `zijn er ${active}`} actief. De tabel hieronder zegt hetzelfde.`,
  key: {
    active: 'actief aan het eind van het jaar',
    unknown: 'niet bekend of iemand toen meedeed',
    photo: 'foto, met hoeveel er toen actief waren',
    event: 'gebeurtenis',
  },
  row: { came: 'kwam erbij', returned: 'kwam terug', active: 'actief', paused: 'tijdelijk weg', left: 'ging weg' },
  undated: (count: number) =>
    `Bij ${counted(count, 'persoon', 'personen')} staat geen begindatum. In eerdere jaren ${count === 1 ? 'telt die persoon' : 'tellen zij'} als ‘niet bekend’.`,
  dates: {
    heading: (count: number) => `Datums per persoon (${count})`,
    who: 'Wie',
    spans: 'Verloop',
    none: (status: string) => `${capitalised(status)}; sinds wanneer is niet opgeschreven.`,
    span: (status: string, since: string) => `${status} sinds ${day(since)}`,
    spanToCome: (status: string, since: string) => `gaat naar ${status} op ${day(since)}`,
    edit: 'Datums aanpassen',
    editFor: (who: string) => `Datums aanpassen: ${who}`,
    title: (who: string) => `Datums: ${who}`,
    means: 'Een regel per status, met de dag waarop die begon. De status van nu blijft wat die is. Een regel zonder dag vervalt.',
    status: (place: number) => `Status ${place}`,
    since: (place: number) => `Sinds ${place}`,
    remove: (place: number) => `Regel ${place} weghalen`,
    add: 'Regel toevoegen',
    save: 'Datums bewaren',
    notNow: (status: string) =>
      `De laatste regel is een andere status dan die van nu, ‘${status}’. Zet die er als laatste bij, of wijzig eerst de status zelf.`,
    twice: 'Twee regels hebben dezelfde dag. Kies er één.',
  },
  takeOver: {
    heading: 'Wie kan dit overnemen?',
    none: 'Er is niemand van wie de plek overgenomen moet worden.',
    because,
    nobody: 'Op deze kaart heeft niemand die actief of kandidaat is iets met deze plek gemeen.',
    common,
    limit: 'Dit zegt iets over plekken op de kaart, niet of iemand wil of kan. Vraag het de persoon zelf.',
  },
  report: {
    heading: 'Wie kwam en wie ging, per jaar',
    goesOn: 'Per jaar, volgens de datums die zijn opgeschreven:',
    column: { year: 'Jaar', active: 'Actief' },
    dated: (since: string) => `Volgens de datums die zijn opgeschreven, sinds ${since}.`,
    line: (kind: CourseMove, names: readonly string[]) => `${move[kind]}: ${listed(names, 'nl')}.`,
    named: (name: string, on: string) => `${name} (${day(on)})`,
    nobody: 'Volgens de datums die zijn opgeschreven kwam er niemand bij en ging er niemand weg.',
    unknown: (count: number) => `Bij ${inLetters(count, 'nl')} ${count === 1 ? 'persoon' : 'personen'} staat geen begindatum.`,
  },
};
