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
import { capitalised, listed } from '../grammar.ts';
import { words } from './words.ts';

/** `before` asks what somebody was called on the older map, where the newer has the same id for a part of it or for another. */
type NameOf = (id: ActorId | CampId | AreaId, on?: 'before' | undefined) => string;

const NUMBERS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
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
  count === 1 && the === 'de' ? `de spanning ${at} is` : `op ${lines(count, 'een lijn', 'lijnen')} ${at} is de spanning`;

/** What became of lines: how many, where, and whether one of them is `de` or `een`. */
const lineSaid: Record<LineStatement, (count: number, where: string, the: string) => string> = {
  linesGone: (count, at, the) => `${lines(count, `${the} relatie`, 'relaties')} ${at} ${count === 1 ? 'is' : 'zijn'} weg`,
  linesNew: (count, at) => `${at} ${count === 1 ? 'kwam een relatie' : `kwamen ${inWords(count)} relaties`} erbij`,
  tensionGone: (count, at) => (count === 1 ? `de spanning ${at} is weg` : `${inWords(count)} gespannen lijnen ${at} zijn weg`),
  tensionNew: (count, at) => `${at} ${count === 1 ? 'kwam spanning' : `kwamen ${inWords(count)} gespannen lijnen`} erbij`,
  turnedTense: (count, at, the) =>
    `${lines(count, `${the} goede lijn`, 'goede lijnen')} ${at} ${count === 1 ? 'is' : 'zijn'} gespannen geworden`,
  turnedGood: (count, at, the) =>
    `${lines(count, `${the} gespannen lijn`, 'gespannen lijnen')} ${at} ${count === 1 ? 'is' : 'zijn'} goed geworden`,
  stronger: (count, at, the) =>
    `${lines(count, `${the} relatie`, 'relaties')} ${at} ${count === 1 ? 'is' : 'zijn'} sterker geworden`,
  weaker: (count, at, the) =>
    `${lines(count, `${the} relatie`, 'relaties')} ${at} ${count === 1 ? 'is' : 'zijn'} zwakker geworden`,
  tensionStronger: (count, at, the) => `${tensionOn(count, at, the)} groter geworden`,
  tensionWeaker: (count, at, the) => `${tensionOn(count, at, the)} kleiner geworden`,
};

const isNew = (code: LineStatement): boolean => code === 'linesNew' || code === 'tensionNew';

/** Standing at no camp and not being placed are no camps to go from or to. */
const campMoved = (one: boolean, was: CampStand, is: CampStand, nameOf: NameOf): string => {
  const stand = (camp: CampStand) => (camp === 'none' || camp === null ? words.noCamp : `‘${nameOf(camp)}’`);
  const stands = one ? 'staat' : 'staan';
  if (is === null) return `${stands} niet meer bij ${stand(was)}`;
  if (was === null) return `${stands} nu bij ${stand(is)}`;
  return `${one ? 'ging' : 'gingen'} van ${stand(was)} naar ${stand(is)}`;
};

/** One sentence of the summary, without the capital and the full stop. */
const clause = (said: StatementSaid, nameOf: NameOf, keyFigure: string): string => {
  switch (said.code) {
    case 'actorsNew':
      return `${names(said.actors, nameOf)} ${said.actors.length === 1 ? 'kwam' : 'kwamen'} erbij${asRoles(said.roles)}`;
    case 'actorsGone':
      return `${names(said.actors, nameOf, 'before')} ${said.actors.length === 1 ? 'staat' : 'staan'} niet meer op de kaart${
        said.roles.length > 0 ? ` (eerst ${roleList(said.roles)})` : ''
      }`;
    case 'roleGained':
      return `${names(said.actors, nameOf)} ${said.actors.length === 1 ? 'is' : 'zijn'} nu aangeduid als ${role(said.role)}`;
    case 'roleLost':
      return `${names(said.actors, nameOf)} ${said.actors.length === 1 ? 'is' : 'zijn'} niet meer aangeduid als ${role(said.role)}`;
    case 'campMoved':
      return `${names(said.actors, nameOf)} ${campMoved(said.actors.length === 1, said.was, said.is, nameOf)}`;
    case 'keyFigure': {
      const are = `${names(said.actors, nameOf)} ${said.actors.length === 1 ? 'is' : 'zijn'}`;
      if (said.is === null) return `${are} geen ${keyFigure} meer`;
      if (said.was === null) return `${are} nu ${keyFigure} (${words.status[said.is]})`;
      return `${are} als ${keyFigure} nu ${words.status[said.is]} (eerst ${words.status[said.was]})`;
    }
    case 'split':
      return `${names(said.was, nameOf, 'before')} ${said.was.length === 1 ? 'staat' : 'staan'} nu op de kaart als ${names(said.is, nameOf)}`;
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
  beforeEmpty: 'Op de eerste kaart staat nog niemand; alles is dus nieuw.',
  afterEmpty: 'Op de tweede kaart staat niemand meer.',
  nobodyInCommon: 'Geen enkele actor staat op beide kaarten. Is de kaart opnieuw getekend? Zeg dan eerst wie wie is.',
};
const verdict: Record<Verdict, string> = {
  equal: 'Dit is gelijk gebleven.',
  withinRedrawing: 'Dit verschil kan ook komen doordat de kaart opnieuw getekend is.',
  moreThanRedrawing: 'Dit verschil is groter dan opnieuw tekenen zou geven.',
  unknown: 'Dit is niet op beide kaarten te zeggen, dus niet te vergelijken.',
};
const figureName: Record<FigureCode, (keyFigures: string) => string> = {
  tension: () => 'Spanning tussen de kampen',
  tiesAcross: () => 'Goede lijnen tussen de kampen',
  eiIndex: () => 'E-I-index van de kampen',
  possibleLinks: () => 'Mogelijke schakels',
  cutPoints: () => 'Actoren zonder wie anderen losraken',
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
  const many = count === 0 ? 'geen' : String(count);
  switch (code) {
    case 'tension': {
      const between = camps ? pair(camps, nameOf) : 'de kampen';
      if (of === 1) return `De enige lijn tussen ${between} is ${count === 1 ? '' : 'niet '}gespannen${first}.`;
      return `Van de ${of} lijnen tussen ${between} ${count <= 1 ? 'is' : 'zijn'} er ${many} gespannen${first}.`;
    }
    case 'tiesAcross':
      if (of === 1)
        return `De enige goede lijn tussen actoren met een kamp ${count === 1 ? 'loopt' : 'loopt niet'} naar een ander kamp${first}.`;
      return `Van de ${of} goede lijnen tussen actoren met een kamp ${count <= 1 ? 'loopt' : 'lopen'} er ${many} naar een ander kamp${first}.`;
    case 'eiIndex':
      return `De E-I-index is ${decimal(after.value)}${before.value === null ? '' : ` (eerst ${decimal(before.value)})`}; −1 is alles binnen het eigen kamp, 1 alles ertussen.`;
    case 'possibleLinks': {
      const who =
        count === 0
          ? 'Geen enkele actor heeft'
          : count === 1
            ? 'Eén actor heeft'
            : `${capitalised(inWords(count))} actoren hebben`;
      return `${who} goede lijnen met twee kanten, buiten wie al schakel, pusher of een van de ${keyFigures} is${firstCount}.`;
    }
    case 'cutPoints':
      if (count === 0) return `Niemand raakt op deze kaart los als één ander wegvalt${firstCount}.`;
      return `Er ${count === 1 ? 'is één actor' : `zijn ${inWords(count)} actoren`} zonder wie anderen op deze kaart losraken${firstCount}.`;
    case 'reach':
      return `De ${keyFigures} bereiken via hooguit één tussenpersoon ${many} van de ${of} ${of === 1 ? 'actor' : 'actoren'}${first}.`;
    case 'coverage':
      if (of === 1)
        return `De enige buurt heeft ${count === 1 ? 'iemand' : 'niemand'} van de ${keyFigures} binnen twee stappen${first}.`;
      return `Van de ${of} buurten ${count <= 1 ? 'heeft' : 'hebben'} er ${many} iemand van de ${keyFigures} binnen twee stappen${first}.`;
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
    'Daarna bewaart dit apparaat van deze actor niets meer in deze kaart. Kopieën van de kaart en bestanden die u eerder bewaarde, veranderen niet mee.',
};
