import type {
  CampStand,
  ComparisonOutcome,
  FigureChange,
  FigureCode,
  FigureValue,
  LineStatement,
  Party,
  RelationState,
  StatementSaid,
  Verdict,
} from '../../analysis/compare/comparison.ts';
import type { MatchConfidence, MatchGround } from '../../domain/actorMatch.ts';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import type { EventScope } from '../../domain/triggerEvent.ts';
import { capitalised, inLetters, listed } from '../grammar.ts';
import { words } from './words.ts';

/** `before` asks what somebody was called on the older map, where the newer has the same id for a part of it or for another. */
type NameOf = (id: ActorId | CampId | AreaId, on?: 'before' | undefined) => string;

const inWords = (count: number): string => inLetters(count, 'nl');
const names = (ids: readonly ActorId[], nameOf: NameOf, on?: 'before') =>
  listed(
    ids.map((id) => nameOf(id, on)),
    'nl',
    4,
  );
const lines = (count: number, one: string, many: string) => (count === 1 ? one : `${inWords(count)} ${many}`);
const partyName = (party: Party, nameOf: NameOf): string =>
  party.kind === 'camp' ? `‘${nameOf(party.id)}’` : nameOf(party.id, party.kind === 'actor' ? party.on : undefined);
const where = (between: readonly Party[], nameOf: NameOf, beside: 'van' | 'met'): string => {
  const [one, other] = between.map((party) => partyName(party, nameOf));
  return other === undefined ? `${beside} ${one}` : `tussen ${one} en ${other}`;
};

const tensionOn = (count: number, at: string, the: string): string =>
  count === 1 && the === 'de' ? `de spanning ${at} is` : `in ${lines(count, 'een relatie', 'relaties')} ${at} is de spanning`;

/** What became of lines: how many, where, and whether one of them is `de` or `een`. */
const lineSaid: Record<LineStatement, (count: number, where: string, the: string) => string> = {
  linesGone: (count, at, the) => `${lines(count, `${the} relatie`, 'relaties')} ${at} ${count === 1 ? 'is' : 'zijn'} weg`,
  linesNew: (count, at) => `${at} ${count === 1 ? 'kwam een relatie' : `kwamen ${inWords(count)} relaties`} erbij`,
  // A line that nobody drew again may be forgotten: that is no tension that is over.
  tensionGone: (count, at, the) =>
    `${lines(count, `${the} gespannen relatie`, 'gespannen relaties')} ${at} ${count === 1 ? 'is' : 'zijn'} niet meer getekend`,
  tensionNew: (count, at) => `${at} ${count === 1 ? 'kwam spanning' : `kwamen ${inWords(count)} gespannen relaties`} erbij`,
  turnedTense: (count, at, the) =>
    `${lines(count, `${the} relatie`, 'relaties')} ${at} ${count === 1 ? 'is' : 'zijn'} gespannen geworden`,
  turnedGood: (count, at, the) =>
    `${lines(count, `${the} gespannen relatie`, 'gespannen relaties')} ${at} ${count === 1 ? 'is' : 'zijn'} goed geworden`,
  stronger: (count, at, the) =>
    `${lines(count, `${the} relatie`, 'relaties')} ${at} ${count === 1 ? 'is' : 'zijn'} sterker geworden`,
  weaker: (count, at, the) =>
    `${lines(count, `${the} relatie`, 'relaties')} ${at} ${count === 1 ? 'is' : 'zijn'} zwakker geworden`,
  tensionStronger: (count, at, the) => `${tensionOn(count, at, the)} groter geworden`,
  tensionWeaker: (count, at, the) => `${tensionOn(count, at, the)} kleiner geworden`,
};

const isNew = (code: LineStatement): boolean => code === 'linesNew' || code === 'tensionNew';

/** Standing at no camp and not being placed are no camps to go from or to. */
const campMoved = (was: CampStand, is: CampStand, nameOf: NameOf): string => {
  const stand = (camp: CampStand) => (camp === 'none' || camp === null ? words.noCamp : `‘${nameOf(camp)}’`);
  if (is === null) return `niet meer bij ${stand(was)}`;
  if (was === null) return `nu bij ${stand(is)}`;
  return `van ${stand(was)} naar ${stand(is)}`;
};

/**
 * One sentence of the summary, without the capital and the full stop. Who it is about comes behind a colon: a verb would have to know
 * whether a name such as "Ouders" is one or many.
 */
const clause = (said: StatementSaid, nameOf: NameOf, keyFigure: string): string => {
  switch (said.code) {
    case 'actorsNew':
      return `nieuw op de kaart${asRoles(said.roles)}: ${names(said.actors, nameOf)}`;
    case 'actorsGone':
      return `niet meer op de kaart${said.roles.length > 0 ? ` (eerst ${roleList(said.roles)})` : ''}: ${names(said.actors, nameOf, 'before')}`;
    case 'roleGained':
      return `nu aangeduid als ${role(said.role)}: ${names(said.actors, nameOf)}`;
    case 'roleLost':
      return `niet meer aangeduid als ${role(said.role)}: ${names(said.actors, nameOf)}`;
    case 'campMoved':
      return `${campMoved(said.was, said.is, nameOf)}: ${names(said.actors, nameOf)}`;
    case 'keyFigure': {
      const who = names(said.actors, nameOf);
      if (said.is === null) return `geen ${keyFigure} meer: ${who}`;
      if (said.was === null) return `nu ${keyFigure} (${words.status[said.is]}): ${who}`;
      return `als ${keyFigure} nu ${words.status[said.is]} (eerst ${words.status[said.was]}): ${who}`;
    }
    case 'split':
      return `in plaats van ${names(said.was, nameOf, 'before')} nu op de kaart: ${names(said.is, nameOf)}`;
    case 'merged':
      return `${names(said.was, nameOf, 'before')} staan nu samen op de kaart als ${names(said.is, nameOf)}`;
    default:
      return said.between
        ? lineSaid[said.code](said.count, where(said.between, nameOf, isNew(said.code) ? 'met' : 'van'), 'de')
        : lineSaid[said.code](said.count, 'elders op de kaart', 'een');
  }
};

const role = (code: keyof typeof words.role): string =>
  code === 'mover' ? 'iemand die het vraagstuk verder kan brengen' : words.role[code];
const roleList = (codes: readonly (keyof typeof words.role)[]) => listed(codes.map(role), 'nl');
const asRoles = (codes: readonly (keyof typeof words.role)[]) => (codes.length > 0 ? ` als ${roleList(codes)}` : '');

const outcome: Record<ComparisonOutcome, string> = {
  compared: 'Wat er veranderde, het meest sprekende eerst.',
  nothingDiffers: 'Tussen deze twee is niets veranderd: dezelfde actoren, rollen en relaties.',
  bothEmpty: 'Op beide kaarten staat nog niemand.',
  beforeEmpty: 'Op de eerste kaart staat nog niemand. Alles is dus nieuw.',
  afterEmpty: 'Op de tweede kaart staat niemand meer.',
  nobodyInCommon: 'Geen enkele actor staat op beide kaarten. Is de kaart opnieuw getekend? Zeg dan eerst wie wie is.',
};
const verdict: Record<Verdict, string> = {
  equal: 'Dit is gelijk gebleven.',
  withinRedrawing: 'Zo’n verschil ontstaat ook als iemand dezelfde kaart nog eens tekent.',
  moreThanRedrawing: 'Dit verschil is groter dan wanneer iemand dezelfde kaart nog eens tekent.',
  unknown: 'Dit is niet op beide kaarten te zeggen en dus niet te vergelijken.',
};
const figureName: Record<FigureCode, (keyFigures: string) => string> = {
  tension: () => 'Spanning tussen de kampen',
  tiesAcross: () => 'Goede relaties tussen de kampen',
  eiIndex: () => 'E-I-index van de kampen',
  possibleLinks: () => 'Mogelijke schakels',
  cutPoints: () => 'Actoren van wie anderen afhangen',
  reach: (keyFigures) => `Bereik van de ${keyFigures}`,
  coverage: (keyFigures) => `Buurten met ${keyFigures} dichtbij`,
};

/** Figures that are about a pair of camps are named after it. */
const figureTitle = (code: FigureCode, camps: FigureChange['camps'], nameOf: NameOf, keyFigures: string): string =>
  camps ? `Spanning tussen ${pair(camps, nameOf)}` : figureName[code](keyFigures);
const pair = ([one, other]: readonly [CampId, CampId], nameOf: NameOf): string => `‘${nameOf(one)}’ en ‘${nameOf(other)}’`;

const figureIs = (change: FigureChange, nameOf: NameOf, keyFigures: string): string => {
  const { code, camps, before, after } = change;
  const { count, of } = after;
  const first = before.value === null ? '' : ` (eerst ${before.count} van ${before.of})`;
  const firstCount = before.value === null ? '' : ` (eerst ${before.count})`;
  const many = count === 0 ? 'geen' : inWords(count);
  const all = inWords(of);
  switch (code) {
    case 'tension': {
      const between = camps ? pair(camps, nameOf) : 'de kampen';
      if (of === 1) return `De enige relatie tussen ${between} is ${count === 1 ? '' : 'niet '}gespannen${first}.`;
      return `Van de ${all} relaties tussen ${between} ${count <= 1 ? 'is' : 'zijn'} er ${many} gespannen${first}.`;
    }
    case 'tiesAcross':
      if (of === 1)
        return `De enige goede relatie tussen actoren in een kamp ${count === 1 ? 'loopt' : 'loopt niet'} naar een ander kamp${first}.`;
      return `Van de ${all} goede relaties tussen actoren in een kamp ${count <= 1 ? 'loopt' : 'lopen'} er ${many} naar een ander kamp${first}.`;
    case 'eiIndex':
      return `De E-I-index is ${decimal(after.value)}${before.value === null ? '' : ` (eerst ${decimal(before.value)})`}. Bij −1 loopt alles binnen het eigen kamp, bij 1 alles tussen de kampen.`;
    case 'possibleLinks': {
      const who =
        count === 0
          ? 'Geen enkele actor heeft'
          : count === 1
            ? 'Eén actor heeft'
            : `${capitalised(inWords(count))} actoren hebben`;
      return `${who} goede relaties met twee kanten, als schakels, pushers en ${keyFigures} niet meetellen${firstCount}.`;
    }
    case 'cutPoints':
      if (count === 0) return `Op deze kaart hangt niemand van één ander af${firstCount}.`;
      return `Er ${count === 1 ? 'is één actor' : `zijn ${inWords(count)} actoren`} zonder wie anderen op deze kaart geen verbinding met de rest hebben${firstCount}.`;
    case 'reach':
      return `De ${keyFigures} bereiken via hooguit één tussenpersoon ${of === 1 ? `${count === 1 ? 'de enige actor' : 'niemand'}` : `${many} van de ${all} actoren`}${first}.`;
    case 'coverage':
      if (of === 1)
        return `De enige buurt heeft ${count === 1 ? 'iemand' : 'niemand'} van de ${keyFigures} binnen twee stappen${first}.`;
      return `Van de ${all} buurten ${count <= 1 ? 'heeft' : 'hebben'} er ${many} iemand van de ${keyFigures} binnen twee stappen${first}.`;
  }
};

const decimal = (value: number | null): string =>
  value === null ? '–' : value.toLocaleString('nl-NL', { maximumFractionDigits: 2 }).replace('-', '−');

const relationState: Record<RelationState, string> = {
  new: 'nieuw',
  gone: 'weg',
  stronger: 'sterker',
  weaker: 'zwakker',
  tensionStronger: 'spanning groter',
  tensionWeaker: 'spanning kleiner',
  turnedTense: 'gespannen geworden',
  turnedGood: 'goed geworden',
  typeChanged: 'andere soort',
};
const confidence: Record<MatchConfidence, string> = {
  said: 'door u gezegd',
  same: 'dezelfde',
  sure: 'vrijwel zeker',
  likely: 'waarschijnlijk',
  possible: 'misschien',
};
const matchGround = (ground: MatchGround): string => {
  switch (ground.code) {
    case 'sameId':
      return 'dezelfde actor op beide kaarten';
    case 'sameName':
      return 'dezelfde naam';
    case 'similarName':
      return ground.similarity >= 0.7 ? 'bijna dezelfde naam' : 'een naam die erop lijkt';
    case 'sharedNeighbours':
      return ground.of === 1
        ? 'hun enige relatie met dezelfde actor'
        : `${ground.shared} van ${ground.of} relaties met dezelfde actoren`;
  }
};
const scope: Record<EventScope, string> = { local: 'lokaal', national: 'landelijk', international: 'internationaal' };

export const comparison = {
  outcome,
  /** One statement as a sentence. */
  sentence: (said: StatementSaid, nameOf: NameOf, keyFigure: string) => `${capitalised(clause(said, nameOf, keyFigure))}.`,
  /** A figure as it is now and was, without what the difference is worth. */
  figureIs,
  figureTitle,
  figureName,
  figureValue: (code: FigureCode, { value, count, of }: FigureValue) =>
    value === null ? '–' : code === 'eiIndex' ? decimal(value) : of === 0 ? String(count) : `${count} van ${of}`,
  verdict,
  actorState: { new: 'nieuw', gone: 'weg', changed: 'veranderd' },
  relationState,
  confidence,
  matchGround,
  scope,
  eraseRemains:
    'Uit het programma is deze actor in deze kaart meteen weg. Kopieën van de kaart en bestanden die u eerder bewaarde, veranderen niet mee.',
};
