import type { NetworkMove } from '../../analysis/report/networkYear.ts';
import type { KeyFigureStatus } from '../../domain/keyFigure.ts';
import { aboutSoMany, capitalised, counted, eitherOf, inLetters, listed } from '../grammar.ts';

const inWords = (count: number): string => inLetters(count, 'nl');
/** Of more the rest is counted. */
const MOST_NAMED = 12;
/** What so many did, of who came no more than that. */
const DID: Readonly<Record<Exclude<NetworkMove, 'came'>, readonly [one: string, many: string]>> = {
  returned: ['keerde terug', 'keerden terug'],
  paused: ['trok zich tijdelijk terug', 'trokken zich tijdelijk terug'],
  left: ['stroomde uit', 'stroomden uit'],
  candidate: ['is weer kandidaat', 'zijn weer kandidaat'],
  unmarked: ['wordt niet meer zo genoemd', 'worden niet meer zo genoemd'],
  gone: ['staat niet meer op de kaart', 'staan niet meer op de kaart'],
};
const MOVES = Object.keys(DID) as (keyof typeof DID)[];
const moved = (counts: Readonly<Record<NetworkMove, number>>, one: string, many: string): string => {
  const { came } = counts;
  const told = MOVES.filter((move) => counts[move] > 0);
  const parts = [
    ...(came > 0 ? [`${came === 1 ? `kwam één ${one}` : `kwamen ${inWords(came)} ${many}`} bij`] : []),
    ...told.map((move, i) => {
      const count = counts[move];
      const who = came === 0 && i === 0 ? ` ${count === 1 ? one : many}` : '';
      return `${inWords(count)}${who} ${DID[move][count === 1 ? 0 : 1]}`;
    }),
  ];
  if (parts.length === 0) return 'niemand kwam erbij en niemand ging weg.';
  return `${came > 0 ? 'er ' : ''}${listed(parts, 'nl')}.`;
};

/** *Jaarverslag van het netwerk*: every sentence of it, from what was found. */
export const networkYear = {
  name: 'Jaarverslag van het netwerk',
  headline: (was: number | null, is: number, without: number, one: string, many: string) => {
    if (is === 0 && !was) return `Dit netwerk heeft nog geen actieve ${many}`;
    const grew =
      was === null || was === is
        ? `Het netwerk telt ${inWords(is)} actieve ${is === 1 ? one : many}`
        : `Het netwerk ${was < is ? 'groeide' : 'kromp'} van ${inWords(was)} naar ${inWords(is)}`;
    if (without === 0) return grew;
    return `${grew}; in ${without === 1 ? 'één buurt' : `${inWords(without)} buurten`} is geen ${one} dichtbij`;
  },
  lead: (since: string, moves: Readonly<Record<NetworkMove, number>>, one: string, many: string) =>
    `Sinds ${since}: ${moved(moves, one, many)}`,
  noLead: {
    first: 'Er is nog geen eerdere foto van dit netwerk. Wie erbij kwam en wie ging, is daarom niet te zeggen.',
    photo: 'Dit is een foto. Wie erbij kwam en wie ging, staat in het verslag van de kaart van nu.',
  },
  numbers: {
    active: (is: number, was: number | null, one: string, many: string) =>
      `actieve ${is === 1 ? one : many}${was === null ? '' : `, eerst ${was}`}`,
    candidates: (count: number): string => (count === 1 ? 'kandidaat' : 'kandidaten'),
    areas: (one: string) => `buurten met een eigen ${one}`,
    reach: 'anderen op hooguit twee stappen van het netwerk',
    of: (count: number, all: number) => `${count} van ${all}`,
  },
  inNetwork: (all: number, paused: number) => `${all} in het netwerk, van wie ${paused} tijdelijk teruggetrokken.`,
  noNetwork: (one: string) =>
    `Op deze kaart staat nog geen ${one} in het netwerk. Soorten, verhouding en contact zijn daarom niet te zeggen.`,
  coverageHeading: 'Dekking per buurt',
  coverageMeans: (one: string) => `Eén ${one} kan in meer buurten meetellen.`,
  coverageColumns: { area: 'Buurt', population: 'Inwoners', expected: 'Verwacht', active: 'Nu', level: 'Wat we zien' },
  expected: (value: number): string => aboutSoMany(value, 'nl'),
  noAreas: 'Er staan nog geen buurten op deze kaart.',
  kindsHeading: (many: string, hasAreas: boolean) => `Soorten ${many}${hasAreas ? ' per buurt' : ''}`,
  kindsMean: 'Iemand kan bij meer soorten en in meer buurten horen.',
  wholeNetwork: 'Het hele netwerk',
  kindsColumns: { kind: 'Soort', all: 'Samen' },
  missingKinds: (kinds: readonly string[], unknown: number) =>
    `${unknown > 0 ? 'Voor zover ingevuld is er in' : 'In'} het hele netwerk${unknown > 0 ? '' : ' is er'} nog geen ${eitherOf(kinds, 'nl')}.`,
  noKinds: (many: string) => `Van geen van de ${many} is ingevuld welke soort het is.`,
  unknownKinds: (unknown: number, all: number) =>
    `?: niet te zeggen. Bij ${unknown} van de ${all} is de soort nog niet ingevuld.`,
  sharesHeading: 'Verhouding in het netwerk',
  share: (count: number, target: number | null, isGap: boolean) =>
    [
      String(count),
      ...(target === null ? [] : [`gewenst ${Math.round(target * 100)}\u00A0%`]),
      ...(isGap ? ['te weinig'] : []),
    ].join(' · '),
  unknown: (of: readonly { readonly axis: string; readonly count: number; readonly isAll: boolean }[]) =>
    `Nog niet ingevuld: ${listed(
      of.map(({ axis, count, isAll }) => `${axis.toLowerCase()} (${isAll && count > 1 ? `alle ${count}` : count})`),
      'nl',
    )}.`,
  movesHeading: 'Wie kwam en wie ging',
  moves: {
    came: (names) => `Kwam erbij: ${listed(names, 'nl')}.`,
    returned: (names) => `Keerde terug: ${listed(names, 'nl')}.`,
    paused: (names) => `Tijdelijk teruggetrokken: ${listed(names, 'nl')}.`,
    left: (names) => `Uitgestroomd: ${listed(names, 'nl')}.`,
    candidate: (names) => `Is weer kandidaat: ${listed(names, 'nl')}.`,
    unmarked: (names, one) => `Wordt geen ${one} meer genoemd: ${listed(names, 'nl')}.`,
    gone: (names) => `Staat niet meer op de kaart: ${listed(names, 'nl')}.`,
  } satisfies Record<NetworkMove, (names: readonly string[], one: string) => string> as Record<
    NetworkMove,
    (names: readonly string[], one: string) => string
  >,
  noMoves: 'Niemand kwam erbij en niemand ging weg.',
  gapsHeading: 'Witte vlekken, en wie u hierna kunt vragen',
  gapsColumns: { missing: 'Wat ontbreekt', who: 'Wie u kunt vragen', through: 'Via wie' },
  moreGaps: (count: number) =>
    `Nog ${inWords(count)} ${count === 1 ? 'witte vlek staat' : 'witte vlekken staan'} in de lijst op het scherm.`,
  gapsMean: 'Dit zegt iets over plekken op de kaart, niet of iemand wil, kan of veilig is. Vraag het de persoon zelf.',
  contactHeading: (many: string) => `Contact met de actieve ${many}`,
  contact: (recent: number, unknown: number, all: number, months: number) => {
    if (unknown === all)
      return `Van ${all === 1 ? 'de enige is niet' : `geen van de ${inWords(all)} is`} opgeschreven wanneer er voor het laatst gesproken is.`;
    if (recent === 0 && unknown > 0)
      return `Van niemand is opgeschreven dat er de laatste ${inWords(months)} maanden gesproken is.`;
    const whom =
      recent === 0
        ? 'niemand'
        : recent < all
          ? `${inWords(recent)} van de ${inWords(all)}`
          : all === 1
            ? 'de enige'
            : `alle ${inWords(all)}`;
    return `Met ${whom} is de laatste ${inWords(months)} maanden gesproken.`;
  },
  notLately: (names: readonly string[]) => `Langer geleden: ${listed(names, 'nl', MOST_NAMED)}.`,
  contactUnknown: (names: readonly string[]) => `Niet opgeschreven: ${listed(names, 'nl', MOST_NAMED)}.`,
  countsHeading: 'Getallen over het hele netwerk',
  count: (name: string, count: number, of: number, day: string) =>
    `${capitalised(name)}: ${count} van de ${of}, geteld op ${day}.`,
  notCounted: {
    heading: 'Niet geteld',
    text: ({ left, candidate }: Readonly<Record<KeyFigureStatus, number>>) => {
      if (left + candidate === 0) return 'Iedereen telt mee.';
      const who = [
        ...(left > 0 ? [counted(left, 'uitgestroomde', 'uitgestroomden')] : []),
        ...(candidate > 0 ? [counted(candidate, 'kandidaat', 'kandidaten')] : []),
      ];
      return `${listed(who, 'nl')}. ${left + candidate === 1 ? 'Die staat' : 'Zij staan'} er alleen bij waar dat gezegd wordt.`;
    },
  },
};
