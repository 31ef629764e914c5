import type { CampMixing } from '../../analysis/campMixing.ts';
import type { LeanedOn } from '../../analysis/suggestions/fragilePoints.ts';
import type { LinksWorthMaking, LinkWorthMaking } from '../../analysis/suggestions/linksWorthMaking.ts';
import type { SuggestionKind } from '../../domain/judgement.ts';
import type { InsightSection } from '../../workspace/insightDesk.ts';
import { counted, listed } from '../grammar.ts';

type WhyNot<A extends { readonly answered: boolean }> =
  Extract<A, { readonly answered: false }> extends { readonly because: infer B } ? Extract<B, string> : never;

const section: Record<InsightSection, string> = {
  links: 'Schakels',
  fragile: 'Breekpunten',
  together: 'Samen bereiken',
  introductions: 'Introducties',
  camps: 'Kampen',
  areas: 'Buurten',
  experts: 'Voor experts',
};
const noGround = {
  noActors: 'Er staat nog niemand op de kaart.',
  noRelations: 'Er zijn nog geen relaties getekend.',
  onlyTension: 'Er is alleen spanning getekend. Teken ook wie contact heeft, samenwerkt of elkaar vertrouwt.',
  noGroups: 'Er staat nog niemand in een kamp of buurt. Dan zijn er geen kanten om tussen te kijken.',
  oneGroup: 'Iedereen met een kamp of buurt staat aan dezelfde kant.',
};
const leanedOnWhyNot: Record<WhyNot<LeanedOn>, string> = {
  ...noGround,
  noWaysAcross: 'Tussen de kanten lopen op deze kaart geen korte lijnen.',
};
const linksWhyNot: Record<WhyNot<LinksWorthMaking>, string> = {
  ...noGround,
  nobodyToIntroduce: 'Op deze kaart is niemand te vinden die twee anderen zou kunnen voorstellen.',
};
const campsWhyNot: Record<WhyNot<CampMixing>, string> = {
  noActors: noGround.noActors,
  noRelations: noGround.noRelations,
  nobodyTagged: 'Er staat nog niemand in een kamp. Dat wijzen mensen aan, bij Duiden; het programma zoekt geen kampen.',
  oneCamp: 'Er staat pas in één kamp iemand. Met een tweede kamp is te zien hoe de kampen zich verhouden.',
  onlyElsewhere: 'Alle relaties lopen via actoren die in geen kamp staan. Tussen en binnen de kampen is nog niets getekend.',
};
const linkKind: Record<LinkWorthMaking['kind'], string> = {
  acrossPoles: 'van kant naar kant',
  towardMiddle: 'naar het midden',
  withinMiddle: 'binnen het midden',
};
const setAside: Record<SuggestionKind, (names: readonly string[]) => string> = {
  possibleLink: ([actor = '…']) => `${actor} als mogelijke schakel`,
  tagDifference: ([actor = '…']) => `De vraag over ${actor}`,
  cutPoint: ([actor = '…']) => `${actor} als breekpunt`,
  linkWorthMaking: (names) => `${listed(names, 'nl')} aan elkaar voorstellen`,
  forgottenTie: (names) => `Of ${listed(names, 'nl')} elkaar kennen`,
  candidate: ([actor = '…']) => `${actor} als kandidaat`,
};

/** A part of a whole as one would say it; the number stands beside it. */
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
const percent = (share: number): string => `${Math.round(share * 100)}\u00A0%`;
const persons = (count: number): string => (count === 1 ? 'deze ene actor' : `deze ${count}`);
const about = (number: number): string => (number >= 10 ? String(Math.round(number)) : number.toFixed(1).replace('.', ','));

/** Pairs without a relation of their own. */
const strangers = (pairs: number): string => {
  const count = Math.round(pairs);
  return count === 1 ? '1 paar dat elkaar niet kent' : `${count} paren die elkaar niet kennen`;
};

/** The parts of *Inzicht* beside the possible schakels. */
export const answers = {
  sections: 'Onderdelen van inzicht',
  section,
  progress: 'Voortgang',
  preview: 'Een eerste schatting; het precieze antwoord volgt.',
  updating: 'De kaart is veranderd en wordt opnieuw bekeken.',
  stopped: 'Gestopt met bekijken.',
  askAgain: 'Opnieuw bekijken',
  restsOn: 'Waar dit op steunt',
  restsOnRelation: (from: string, to: string, type: string) => `${from} – ${to}: ${type}`,
  restsOnActor: (actor: string) => actor,
  noGround,
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
    dismiss: 'Terzijde leggen',
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
    saidAccepted: (actor: string) => `${actor} is aangeduid als schakel.`,
    allAside: 'Wat hier stond, is terzijde gelegd of bewaard voor later.',
  },
  fragile: {
    intro: 'Waar de kaart aan één actor of één lijn hangt. Een vergeten relatie kan dit veranderen.',
    leanedOnTitle: 'Op wie veel leunt',
    leanedOn: (actor: string, share: number, poles: 'camps' | 'areas') =>
      `Van de korte lijnen tussen ${poles === 'camps' ? 'de kampen' : 'de buurten'} loopt ${shareWord(share)} via ${actor} (${percent(share)}).`,
    keyFigure: (actor: string, term: string) => `${actor} is ook ${term}: valt ${actor} weg, dan valt er veel tegelijk weg.`,
    onlyBetween: (pairs: number, example: readonly [string, string]) =>
      pairs === 1
        ? `Voor ${example[0]} en ${example[1]} is er op deze kaart geen andere tussenpersoon.`
        : `Voor ${pairs} paren is er op deze kaart geen andere tussenpersoon, zoals ${example[0]} en ${example[1]}.`,
    nobodyLeanedOn: 'De lijnen tussen de kanten zijn over meer actoren verdeeld.',
    leanedOnWhyNot,
    bridgesTitle: 'Lijnen zonder omweg',
    bridge: (a: string, b: string, cutsOff: readonly string[]) =>
      `De lijn tussen ${a} en ${b} is de enige naar ${listed(cutsOff, 'nl', 4)}.`,
    noBridges: 'Geen enkele lijn is op deze kaart de enige verbinding tussen twee delen.',
  },
  whatIf: {
    title: 'Wat als iemand wegvalt?',
    intro: 'Neem iemand even weg en kijk wat er op deze kaart gebeurt. De kaart zelf verandert niet.',
    choose: 'Wie even weg?',
    nobody: 'Niemand',
    of: (actor: string) => `Wat als ${actor} wegvalt?`,
    heading: (actor: string) => `Zonder ${actor}`,
    back: 'Terug naar de kaart',
    comesLoose: (piece: readonly string[]) =>
      `${listed(piece, 'nl', 5)} ${piece.length === 1 ? 'raakt' : 'raken'} los van de rest.`,
    alone: (actors: readonly string[]) =>
      `${listed(actors, 'nl', 5)} ${actors.length === 1 ? 'heeft' : 'hebben'} dan niemand meer op deze kaart.`,
    losesLast: (a: string, b: string) => `Tussen ‘${a}’ en ‘${b}’ is er dan geen korte lijn meer.`,
    fewerLines: (a: string, b: string, before: number, after: number) =>
      `Tussen ‘${a}’ en ‘${b}’ blijven er van de ${counted(before, 'goede lijn', 'goede lijnen')} ${after} over.`,
    fewerGoBetweens: (a: string, b: string, before: number, after: number) =>
      `Tussenpersonen tussen ‘${a}’ en ‘${b}’: eerst ${before}, dan ${after}.`,
    emptyAreas: (areas: readonly string[]) => `In ${listed(areas, 'nl', 5)} is dan niemand meer in beeld.`,
    reach: (before: number, after: number, term: string) =>
      `De ${term} bereiken dan ${percent(after)} van de anderen binnen twee stappen; nu is dat ${percent(before)}.`,
    sameReach: (term: string) => `Wie de ${term} binnen twee stappen bereiken, verandert niet.`,
    nothing: 'Niemand raakt los, en de lijnen tussen de kampen blijven.',
    limit: (actor: string) => `Dit gaat over lijnen op deze kaart, niet over wat ${actor} voor anderen betekent.`,
  },
  together: {
    intro: 'Met wie samen bereikt u de meeste actoren, direct of via één tussenpersoon?',
    howMany: 'Met hoeveel actoren?',
    withoutPushers: 'Pushers niet kiezen',
    reached: (count: number, share: number) =>
      `Samen bereiken ${persons(count)} ${shareWord(share)} op de kaart via hooguit één tussenpersoon (${percent(share)}).`,
    fewer: (count: number) => `Met meer dan ${count} komt er niemand meer bij.`,
    present: (share: number, count: number, term: string) =>
      `De huidige ${count} ${term} bereiken ${shareWord(share)} (${percent(share)}).`,
    presentOne: (share: number, term: string) => `De ene ${term} van nu bereikt ${shareWord(share)} (${percent(share)}).`,
    noPresent: (term: string) => `Er zijn nog geen ${term} in het netwerk om mee te vergelijken.`,
    setTitle: 'Deze actoren',
    adds: (count: number) => (count === 1 ? 'bereikt 1 actor' : `bereikt ${count} actoren`),
    addsMore: (count: number) => (count === 1 ? '1 actor erbij' : `${count} actoren erbij`),
    areas: (areas: readonly string[]) => `${areas.length === 1 ? 'buurt' : 'buurten'} ${listed(areas, 'nl', 4)}`,
    camps: (camps: readonly string[]) => `${camps.length === 1 ? 'kamp' : 'kampen'} ${listed(camps, 'nl', 4)}`,
    missed: (what: readonly string[]) => `Nog niet bereikt: ${listed(what, 'nl', 6)}.`,
    besidesTitle: (term: string) => `Naast de huidige ${term}`,
    besides: (term: string) => `Wie er naast de huidige ${term} het meeste bij zou brengen.`,
    nobodyMore: 'Niemand brengt er nog iemand bij.',
    limit: 'Bereiken is hier: op de kaart een goede lijn hebben. Of iemand ook luistert, weet de kaart niet.',
    empty: 'Er zijn nog te weinig relaties om te zien wie wie bereikt.',
  },
  introductions: {
    intro: 'Wie zou wie kunnen voorstellen, via iemand die met beiden een goede lijn heeft. Nooit twee pushers.',
    between: { camps: 'Gekeken is tussen de kampen en het midden.', areas: 'Gekeken is tussen de buurten.' },
    whyNot: linksWhyNot,
    heading: (a: string, b: string) => `${a} en ${b}`,
    kind: linkKind,
    sentence: (a: string, b: string, through: readonly string[]) =>
      `${a} en ${b} hebben op deze kaart geen relatie. ${listed(through, 'nl', 3)} ${
        through.length === 1 ? 'heeft' : 'hebben'
      } met beiden een goede lijn en ${through.length === 1 ? 'kan' : 'kunnen'} hen voorstellen.`,
    gain: (pairs: number) =>
      pairs === 1
        ? 'Daardoor komt 1 ander paar van verschillende kanten dichter bij elkaar.'
        : `Daardoor komen ${pairs} andere paren van verschillende kanten dichter bij elkaar.`,
    tension: (of: string, others: readonly string[]) =>
      `Let op: ${of} heeft spanning met ${listed(others, 'nl', 3)}, met wie de ander een goede lijn heeft.`,
    limit: 'Of ze elkaar willen ontmoeten, weet de kaart niet. Vraag het eerst aan wie hen voorstelt.',
  },
  forgotten: {
    button: 'Kennen deze twee elkaar?',
    intro: 'Wie veel dezelfde contacten heeft, kent elkaar misschien al. Dan is er een relatie vergeten.',
    question: (a: string, b: string) => `Kennen ${a} en ${b} elkaar?`,
    shared: (shared: readonly string[]) => `Ze hebben allebei te maken met ${listed(shared, 'nl', 4)}.`,
    yes: 'Ja, teken de relatie',
    no: 'Nee',
    unsure: 'Weet ik niet',
    noReason: 'kennen elkaar niet',
    drawn: (a: string, b: string) => `Contact tussen ${a} en ${b} is getekend.`,
    none: 'Er zijn geen twee actoren van wie dit te vragen is.',
    hide: 'Vragen sluiten',
  },
  camps: {
    intro: 'Hoe de kampen zich verhouden die op de kaart zijn aangewezen.',
    whyNot: campsWhyNot,
    positive: (all: number, within: number) =>
      all === 0
        ? 'Tussen actoren in een kamp zijn nog geen goede lijnen getekend.'
        : `Van de ${counted(all, 'goede lijn', 'goede lijnen')} tussen actoren in een kamp ${within === 1 ? 'blijft' : 'blijven'} er ${within} binnen het eigen kamp.`,
    positiveChance: (across: number, expected: number) =>
      `${counted(across, 'lijn loopt', 'lijnen lopen')} van kamp naar kamp; als lijnen blind getrokken werden, waren het er ongeveer ${about(expected)}.`,
    tension: (all: number, across: number) =>
      all === 0
        ? 'Tussen actoren in een kamp is geen spanning getekend.'
        : `Van de ${counted(all, 'gespannen lijn', 'gespannen lijnen')} ${across === 1 ? 'loopt' : 'lopen'} er ${across} van kamp naar kamp.`,
    pair: (a: string, b: string) => `${a} en ${b}`,
    pairTense: (lines: number, tense: number) =>
      lines === 0
        ? 'Geen lijnen getekend.'
        : `Van de ${counted(lines, 'lijn', 'lijnen')} ${tense === 1 ? 'is' : 'zijn'} er ${tense} gespannen.`,
    pairPositive: (lines: number, expected: number) =>
      `${counted(lines, 'goede lijn', 'goede lijnen')}; blind getrokken ongeveer ${about(expected)}.`,
    within: (camp: string, members: number, positive: number, tension: number) =>
      `${camp}: ${counted(members, 'actor', 'actoren')}, ${counted(positive, 'goede lijn', 'goede lijnen')} onderling${
        tension > 0 ? ` en ${counted(tension, 'gespannen lijn', 'gespannen lijnen')}` : ''
      }.`,
    elsewhere: (count: number) =>
      `${counted(count, 'actor staat', 'actoren staan')} in geen kamp of nog niet in een kamp, en ${count === 1 ? 'telt' : 'tellen'} hier niet mee.`,
    pairsTitle: 'Per twee kampen',
    membersTitle: 'Binnen de kampen',
    picture: {
      label: 'Lijnen binnen en tussen de kampen, met waar toeval de grens zou leggen',
      positive: 'Goede lijnen',
      tension: 'Spanning',
      within: (count: number) => `${count} binnen`,
      across: (count: number) => `${count} tussen`,
      chance: 'bij toeval',
    },
    table: {
      show: 'Als tabel',
      caption: 'Lijnen binnen en tussen de kampen',
      what: 'Soort lijn',
      within: 'Binnen',
      across: 'Tussen',
      expected: 'Tussen, bij toeval',
      number: about,
    },
    limit: 'Een kaart die door een ander getekend is, kan hier anders uitkomen.',
  },
  areasView: 'Naar de buurten',
  percent,
  shareWord,
};
