import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import type { PoleId } from '../../analysis/poles.ts';
import type { Ground } from '../../analysis/suggestions/linkGrounds.ts';
import type { PossibleLinks } from '../../analysis/suggestions/possibleLinks.ts';
import type { TagDifference } from '../../analysis/suggestions/tagAndPosition.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { inLetters, listed } from '../grammar.ts';

type NameOf = (id: ActorId | PoleId) => string;
type WhyNot = Extract<PossibleLinks, { answered: false }>['because'];

const names = (ids: readonly (ActorId | PoleId)[], nameOf: NameOf, most = 4) => listed(ids.map(nameOf), 'nl', most);

const whyNot: Record<WhyNot, string> = {
  noActors: 'Er staat nog niemand op de kaart.',
  noRelations: 'Er zijn nog geen relaties. Zonder relaties is niet te zien wie tussen wie staat.',
  onlyTension: 'Er is alleen spanning getekend. Teken ook wie contact heeft, samenwerkt of elkaar vertrouwt.',
  noGroups: 'Er staat nog niemand in een kamp of buurt. Daarom is nog niet te zien wie tussen twee kanten staat.',
  oneGroup: 'Iedereen met een kamp of buurt staat aan dezelfde kant. Er is nog geen andere kant.',
  nobodyBetween:
    'Buiten wie al schakel, pusher of sleutelfiguur is, heeft op deze kaart niemand genoeg goede relaties met twee kanten. Eén zwakke relatie met een kant is te weinig.',
};
const difference: Record<TagDifference['difference'], (actor: string) => string> = {
  taggedNotBetween: (actor) =>
    `Aangeduid als schakel: ${actor}. Toch lopen er op deze kaart minder korte wegen tussen anderen via ${actor} dan gemiddeld. Ontbreekt er een relatie, of gaat het verbinden op een andere manier?`,
  betweenNotTagged: (actor) =>
    `Op deze kaart komen anderen via ${actor} bij elkaar, maar de rol schakel is niet gegeven. Past die rol bij ${actor}?`,
};
const level: Record<CoverageLevel, (keyFigure: string) => string> = {
  nobody: () => 'Van deze buurt staat nog niemand op de kaart.',
  onlyLeft: () => 'Van deze buurt staat alleen op de kaart wie is uitgestroomd.',
  noKeyFigureNear: (keyFigure) => `Wel actoren, maar geen ${keyFigure} binnen twee stappen.`,
  keyFigureNear: (keyFigure) => `Een ${keyFigure} binnen twee stappen.`,
  keyFigure: (keyFigure) => `Een eigen ${keyFigure}.`,
};

/** How strong relations are on the whole, as one would say it: one word for one relation, the same for several. */
const strengthOf = (points: number, lines: number): string => {
  const each = points / lines;
  const strength = each < 1.5 ? 'zwakke' : each < 2.5 ? 'gewone' : 'sterke';
  return lines === 1 ? `een ${strength}` : strength;
};

/** Without a verb that would have to know whether a name such as "Ouders" is one or many. */
const ground = (ground: Ground, actor: string, nameOf: NameOf): string => {
  switch (ground.code) {
    case 'linesToPoles': {
      const poles = ground.poles.map(
        ({ pole, points, actors }) => `${strengthOf(points, actors.length)} met ‘${nameOf(pole)}’ (${names(actors, nameOf)})`,
      );
      const sides = ground.poles.length === 1 ? 'één kant' : `${inLetters(ground.poles.length, 'nl')} kanten`;
      return `Goede relaties met ${sides}: ${listed(poles, 'nl', 4)}.`;
    }
    case 'linesThrough': {
      const poles = ground.poles.map(({ pole, through }) => `bij ‘${nameOf(pole)}’ via ${names(through, nameOf)}`);
      const all = new Set(ground.poles.flatMap(({ through }) => through)).size;
      if (all === 1 && ground.poles.length > 1)
        return `Via ${names(ground.poles[0]?.through ?? [], nameOf)} bij ${inLetters(ground.poles.length, 'nl')} kanten. Deze tussenpersoon hoort op deze kaart zelf bij geen van de kanten.`;
      return `Via anderen: ${listed(poles, 'nl', 4)}. ${all === 1 ? 'Deze tussenpersoon hoort' : 'Deze tussenpersonen horen'} op deze kaart zelf bij geen van de kanten.`;
    }
    case 'linesToUnasked':
      return ground.poles
        .map(
          ({ pole, actors }) =>
            `${actors.length === 1 ? 'Goede relatie' : 'Goede relaties'} met ${names(actors, nameOf)}: daarvan is geen kant ingevuld, maar de relaties gaan vooral naar ‘${nameOf(pole)}’.`,
        )
        .join(' ');
    case 'throughLess':
      return `De weg via ${names(ground.actors, nameOf)} telt minder mee: die gaat ook naar een andere kant of naar veel anderen, of er is spanning.`;
    case 'weakLines':
      return `Een zwakke relatie telt voor de helft: die met ${names(ground.actors, nameOf)}.`;
    case 'firmLines':
      return ground.are === 'firmer'
        ? 'Relaties die sterker zijn dan gewoonlijk, en daarom hoger in deze lijst.'
        : 'Relaties die minder sterk zijn dan gewoonlijk, en daarom lager in deze lijst.';
    case 'away':
      return `Tijdelijk teruggetrokken, en toch meegeteld: ${names(ground.actors, nameOf)}.`;
    case 'linesToLeft':
      return `Uitgestroomd, en daarom niet meegeteld: ${names(ground.actors, nameOf)}.`;
    case 'linksStrangers':
      return `Verbinding tussen ${inLetters(ground.pairs, 'nl')} paren uit ‘${nameOf(ground.poles[0])}’ en ‘${nameOf(ground.poles[1])}’ die elkaar op deze kaart niet kennen.`;
    case 'noOwnTension':
      return 'Zelf geen spanning met een van de kanten.';
    case 'ownTension':
      return `Zelf wel spanning met ${names(ground.actors, nameOf)}, en daarom lager in deze lijst.`;
    case 'onlyGoBetween': {
      const [first, ...rest] = ground.pairs;
      if (!first) return '';
      const more =
        rest.length === 0 ? '' : `, en van nog ${inLetters(rest.length, 'nl')} ${rest.length === 1 ? 'paar' : 'paren'}`;
      return `Op deze kaart de enige tussenpersoon van ${nameOf(first[0])} en ${nameOf(first[1])}${more}.`;
    }
    case 'othersBetween':
      return `De relatie met ${names(ground.actors, nameOf)} telt minder mee: daar staat al iemand tussen de kanten.`;
    case 'dealsWithMany':
      return `Veel meer relaties dan gemiddeld (${ground.lines}), en daarom lager in deze lijst: veel mensen kennen is nog geen verbinden.`;
    case 'manyShortPaths':
      return `Veel van de kortste wegen op deze kaart lopen via ${actor}.`;
  }
};

/** Actors by name, or parts of the map with some of who is in each. */
export const apart = (pieces: readonly (readonly string[])[]): string =>
  pieces.every(({ length }) => length === 1)
    ? listed(pieces.flat(), 'nl', 4)
    : `${inLetters(pieces.length, 'nl')} delen van de kaart: ${pieces
        .slice(0, 3)
        .map((piece) => listed(piece, 'nl', 2))
        .join('; ')}`;

export const insight = {
  working: 'De kaart wordt bekeken',
  outdated: 'De kaart is veranderd. Dit gaat nog over hoe die was.',
  failed: 'Het bekijken van de kaart is niet gelukt. Uw kaart is niet veranderd.',
  tryAgain: 'Opnieuw proberen',
  cancel: 'Stoppen',
  possibleLinks: {
    title: 'Mogelijke schakels',
    between: {
      areas: 'Er staat nog niemand in een kamp. Daarom is gekeken tussen de buurten.',
    },
    whyNot,
    ground,
    /** The two short lists, and the pairs. */
    itself: 'Verbindt zelf: goede relaties met twee kanten.',
    /** Where more have such relations than the list gives. */
    notAll: (count: number) =>
      `${count === 1 ? 'Wie hierboven geteld is, staat hier niet' : `Niet alle ${inLetters(count, 'nl')} staan hier`}.${count > 5 ? ' De lijst noemt er hooguit vijf.' : ''} Pushers, sleutelfiguren en wie samen met een ander een brug is, staan er niet in. Ook niet wie met een kant maar een zwakke relatie heeft.`,
    /** When nobody links alone, and two together do. */
    onlyTogether:
      'Niemand verbindt alleen twee kanten, buiten wie al schakel, pusher of sleutelfiguur is. Twee samen wel: zie ‘Samen een brug’.',
    noneItself:
      'Niemand heeft zelf genoeg goede relaties met twee kanten, buiten wie al schakel, pusher of sleutelfiguur is. Eén zwakke relatie met een kant is te weinig.',
    through: {
      title: 'Via iemand naar de andere kant',
      intro: 'Kan de andere kant bereiken via een tussenpersoon die op deze kaart zelf bij geen kant staat.',
    },
    together: {
      title: 'Samen een brug',
      intro: 'Twee die elk goede relaties met één kant hebben, en met elkaar.',
      heading: (one: string, other: string) => `${one} en ${other}`,
      reason: (one: string, pole: string, other: string, otherPole: string) =>
        `${one} met ‘${pole}’, ${other} met ‘${otherPole}’, en met elkaar.`,
      side: (actor: string, pole: string, isOwn: boolean, actors: readonly string[]) =>
        `${actor}${isOwn ? `, zelf bij ‘${pole}’` : ''}: goede relaties met ${listed(actors, 'nl', 4)}${isOwn ? '' : ` (‘${pole}’)`}.`,
      each: 'Los van elkaar is er met de andere kant hooguit een zwakke relatie.',
      limit: 'Dit gaat alleen over de plek op deze kaart. Vraag allebei zelf of het kan en of het veilig is.',
      stability: (times: number) =>
        `Hoe zeker: het programma tekende de kaart 100 keer iets anders na, ${times} keer met deze twee bij de eerste drie tweetallen.`,
      accept: (one: string, other: string) => `${one} en ${other} aanduiden als schakel`,
      acceptShort: 'Beide aanduiden als schakel',
    },
    limit: (actor: string) => `Dit gaat alleen over de plek op deze kaart. Vraag ${actor} zelf of het kan en of het veilig is.`,
    stability: (times: number, actor: string) =>
      `Hoe zeker: het programma tekende de kaart 100 keer iets anders na, ${times} keer met ${actor} bij de eerste vijf van een lijst.`,
    accept: (actor: string) => `${actor} aanduiden als schakel`,
    acceptShort: 'Aanduiden als schakel',
  },
  tagAndPosition: {
    titleWith: (count: number) => `Waar rol en plek verschillen${count > 0 ? ` (${count})` : ''}`,
    intro: 'Vragen, geen correcties: de kaart weet niet alles.',
    none: 'Hier is geen verschil gevonden.',
    noneTagged: 'Er is nog niemand aangeduid als schakel.',
    reason: {
      taggedNotBetween: 'Wel aangeduid als schakel, maar hier minder dan gemiddeld tussen anderen.',
      betweenNotTagged: 'Niet aangeduid als schakel, maar hier wel tussen anderen.',
    } satisfies Record<TagDifference['difference'], string>,
    difference,
    takeAway: (actor: string) => `${actor}: rol weghalen`,
    takeAwayShort: 'Rol weghalen',
    saidTakenAway: (actor: string) => `Niet meer aangeduid als schakel: ${actor}.`,
  },
  cutPoints: {
    title: 'Wie de enige weg is',
    none: 'Niemand is op deze kaart de enige weg tussen anderen.',
    reason: (cutsOff: readonly string[]) => `De enige goede verbinding met ${listed(cutsOff, 'nl', 4)}.`,
    sentence: (actor: string, cutsOff: readonly string[]) =>
      `Zonder ${actor} loopt er op deze kaart geen weg via goede relaties meer naar ${listed(cutsOff, 'nl', 4)}.`,
    /** Where none of the pieces is the rest. */
    between: (pieces: readonly (readonly string[])[]) => `De enige goede verbinding tussen ${apart(pieces)}.`,
    betweenSentence: (actor: string, pieces: readonly (readonly string[])[]) =>
      `Zonder ${actor} loopt er op deze kaart geen weg via goede relaties meer tussen ${apart(pieces)}.`,
    limit: 'Een vergeten relatie kan dit veranderen.',
  },
  coverage: {
    title: 'Buurten',
    none: 'Er zijn nog geen buurten. Zet bij een actor in welke buurt die woont of werkt.',
    allCovered: (keyFigure: string) => `Elke buurt heeft een eigen ${keyFigure}.`,
    level,
    actors: (actors: readonly string[]) => `Op de kaart: ${listed(actors, 'nl', 4)}.`,
    nearest: (keyFigures: readonly string[]) => `Dichtbij: ${listed(keyFigures, 'nl', 3)}.`,
  },
  evidence: {
    show: 'Laat zien op de kaart',
    hide: 'Niet meer laten zien',
  },
  showAll: (count: number) => (count === 2 ? 'Allebei tonen' : `Alle ${count} tonen`),
  showLess: 'Minder tonen',
};
