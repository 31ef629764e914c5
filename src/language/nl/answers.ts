import type { CampMixing } from '../../analysis/campMixing.ts';
import type { LeanedOn } from '../../analysis/suggestions/fragilePoints.ts';
import type { LinksWorthMaking, LinkWorthMaking } from '../../analysis/suggestions/linksWorthMaking.ts';
import type { SuggestionKind } from '../../domain/judgement.ts';
import { counted, inLetters, listed } from '../grammar.ts';
import { apart } from './insight.ts';

type WhyNot<A extends { readonly answered: boolean }> =
  Extract<A, { readonly answered: false }> extends { readonly because: infer B } ? Extract<B, string> : never;

const noGround = {
  noActors: 'Er staat nog niemand op de kaart.',
  noRelations: 'Er zijn nog geen relaties getekend.',
  onlyTension: 'Er is alleen spanning getekend. Teken ook wie contact heeft, samenwerkt of elkaar vertrouwt.',
  noGroups: 'Er staat nog niemand in een kamp, en van niemand is gezegd in welke buurt die woont of werkt.',
  oneGroup: 'Iedereen van wie een kant bekend is, staat aan dezelfde kant.',
};
const leanedOnWhyNot: Record<WhyNot<LeanedOn>, string> = {
  ...noGround,
  noWaysAcross: 'Niemand heeft op deze kaart iemand anders nodig voor een korte weg naar een andere kant.',
  fewWaysAcross: 'Op deze kaart hebben te weinig actoren iemand anders nodig voor een korte weg naar een andere kant.',
};
const linksWhyNot: Record<WhyNot<LinksWorthMaking>, string> = {
  ...noGround,
  nobodyToIntroduce:
    'Nu is er niemand om aan elkaar voor te stellen via iemand die met beiden een gewone of sterke relatie heeft. Een pusher, of wie ook spanning met een van beiden heeft, vraagt u dat niet.',
};
const campsWhyNot: Record<WhyNot<CampMixing>, string> = {
  noActors: noGround.noActors,
  noRelations: noGround.noRelations,
  nobodyTagged: 'Er staat nog niemand in een kamp. Dat wijst u zelf aan, bij Duiden. Het programma zoekt geen kampen.',
  oneCamp: 'Er staat pas in één kamp iemand. Met een tweede kamp is te zien hoe de kampen zich verhouden.',
  onlyElsewhere: 'Alle relaties lopen via actoren die in geen kamp staan. Tussen en binnen de kampen is nog niets getekend.',
};
const linkKind: Record<LinkWorthMaking['kind'], string> = {
  acrossPoles: 'Dit gaat van de ene kant naar de andere.',
  towardMiddle: 'Dit gaat van een kant naar het midden.',
  withinMiddle: 'Dit blijft binnen het midden.',
};
const setAside: Record<SuggestionKind, (names: readonly string[]) => string> = {
  possibleLink: (names) => `${listed(names, 'nl')} als mogelijke ${names.length > 1 ? 'schakels' : 'schakel'}`,
  tagDifference: ([actor = '…']) => `De vraag over ${actor}`,
  cutPoint: ([actor = '…']) => `${actor} als breekpunt`,
  linkWorthMaking: (names) => `${listed(names, 'nl')} aan elkaar voorstellen`,
  forgottenTie: (names) => `Of ${listed(names, 'nl')} elkaar kennen`,
  candidate: ([actor = '…']) => `${actor} als kandidaat`,
  attention: ([actor = '…']) => `Aandacht voor ${actor}`,
};

/** A part of all actors as one would say it; the number stands beside it. */
const shareWord = (share: number): string => {
  if (share >= 0.995) return 'iedereen';
  if (share >= 0.9) return 'bijna iedereen';
  if (share >= 0.7) return 'ongeveer driekwart';
  if (share >= 0.58) return 'ongeveer twee derde';
  if (share >= 0.42) return 'ongeveer de helft';
  if (share >= 0.29) return 'ongeveer een derde';
  if (share >= 0.15) return 'ongeveer een vijfde';
  return share > 0 ? 'maar een klein deel' : 'niemand';
};
/** The same of ways: `loopt ongeveer de helft van de korte wegen`. */
const waysRun = (share: number): string => {
  if (share >= 0.9) return `lopen ${share >= 0.995 ? 'alle' : 'bijna alle'} korte wegen`;
  return `loopt ${share > 0 ? shareWord(share) : 'geen'} van de korte wegen`;
};
const percent = (share: number): string => `${Math.round(share * 100)}\u00A0%`;
/** As in `blijft er geen over`. */
const noneOr = (count: number): string => (count === 0 ? 'geen' : inLetters(count, 'nl'));
const about = (number: number): string => (number >= 10 ? String(Math.round(number)) : number.toFixed(1).replace('.', ','));

/** Pairs without a relation of their own. */
const strangers = (pairs: number): string => {
  const count = Math.round(pairs);
  return count === 1 ? 'één paar dat elkaar niet kent' : `${inLetters(count, 'nl')} paren die elkaar niet kennen`;
};

/** The parts of *Inzicht* beside the possible schakels. */
export const answers = {
  section: { together: 'Samen bereiken', introductions: 'Introducties', camps: 'Kampen' },
  first: {
    title: 'Eerst dit',
    draw: 'Verder tekenen',
    interpret: 'Verder duiden',
    connect: 'Schakels bekijken',
  },
  progress: 'Voortgang',
  preview: 'Dit is een eerste schatting. Het precieze antwoord volgt.',
  updating: 'De kaart is veranderd en wordt opnieuw bekeken.',
  stopped: 'Het bekijken is gestopt. Uw kaart is niet veranderd.',
  askAgain: 'Opnieuw bekijken',
  restsOn: 'Waar dit op steunt',
  howSure: 'Hoe zeker?',
  away: (actors: readonly string[]) => `Tijdelijk teruggetrokken: ${listed(actors, 'nl', 3)}.`,
  left: (actors: readonly string[]) => `Uitgestroomd: ${listed(actors, 'nl', 3)}.`,
  leftOut: 'Wie is uitgestroomd, telt hier niet mee.',
  onMap: 'Op de kaart',
  restsOnRelation: (from: string, to: string, type: string) => `${from} – ${to}: ${type}`,
  restsOnActor: (actor: string) => actor,
  positions: {
    title: 'Brugpositie op deze kaart',
    campCoordinator: (pairs: number) => `Coördinator: verbindt ${strangers(pairs)} binnen het eigen kamp.`,
    campConsultant: (pairs: number) => `Bemiddelaar van buiten: verbindt ${strangers(pairs)} binnen een ander kamp.`,
    campGatekeeper: (pairs: number) =>
      `Poortwachter en woordvoerder: verbindt ${strangers(pairs)}, één uit het eigen kamp en één daarbuiten.`,
    campLiaison: (pairs: number) => `Tussenpersoon: verbindt ${strangers(pairs)} uit twee andere kampen.`,
    areaCoordinator: (pairs: number) => `Coördinator: verbindt ${strangers(pairs)} binnen de eigen buurt.`,
    areaConsultant: (pairs: number) => `Bemiddelaar van buiten: verbindt ${strangers(pairs)} binnen een andere buurt.`,
    areaGatekeeper: (pairs: number) =>
      `Poortwachter en woordvoerder: verbindt ${strangers(pairs)}, één uit de eigen buurt en één daarbuiten.`,
    areaLiaison: (pairs: number) => `Tussenpersoon: verbindt ${strangers(pairs)} uit twee andere buurten.`,
    note: {
      camps: 'Wie in geen kamp staat, telt hier als een eigen groep.',
      areas: 'Wie in geen buurt staat, telt hier als een eigen groep.',
    },
  },
  judge: {
    later: 'Later',
    laterMeans: 'Blijft onder ‘Voor later’ staan tot u het terugneemt',
    dismiss: 'Terzijde leggen',
    dismissMeans: 'Wordt niet meer voorgesteld; u schrijft op waarom',
    dismissWhat: (what: string) => `${what}: terzijde leggen`,
    laterWhat: (what: string) => `${what}: later bekijken`,
    reason: 'Waarom?',
    reasonHint: 'Dit blijft bij de kaart. Schrijf op wat de betrokkene mag lezen.',
    reasonNeeded: 'Schrijf kort op waarom, dan weet u het later ook nog.',
    cancel: 'Annuleren',
    asideTitle: (count: number) => `Terzijde gelegd (${count})`,
    laterTitle: (count: number) => `Voor later (${count})`,
    takeBack: 'Terugnemen',
    takeBackWhat: (what: string) => `${what}: terugnemen`,
    reasonOn: (reason: string, date: string) => (reason === '' ? date : `‘${reason}’ · ${date}`),
    what: setAside,
    gone: 'iemand die niet meer op de kaart staat',
    saidDismissed: (what: string) => `${what}: terzijde gelegd. Het staat onder ‘Terzijde gelegd’.`,
    saidLater: (what: string) => `${what}: bewaard voor later.`,
    saidBack: (what: string) => `${what}: teruggenomen.`,
    saidAccepted: (actor: string) => `Aangeduid als schakel: ${actor}.`,
    allAside: 'Wat hier stond, is terzijde gelegd of bewaard voor later.',
  },
  fragile: {
    leanedOnTitle: 'Van wie veel afhangt',
    leanedOn: (share: number, poles: 'camps' | 'areas') =>
      `Tussen ${poles === 'camps' ? 'de kampen' : 'de buurten'} ${waysRun(share)} via anderen hierlangs.`,
    leanedOnShare: (share: number) =>
      `Van de kortste wegen met één of twee anderen ertussen is dat ${percent(share)}. Wie elkaar zelf kent, telt niet mee. Een vergeten relatie kan dit veranderen.`,
    keyFigure: (actor: string, term: string) => `Ook ${term}: zonder ${actor} valt er dus veel tegelijk weg.`,
    onlyBetween: (pairs: number, example: readonly [string, string]) =>
      pairs === 1
        ? `Voor ${example[0]} en ${example[1]} is er op deze kaart geen andere tussenpersoon.`
        : `Voor ${inLetters(pairs, 'nl')} paren is er op deze kaart geen andere tussenpersoon, zoals ${example[0]} en ${example[1]}.`,
    nobodyLeanedOn: 'De wegen tussen de kanten zijn over meer actoren verdeeld.',
    leanedOnWhyNot,
    bridgesTitle: 'Relaties zonder omweg',
    bridgeName: (a: string, b: string) => `${a} – ${b}`,
    bridge: (cutsOff: readonly string[]) => `De enige goede weg naar ${listed(cutsOff, 'nl', 4)}.`,
    noBridges: 'Bij elke goede relatie is er op deze kaart ook een omweg.',
    noGoodRelations: 'Er zijn nog geen goede relaties getekend.',
  },
  whatIf: {
    title: 'Wat als iemand wegvalt?',
    intro: 'Haal iemand even weg en kijk wat er dan anders is op deze kaart. De kaart zelf verandert niet.',
    choose: 'Wie even weg?',
    nobody: 'Niemand',
    of: (actor: string) => `Kijk zonder ${actor}`,
    heading: (actor: string) => `Zonder ${actor}`,
    back: 'Terug naar de kaart',
    comesLoose: (piece: readonly string[]) => `Geen weg via goede relaties meer naar de rest: ${listed(piece, 'nl', 5)}.`,
    comesApart: (pieces: readonly (readonly string[])[]) => `Geen weg via goede relaties meer tussen ${apart(pieces)}.`,
    alone: (actors: readonly string[]) => `Geen goede relatie meer op deze kaart: ${listed(actors, 'nl', 5)}.`,
    losesLast: (a: string, b: string) => `Tussen ‘${a}’ en ‘${b}’ is er dan geen goede relatie en geen tussenpersoon meer.`,
    fewerLines: (a: string, b: string, before: number, after: number) =>
      after === 0
        ? `Tussen ‘${a}’ en ‘${b}’ is er dan geen goede relatie meer.`
        : `Tussen ‘${a}’ en ‘${b}’ ${after === 1 ? 'blijft' : 'blijven'} van de ${inLetters(before, 'nl')} goede relaties er ${inLetters(after, 'nl')} over.`,
    fewerGoBetweens: (a: string, b: string, before: number, after: number) =>
      `Tussenpersonen tussen ‘${a}’ en ‘${b}’: nu ${before}, dan ${after}.`,
    emptyAreas: (areas: readonly string[]) => `In ${listed(areas, 'nl', 5)} is dan niemand meer in beeld.`,
    reach: (lost: number, term: string) =>
      `De ${term} bereiken dan ${lost === 1 ? 'één actor' : `${inLetters(lost, 'nl')} actoren`} niet meer binnen twee stappen.`,
    reachShare: (before: number, after: number, term: string) =>
      `De ${term} bereiken nu ${percent(before)} van de anderen binnen twee stappen, dan ${percent(after)}.`,
    sameReach: (term: string) => `De ${term} bereiken binnen twee stappen nog dezelfde actoren.`,
    nothing: 'Wie nu verbonden is, blijft verbonden.',
    nothingAcross: 'De goede relaties tussen de kampen blijven.',
    limit: (actor: string) => `Dit gaat over relaties op deze kaart, niet over de waarde van ${actor} voor anderen.`,
  },
  together: {
    intro: 'Met welke actoren samen bereikt u de meeste anderen, direct of via één tussenpersoon?',
    howMany: 'Met hoeveel actoren?',
    withoutPushers: 'Pushers niet kiezen',
    reached: (count: number, share: number) =>
      `${count === 1 ? 'Deze ene actor bereikt' : `Samen bereiken deze ${inLetters(count, 'nl')}`} ${shareWord(share)} via hooguit één tussenpersoon.`,
    reachedShare: (share: number) => `Samen is dat ${percent(share)} van de kaart.`,
    fewer: (count: number) => `Met meer dan ${inLetters(count, 'nl')} bereikt u niemand extra.`,
    present: (share: number, count: number, term: string) =>
      `De huidige ${inLetters(count, 'nl')} ${term} bereiken ${shareWord(share)}.`,
    presentOne: (share: number, term: string) => `De enige ${term} die er nu is, bereikt ${shareWord(share)}.`,
    presentShare: (share: number, term: string) => `De huidige ${term} bereiken ${percent(share)} van de kaart.`,
    noPresent: (term: string) => `Er zijn nog geen ${term} in het netwerk om mee te vergelijken.`,
    setTitle: 'Deze actoren',
    setName: (count: number) => (count === 1 ? 'Deze ene actor' : `Deze ${inLetters(count, 'nl')} actoren`),
    adds: (count: number) => (count === 1 ? 'bereikt 1 actor' : `bereikt ${count} actoren`),
    addsMore: (count: number) => (count === 1 ? '1 actor erbij' : `${count} actoren erbij`),
    areas: (areas: readonly string[]) => `${areas.length === 1 ? 'buurt' : 'buurten'} ${listed(areas, 'nl', 4)}`,
    camps: (camps: readonly string[]) => `${camps.length === 1 ? 'kamp' : 'kampen'} ${listed(camps, 'nl', 4)}`,
    missed: (what: readonly string[]) => `Nog niet bereikt: ${listed(what, 'nl', 6)}.`,
    besidesTitle: (term: string) => `Naast de huidige ${term}`,
    besidesName: (actors: readonly string[]) => listed(actors, 'nl', 3),
    besides: (term: string) => `Wie er naast de huidige ${term} de meeste nieuwe actoren zou bereiken.`,
    nobodyMore: 'Met iemand erbij bereikt u niet meer actoren.',
    limit: 'Bereiken betekent hier: op de kaart een goede relatie hebben. Of iemand ook luistert, weet de kaart niet.',
    empty: 'Er zijn nog te weinig relaties om te zien wie wie bereikt.',
  },
  introductions: {
    intro: 'Wie u aan elkaar kunt voorstellen, via iemand die met beiden een goede relatie heeft. Geen van hen is pusher.',
    whyNot: linksWhyNot,
    heading: (a: string, b: string) => `${a} en ${b}`,
    reason: (through: readonly string[]) => `Hebben allebei een goede relatie met ${listed(through, 'nl', 2)}.`,
    kind: linkKind,
    sentence: (a: string, b: string, through: readonly string[]) =>
      `${a} en ${b} hebben op deze kaart geen relatie. Met ${listed(through, 'nl', 3)} hebben ze allebei een goede relatie. Zo kunnen ze elkaar leren kennen.`,
    gain: (pairs: number) =>
      pairs === 1
        ? 'Daardoor komt één ander paar van verschillende kanten dichter bij elkaar.'
        : `Daardoor komen ${inLetters(pairs, 'nl')} andere paren van verschillende kanten dichter bij elkaar.`,
    tension: (of: string, others: readonly string[]) =>
      `Let op: tussen ${of} en ${listed(others, 'nl', 3)} is spanning. Aan de andere kant is er juist een goede relatie mee.`,
    draw: 'Contact tekenen',
    drawWhat: (a: string, b: string) => `Contact tekenen tussen ${a} en ${b}`,
    drawHint: 'Hebben ze elkaar ontmoet? Teken dan het contact.',
    limit: 'Of ze elkaar willen ontmoeten, weet de kaart niet. Vraag het eerst aan wie hen aan elkaar voorstelt.',
  },
  forgotten: {
    button: 'Kennen deze twee elkaar?',
    intro: 'Twee actoren met veel dezelfde contacten kennen elkaar misschien al. Dan is er een relatie vergeten.',
    question: (a: string, b: string) => `Kennen ${a} en ${b} elkaar?`,
    shared: (shared: readonly string[]) => `Ze hebben allebei te maken met ${listed(shared, 'nl', 4)}.`,
    yes: 'Ja, teken de relatie',
    no: 'Nee',
    unsure: 'Weet ik niet',
    noReason: 'kennen elkaar niet',
    drawn: (a: string, b: string) => `Contact tussen ${a} en ${b} is getekend.`,
    none: 'Er zijn geen twee actoren over wie deze vraag te stellen is.',
    hide: 'Vragen sluiten',
  },
  camps: {
    intro: 'Twee actoren tellen hier als één relatie, ook als er meer soorten tussen hen getekend zijn.',
    whyNot: campsWhyNot,
    positive: (all: number, within: number) =>
      all === 0
        ? 'Tussen actoren in een kamp zijn nog geen goede relaties getekend.'
        : all === 1
          ? `De enige goede relatie tussen actoren in een kamp ${within === 1 ? 'blijft binnen het eigen kamp' : 'loopt naar een ander kamp'}.`
          : `Van de ${inLetters(all, 'nl')} goede relaties tussen actoren in een kamp ${within <= 1 ? 'blijft' : 'blijven'} er ${noneOr(within)} binnen het eigen kamp.`,
    positiveChance: (across: number, expected: number) =>
      `Van de goede relaties ${across <= 1 ? 'loopt' : 'lopen'} er ${noneOr(across)} van kamp naar kamp. Bij toeval zouden dat er ongeveer ${about(expected)} zijn.`,
    tension: (all: number, across: number) =>
      all === 0
        ? 'Tussen actoren in een kamp is geen spanning getekend.'
        : all === 1
          ? `De enige relatie met spanning tussen actoren in een kamp ${across === 1 ? 'loopt van kamp naar kamp' : 'blijft binnen een kamp'}.`
          : `Van de ${inLetters(all, 'nl')} relaties met spanning tussen actoren in een kamp ${across <= 1 ? 'loopt' : 'lopen'} er ${noneOr(across)} van kamp naar kamp.`,
    pair: (a: string, b: string) => `${a} en ${b}`,
    pairTense: (lines: number, tense: number) =>
      lines === 0
        ? 'Geen relaties getekend.'
        : lines === 1
          ? `De enige relatie is er een ${tense === 1 ? 'met' : 'zonder'} spanning.`
          : `Van de ${inLetters(lines, 'nl')} relaties ${tense <= 1 ? 'is' : 'zijn'} er ${noneOr(tense)} met spanning.`,
    pairPositive: (lines: number, expected: number) =>
      `${counted(lines, 'goede relatie', 'goede relaties')}; bij toeval zouden het er ongeveer ${about(expected)} zijn.`,
    within: (camp: string, members: number, positive: number, tension: number) =>
      `${camp}: ${counted(members, 'actor', 'actoren')}, ${counted(positive, 'goede relatie', 'goede relaties')} onderling${
        tension > 0 ? ` en ${counted(tension, 'relatie', 'relaties')} met spanning` : ''
      }.`,
    elsewhere: (count: number) =>
      `${counted(count, 'actor staat', 'actoren staan')} in geen kamp of nog niet in een kamp, en ${count === 1 ? 'telt' : 'tellen'} hier niet mee.`,
    pairsTitle: 'Per twee kampen',
    membersTitle: 'Binnen de kampen',
    picture: {
      label: 'Relaties binnen en tussen de kampen, en hoeveel het er bij toeval zouden zijn',
      positive: 'Goede relaties',
      tension: 'Spanning',
      within: (count: number) => `${count} binnen`,
      across: (count: number) => `${count} tussen`,
      chance: 'bij toeval',
    },
    table: {
      show: 'Als tabel',
      caption: 'Relaties binnen en tussen de kampen',
      what: 'Soort relatie',
      within: 'Binnen',
      across: 'Tussen',
      expected: 'Tussen, bij toeval',
      number: about,
    },
    limit: 'Tekent een ander de kaart, dan kan dit anders uitkomen.',
  },
  areasView: 'Naar de buurten',
  percent,
};
