import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import type { KeyFigureStatus } from '../../domain/keyFigure.ts';
import { capitalised, counted, eitherOf, inLetters, listed } from '../grammar.ts';

const inWords = (count: number): string => inLetters(count, 'nl');
/** A number of people to be expected: a range where it lies between two, never a decimal. */
const expected = (value: number): string => {
  const low = Math.floor(value);
  return value - low < 0.1 || value < 0.5 ? String(Math.round(value)) : `${low} of ${low + 1}`;
};
/** Of more the rest is counted. */
const MOST_NAMED = 12;
const moved = (came: number, left: number, paused: number, one: string, many: string): string => {
  const parts = [
    ...(came > 0 ? [`${came === 1 ? `kwam één ${one}` : `kwamen ${inWords(came)} ${many}`} bij`] : []),
    ...(left > 0
      ? [`${inWords(left)}${came > 0 ? '' : ` ${left === 1 ? one : many}`} ${left === 1 ? 'stroomde' : 'stroomden'} uit`]
      : []),
    ...(paused > 0
      ? [
          `${inWords(paused)}${came + left > 0 ? '' : ` ${paused === 1 ? one : many}`} ${paused === 1 ? 'trok zich' : 'trokken zich'} tijdelijk terug`,
        ]
      : []),
  ];
  if (parts.length === 0) return 'niemand kwam erbij en niemand ging weg.';
  return `${came > 0 ? 'er ' : ''}${listed(parts, 'nl')}.`;
};

/** *Jaarverslag van het netwerk*: every sentence of it, from what was found. */
export const networkYear = {
  name: 'Jaarverslag van het netwerk',
  headline: (was: number | null, is: number, without: number, many: string) => {
    if (is === 0 && !was) return `Dit netwerk heeft nog geen actieve ${many}`;
    const grew =
      was === null || was === is
        ? `Het netwerk telt ${inWords(is)} actieve ${many}`
        : `Het netwerk ${was < is ? 'groeide' : 'kromp'} van ${inWords(was)} naar ${inWords(is)}`;
    if (without === 0) return grew;
    return `${grew}; ${without === 1 ? 'één buurt heeft' : `${inWords(without)} buurten hebben`} nog niemand`;
  },
  lead: (since: string | null, came: number, left: number, paused: number, one: string, many: string) =>
    since === null
      ? 'Er is nog geen eerdere foto van dit netwerk. Wie erbij kwam en wie ging, is daarom niet te zeggen.'
      : `Sinds ${since}: ${moved(came, left, paused, one, many)}`,
  numbers: {
    active: (was: number | null, many: string) => `actieve ${many}${was === null ? '' : `, eerst ${was}`}`,
    candidates: (count: number): string => (count === 1 ? 'kandidaat' : 'kandidaten'),
    areas: (one: string) => `buurten met een eigen ${one}`,
    reach: 'actoren op hooguit twee stappen afstand',
    of: (count: number, all: number) => `${count} van ${all}`,
  },
  noNetwork: (one: string) =>
    `Op deze kaart staat nog geen ${one} in het netwerk. Soorten, verhouding en contact zijn daarom niet te zeggen.`,
  coverageHeading: 'Dekking per buurt',
  coverageMeans: (one: string) =>
    `Verwacht is het aantal dat past bij het aantal inwoners. Eén ${one} kan in meer buurten meetellen.`,
  coverageMeansActors: 'Verwacht is het aantal dat past bij hoeveel actoren er in een buurt staan, want inwonertallen ontbreken.',
  coverageColumns: { area: 'Buurt', population: 'Inwoners', expected: 'Verwacht', active: 'Nu', level: 'Wat we zien' },
  level: {
    keyFigure: (one) => `eigen ${one}`,
    keyFigureNear: (one) => `${one} dichtbij`,
    noKeyFigureNear: () => 'niemand dichtbij',
    nobody: () => 'witte vlek',
  } satisfies Record<CoverageLevel, (one: string) => string>,
  expected,
  noAreas: 'Er staan nog geen buurten op deze kaart.',
  kindsHeading: (many: string) => `Soorten ${many} per buurt`,
  kindsMean: 'Iemand kan bij meer soorten en in meer buurten horen.',
  kindsColumns: { kind: 'Soort', all: 'Samen' },
  missingKinds: (kinds: readonly string[]) => `In het hele netwerk is er nog geen ${eitherOf(kinds, 'nl')}.`,
  sharesHeading: 'Verhouding in het netwerk',
  share: (count: number, target: number | null, isGap: boolean) =>
    [
      String(count),
      ...(target === null ? [] : [`gewenst ${Math.round(target * 100)}\u00A0%`]),
      ...(isGap ? ['te weinig'] : []),
    ].join(' · '),
  unknown: (of: readonly { readonly axis: string; readonly count: number }[]) =>
    `Niet bekend: ${listed(
      of.map(({ axis, count }) => `${axis.toLowerCase()} van ${inWords(count)}`),
      'nl',
    )}.`,
  movesHeading: 'Wie kwam en wie ging',
  moves: {
    came: (names: readonly string[]) => `Kwam erbij: ${listed(names, 'nl')}.`,
    paused: (names: readonly string[]) => `Tijdelijk teruggetrokken: ${listed(names, 'nl')}.`,
    left: (names: readonly string[]) => `Uitgestroomd: ${listed(names, 'nl')}.`,
    none: 'Niemand kwam erbij en niemand ging weg.',
  },
  gapsHeading: 'Gaten, en wie u hierna kunt vragen',
  gapsColumns: { who: 'Wie u kunt vragen', why: 'Welk gat dat vult', through: 'Wie kan introduceren' },
  noGaps: 'Met niemand op de kaart wordt nu een gat gevuld.',
  fills: (areas: readonly string[], kinds: readonly string[]) =>
    `${capitalised(
      [
        ...(areas.length > 0 ? [`voor ${listed(areas, 'nl')}`] : []),
        ...(kinds.length > 0 ? [`als ${listed(kinds, 'nl')}`] : []),
      ].join(', '),
    )}.`,
  isCandidate: 'Al kandidaat.',
  gapsMean: 'Dit zegt iets over plekken op de kaart, niet of iemand wil, kan of veilig is. Vraag het de persoon zelf.',
  contactHeading: (many: string) => `Contact met de actieve ${many}`,
  contact: (recent: number, all: number, months: number) => {
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
    text: (now: Readonly<Record<KeyFigureStatus, number>>) =>
      now.left + now.candidate === 0
        ? 'Iedereen telt mee.'
        : `${counted(now.left, 'uitgestroomde', 'uitgestroomden')} en ${counted(now.candidate, 'kandidaat', 'kandidaten')}. Zij staan er alleen bij waar dat gezegd wordt.`,
  },
};
