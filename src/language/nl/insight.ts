import type { NextStep } from '../../analysis/analysis.ts';
import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import type { PoleId } from '../../analysis/poles.ts';
import type { Ground } from '../../analysis/suggestions/linkGrounds.ts';
import type { PossibleLinks } from '../../analysis/suggestions/possibleLinks.ts';
import type { TagDifference } from '../../analysis/suggestions/tagAndPosition.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { counted, listed } from '../grammar.ts';

type NameOf = (id: ActorId | PoleId) => string;
type WhyNot = Extract<PossibleLinks, { answered: false }>['because'];

const names = (ids: readonly (ActorId | PoleId)[], nameOf: NameOf, most = 4) => listed(ids.map(nameOf), 'nl', most);

const whyNot: Record<WhyNot, string> = {
  noActors: 'Er staat nog niemand op de kaart.',
  noRelations: 'Er zijn nog geen relaties. Zonder relaties is niet te zien wie tussen wie staat.',
  onlyTension: 'Er is alleen spanning getekend. Een schakel heeft ook goede lijnen nodig.',
  noGroups: 'Er staat nog niemand in een kamp of buurt. Dan is niet te zien tussen wie iemand zou kunnen verbinden.',
  oneGroup: 'Iedereen met een kamp of buurt staat aan dezelfde kant. Er is nog geen andere kant om mee te verbinden.',
  nobodyBetween: 'Niemand op deze kaart heeft goede lijnen met twee kanten, buiten wie al schakel, pusher of sleutelfiguur is.',
};
const nextStep: Record<NextStep, string> = {
  drawActors: 'Teken eerst de belangrijkste actoren rond het vraagstuk.',
  drawRelations: 'Teken nu wie met wie te maken heeft.',
  drawGoodRelations: 'Teken ook wie contact heeft, samenwerkt of elkaar vertrouwt.',
  nameCamps: 'Geef bij Duiden de kampen een naam. Twee is genoeg om te beginnen.',
  putActorsInCamps: 'Zet bij Duiden actoren in de kampen. Wie geen kant kiest, mag op ‘geen kamp’ staan.',
};
const difference: Record<TagDifference['difference'], (actor: string) => string> = {
  taggedNotBetween: (actor) =>
    `${actor} is aangeduid als schakel, maar staat op deze kaart niet tussen anderen in. Ontbreekt er een relatie, of verbindt ${actor} op een andere manier?`,
  betweenNotTagged: (actor) =>
    `${actor} staat op deze kaart tussen anderen in, maar is niet aangeduid als schakel. Zou ${actor} een ingang kunnen geven?`,
};
const level: Record<CoverageLevel, (keyFigure: string) => string> = {
  nobody: () => 'Witte vlek: van deze buurt staat nog niemand op de kaart.',
  noKeyFigureNear: (keyFigure) => `Wel actoren, maar geen ${keyFigure} binnen twee stappen.`,
  keyFigureNear: (keyFigure) => `Een ${keyFigure} binnen twee stappen.`,
  keyFigure: (keyFigure) => `Een eigen ${keyFigure}.`,
};

/** How often an actor stays among the first five when the map is redrawn, in words; of 100 redrawn maps. */
const stabilityWord = (times: number): string => (times >= 80 ? 'vrijwel altijd' : times >= 50 ? 'wisselend' : 'zelden');

/** How strong lines are on the whole, as one would say it: one word for one line, the same for several. */
const linesOf = (points: number, lines: number): string => {
  const each = points / lines;
  const strength = each < 1.5 ? 'zwakke' : each < 2.5 ? 'gewone' : 'sterke';
  return lines === 1 ? `een ${strength} lijn` : `${strength} lijnen`;
};

const ground = (ground: Ground, actor: string, nameOf: NameOf): string => {
  switch (ground.code) {
    case 'linesToPoles': {
      const poles = ground.poles.map(
        ({ pole, points, actors }) => `${linesOf(points, actors.length)} met ‘${nameOf(pole)}’ (${names(actors, nameOf)})`,
      );
      const sides =
        ground.poles.length === 1
          ? 'zelf lijnen met één kant'
          : `lijnen met ${ground.poles.length === 2 ? 'beide' : 'meer'} kanten`;
      return `Heeft ${sides}: ${listed(poles, 'nl', 4)}.`;
    }
    case 'linesThrough': {
      const poles = ground.poles.map(({ pole, through }) => `met ‘${nameOf(pole)}’ via ${names(through, nameOf)}`);
      const all = new Set(ground.poles.flatMap(({ through }) => through)).size;
      if (all === 1 && ground.poles.length > 1)
        return `Heeft via ${names(ground.poles[0]?.through ?? [], nameOf)} lijnen met ${ground.poles.length === 2 ? 'beide' : 'alle'} kanten. Die staat zelf op deze kaart aan geen van de kanten.`;
      return `Heeft lijnen ${listed(poles, 'nl', 4)}. ${all === 1 ? 'Die staat' : 'Zij staan'} zelf op deze kaart aan geen van de kanten.`;
    }
    case 'linksStrangers':
      return `Verbindt ${counted(ground.pairs, 'paar', 'paren')} uit ‘${nameOf(ground.poles[0])}’ en ‘${nameOf(ground.poles[1])}’ ${ground.pairs === 1 ? 'dat elkaar op deze kaart niet kent' : 'die elkaar op deze kaart niet kennen'}.`;
    case 'noOwnTension':
      return 'Heeft zelf met geen van de kanten spanning.';
    case 'ownTension':
      return `Heeft zelf spanning met ${names(ground.actors, nameOf)}; dat gaat ervan af.`;
    case 'onlyGoBetween': {
      const [first, ...rest] = ground.pairs;
      if (!first) return '';
      const more = rest.length === 0 ? '' : `, en van nog ${counted(rest.length, 'paar', 'paren')}`;
      return `Is op deze kaart de enige tussenpersoon van ${nameOf(first[0])} en ${nameOf(first[1])}${more}.`;
    }
    case 'othersBetween':
      return `De lijn met ${names(ground.actors, nameOf)} telt minder mee: daar staat al iemand tussen de kanten.`;
    case 'dealsWithMany':
      return `Heeft met veel meer anderen te maken dan gemiddeld (${ground.lines}); dat gaat ervan af, want iedereen kennen is nog niet verbinden.`;
    case 'manyShortPaths':
      return `Veel kortste lijntjes lopen via ${actor}.`;
  }
};

export const insight = {
  title: 'Inzicht',
  intro: 'Wat de kaart laat zien, om over te praten. Geen oordeel over mensen.',
  working: 'De kaart wordt bekeken',
  outdated: 'De kaart is veranderd; dit gaat nog over de vorige stand.',
  failed: 'Het bekijken van de kaart is niet gelukt.',
  tryAgain: 'Opnieuw proberen',
  cancel: 'Stoppen',
  nextStepTitle: 'Volgende stap',
  nextStep,
  possibleLinks: {
    title: 'Mogelijke schakels',
    between: {
      camps: 'Gekeken is tussen de kampen die op de kaart staan.',
      areas: 'Er staat nog niemand in een kamp. Daarom is gekeken tussen de buurten.',
    },
    whyNot,
    ground,
    limit: (actor: string) => `Dit zegt iets over de plek op deze kaart, niet of ${actor} wil, kan of veilig is.`,
    stability: (times: number, actor: string) =>
      `Hoe zeker: ${stabilityWord(times)}. In ${times} van 100 hertekeningen hoort ${actor} bij de eerste vijf.`,
    accept: (actor: string) => `${actor} aanduiden als schakel`,
    acceptShort: 'Aanduiden als schakel',
  },
  tagAndPosition: {
    title: 'Waar rol en plek verschillen',
    intro: 'Vragen, geen correcties: de kaart weet niet alles.',
    none: 'De schakels die zijn aangeduid, staan ook op de kaart tussen anderen in.',
    noneTagged: 'Er is nog niemand aangeduid als schakel.',
    difference,
  },
  cutPoints: {
    title: 'Wie raakt los zonder wie',
    none: 'Niemand raakt op deze kaart los als één ander wegvalt.',
    sentence: (actor: string, cutsOff: readonly string[]) =>
      `Zonder ${actor} ${cutsOff.length === 1 ? 'raakt' : 'raken'} ${listed(cutsOff, 'nl', 4)} op deze kaart los.`,
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
  showAll: (count: number) => `Alle ${count} tonen`,
  showLess: 'Minder tonen',
};
