import type { Role } from '../../domain/role.ts';
import { capitalised, counted, inLetters, listed } from '../grammar.ts';

/** As a sentence begins with it. */
const actors = (count: number): string => (count === 1 ? 'Eén actor' : `${capitalised(inLetters(count, 'nl'))} actoren`);
const verb = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const ROLES: Record<Role, { readonly title: string; readonly sentence: (count: number) => string }> = {
  pusher: {
    title: 'Pushers',
    sentence: (count) => `${actors(count)} ${verb(count, 'neemt', 'nemen')} duidelijk positie in.`,
  },
  follower: {
    title: 'Volgers',
    sentence: (count) => `${actors(count)} ${verb(count, 'sluit', 'sluiten')} zich aan bij een positie.`,
  },
  link: {
    title: 'Schakels',
    sentence: (count) => `${actors(count)} ${verb(count, 'kan', 'kunnen')} zorgen voor een ingang naar anderen.`,
  },
  mover: {
    title: 'Verder brengen',
    sentence: (count) => `${actors(count)} ${verb(count, 'kan', 'kunnen')} het vraagstuk verder brengen.`,
  },
  silentMiddle: {
    title: 'Stille midden',
    sentence: (count) =>
      `${actors(count)} ${verb(count, 'kiest geen kant en laat', 'kiezen geen kant en laten')} zich weinig horen.`,
  },
  bridgeBuilder: {
    title: 'Bruggenbouwers',
    sentence: (count) => `${actors(count)} ${verb(count, 'probeert', 'proberen')} de kampen bij elkaar te brengen.`,
  },
  scapegoat: {
    title: 'Zondebok',
    sentence: (count) => `De kanten leggen de schuld bij ${count === 1 ? 'een ander' : `${inLetters(count, 'nl')} anderen`}.`,
  },
};

/** Showing a map full screen to a room, one thing at a time. */
export const presentation = {
  heading: 'Presenteren',
  open: 'Presenteren',
  close: 'Stoppen',
  previous: 'Vorige',
  next: 'Volgende',
  step: (at: number, of: number) => `${at} van ${of}`,
  announced: (at: number, of: number, what: string) => `${at} van ${of}: ${what}`,
  parts: { map: 'Hele kaart', together: 'Samen', roles: 'Rollen', camps: 'Kampen', answers: 'Inzicht', timeLine: 'Tijdlijn' },
  partsLabel: 'Onderdelen',
  part: (name: string, slides: number) => `${name}, ${counted(slides, 'dia', 'dia’s')}`,
  overview: 'Overzicht',
  legend: 'Legenda',
  counts: (actors: number, relations: number) =>
    `${counted(actors, 'actor', 'actoren')} en ${counted(relations, 'relatie', 'relaties')}`,
  count: (count: number) => counted(count, 'actor', 'actoren'),
  stand: (day: string) => `Stand op ${day}`,
  photoOf: (day: string) => `Foto van ${day}`,
  role: ROLES,
  roleNote: 'Een rol hoort bij deze situatie, niet bij een persoon.',
  camp: (count: number) => `${actors(count)} ${verb(count, 'staat', 'staan')} aan deze kant.`,
  noCamp: 'Geen kamp',
  noCampSentence: (count: number) => `${actors(count)} ${verb(count, 'kiest', 'kiezen')} geen kant.`,
  areas: (names: readonly string[]) => capitalised(`${listed(names, 'nl', 4)}.`),
  alt: (title: string, shown: string) => `Kaart, uitgelicht: ${title}. ${shown}`,
  altWhole: (actors: number, relations: number) =>
    `Kaart met ${counted(actors, 'actor', 'actoren')} en ${counted(relations, 'relatie', 'relaties')}.`,
  lit: (names: readonly string[]) => `Te zien: ${listed(names, 'nl', 8)}.`,
  unblank: 'Scherm weer tonen',
  nothing: 'Nog niets te presenteren',
  nothingHint: 'Er staat nog niemand op de kaart. Teken eerst wie er bij het vraagstuk horen.',
  lookingAtMap: 'De kaart wordt bekeken…',
  now: 'Nu',
  first: 'De eerste foto. Bij elke volgende ziet u wat er sindsdien veranderde.',
  empty: 'Op deze foto staat nog niemand.',
  since: (name: string) => `Sinds ‘${name}’`,
  thinking: 'Bezig met vergelijken…',
  failed: 'Het vergelijken is niet gelukt. Uw kaart is niet veranderd.',
  more: (count: number) => (count === 1 ? 'En nog één verandering.' : `En nog ${count} veranderingen.`),
  expected: 'verwacht',
};
