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
import type { Language } from '../language.ts';
import { words } from './words.ts';

/** `before` asks what somebody was called on the older map, where the newer has the same id for a part of it or for another. */
type NameOf = (id: ActorId | CampId | AreaId, on?: 'before' | undefined) => string;

const inWords = (count: number): string => inLetters(count, 'en');
const names = (ids: readonly ActorId[], nameOf: NameOf, on?: 'before') =>
  listed(
    ids.map((id) => nameOf(id, on)),
    'en',
    4,
  );
const lines = (count: number, one: string, many: string) => (count === 1 ? one : `${inWords(count)} ${many}`);
const isOrAre = (count: number) => (count === 1 ? 'is' : 'are');
const partyName = (party: Party, nameOf: NameOf): string =>
  party.kind === 'camp' ? `“${nameOf(party.id)}”` : nameOf(party.id, party.kind === 'actor' ? party.on : undefined);
const where = (between: readonly Party[], nameOf: NameOf): string => {
  const [one, other] = between.map((party) => partyName(party, nameOf));
  return other === undefined ? `with ${one}` : `between ${one} and ${other}`;
};

const tensionOn = (count: number, at: string, the: string): string =>
  count === 1 && the === 'the' ? `the tension ${at}` : `the tension in ${lines(count, 'a relation', 'relations')} ${at}`;

const lineSaid: Record<LineStatement, (count: number, where: string, the: string) => string> = {
  linesGone: (count, at, the) => `${lines(count, `${the} relation`, 'relations')} ${at} ${isOrAre(count)} gone`,
  linesNew: (count, at) => `${lines(count, 'a relation', 'relations')} ${at} ${isOrAre(count)} new`,
  // A line that nobody drew again may be forgotten: that is no tension that is over.
  tensionGone: (count, at, the) =>
    `${lines(count, `${the} tense relation`, 'tense relations')} ${at} ${isOrAre(count)} no longer drawn`,
  tensionNew: (count, at) => `${lines(count, 'tension', 'tense relations')} ${at} ${isOrAre(count)} new`,
  turnedTense: (count, at, the) => `${lines(count, `${the} relation`, 'relations')} ${at} became tense`,
  turnedGood: (count, at, the) => `${lines(count, `${the} tense relation`, 'tense relations')} ${at} became good`,
  stronger: (count, at, the) => `${lines(count, `${the} relation`, 'relations')} ${at} became stronger`,
  weaker: (count, at, the) => `${lines(count, `${the} relation`, 'relations')} ${at} became weaker`,
  tensionStronger: (count, at, the) => `${tensionOn(count, at, the)} became stronger`,
  tensionWeaker: (count, at, the) => `${tensionOn(count, at, the)} became weaker`,
};

const campMoved = (was: CampStand, is: CampStand, nameOf: NameOf): string => {
  const stand = (camp: CampStand) => (camp === 'none' || camp === null ? words.noCamp : `“${nameOf(camp)}”`);
  if (is === null) return `no longer in ${stand(was)}`;
  if (was === null) return `now in ${stand(is)}`;
  return `from ${stand(was)} to ${stand(is)}`;
};

const clause = (said: StatementSaid, nameOf: NameOf, keyFigure: string): string => {
  switch (said.code) {
    case 'actorsNew':
      return `new on the map${said.roles.length > 0 ? ` as ${roleList(said.roles)}` : ''}: ${names(said.actors, nameOf)}`;
    case 'actorsGone':
      return `no longer on the map${said.roles.length > 0 ? ` (before: ${roleList(said.roles)})` : ''}: ${names(said.actors, nameOf, 'before')}`;
    case 'roleGained':
      return `now tagged as ${role(said.role)}: ${names(said.actors, nameOf)}`;
    case 'roleLost':
      return `no longer tagged as ${role(said.role)}: ${names(said.actors, nameOf)}`;
    case 'campMoved':
      return `${campMoved(said.was, said.is, nameOf)}: ${names(said.actors, nameOf)}`;
    case 'keyFigure': {
      const who = names(said.actors, nameOf);
      if (said.is === null) return `no longer a ${keyFigure}: ${who}`;
      if (said.was === null) return `now a ${keyFigure} (${words.status[said.is]}): ${who}`;
      return `as a ${keyFigure} now ${words.status[said.is]} (before: ${words.status[said.was]}): ${who}`;
    }
    case 'split':
      return `now on the map instead of ${names(said.was, nameOf, 'before')}: ${names(said.is, nameOf)}`;
    case 'merged':
      return `${names(said.was, nameOf, 'before')} are now together on the map as ${names(said.is, nameOf)}`;
    default:
      return said.between
        ? lineSaid[said.code](said.count, where(said.between, nameOf), 'the')
        : lineSaid[said.code](said.count, 'elsewhere on the map', 'a');
  }
};

const role = (code: keyof typeof words.role): string =>
  code === 'mover' ? 'someone who can move the issue on' : `${code === 'silentMiddle' ? 'the' : 'a'} ${words.role[code]}`;
const roleList = (codes: readonly (keyof typeof words.role)[]) => listed(codes.map(role), 'en');

const outcome: Record<ComparisonOutcome, string> = {
  compared: 'What changed, the most telling first.',
  nothingDiffers: 'Nothing changed between these two: the same actors, roles and relations.',
  bothEmpty: 'Nobody is on either map yet.',
  beforeEmpty: 'Nobody is on the first map yet, so everything is new.',
  afterEmpty: 'Nobody is on the second map any more.',
  nobodyInCommon: 'No actor is on both maps. Was the map drawn from scratch? Then first say who is who.',
};
const verdict: Record<Verdict, string> = {
  equal: 'This stayed the same.',
  withinRedrawing: 'A difference like this also appears when somebody draws the same map again.',
  moreThanRedrawing: 'This difference is larger than when somebody draws the same map again.',
  unknown: 'This is not known for both maps, so it cannot be compared.',
};
const figureName: Record<FigureCode, (keyFigures: string) => string> = {
  tension: () => 'Tension between the camps',
  tiesAcross: () => 'Good relations between the camps',
  eiIndex: () => 'E-I index of the camps',
  possibleLinks: () => 'Possible links',
  cutPoints: () => 'Actors others depend on',
  reach: (keyFigures) => `Reach of the ${keyFigures}`,
  coverage: (keyFigures) => `Neighbourhoods with ${keyFigures} nearby`,
};

const figureTitle = (code: FigureCode, camps: FigureChange['camps'], nameOf: NameOf, keyFigures: string): string =>
  camps ? `Tension between ${pair(camps, nameOf)}` : figureName[code](keyFigures);
const pair = ([one, other]: readonly [CampId, CampId], nameOf: NameOf): string => `“${nameOf(one)}” and “${nameOf(other)}”`;

const figureIs = (change: FigureChange, nameOf: NameOf, keyFigures: string): string => {
  const { code, camps, before, after } = change;
  const { count, of } = after;
  const was = before.value === null ? '' : ` (was ${before.count} of ${before.of})`;
  const wasCount = before.value === null ? '' : ` (was ${before.count})`;
  const many = inWords(count);
  const all = inWords(of);
  const haveOrHas = count === 1 ? 'has' : 'have';
  switch (code) {
    case 'tension': {
      const between = camps ? pair(camps, nameOf) : 'the camps';
      if (of === 1) return `The only relation between ${between} is ${count === 1 ? '' : 'not '}tense${was}.`;
      return `Of the ${all} relations between ${between}, ${many} ${isOrAre(count)} tense${was}.`;
    }
    case 'tiesAcross':
      if (of === 1)
        return `The only good relation between actors in a camp ${count === 1 ? 'runs' : 'does not run'} to another camp${was}.`;
      return `Of the ${all} good relations between actors in a camp, ${many} ${count === 1 ? 'runs' : 'run'} to another camp${was}.`;
    case 'eiIndex':
      return `The E-I index is ${decimal(after.value)}${before.value === null ? '' : ` (was ${decimal(before.value)})`}. At −1 everything is within the camps, at 1 everything is between them.`;
    case 'possibleLinks':
      return `${count === 0 ? 'No actor has' : capitalised(lines(count, 'one actor has', 'actors have'))} good relations with two sides, leaving out links, pushers and ${keyFigures}${wasCount}.`;
    case 'cutPoints':
      if (count === 0) return `On this map nobody depends on just one other${wasCount}.`;
      return `There ${isOrAre(count)} ${lines(count, 'one actor', 'actors')} without whom others on this map are cut off from the rest${wasCount}.`;
    case 'reach':
      return `The ${keyFigures} reach ${of === 1 ? `${count === 1 ? 'the only actor' : 'nobody'}` : `${many} of the ${all} actors`} through at most one go-between${was}.`;
    case 'coverage':
      if (of === 1)
        return `The only neighbourhood has ${count === 1 ? 'one' : 'none'} of the ${keyFigures} within two steps${was}.`;
      return `Of the ${all} neighbourhoods, ${many} ${haveOrHas} one of the ${keyFigures} within two steps${was}.`;
  }
};

const decimal = (value: number | null): string =>
  value === null ? '–' : value.toLocaleString('en-GB', { maximumFractionDigits: 2 }).replace('-', '−');

const relationState: Record<RelationState, string> = {
  new: 'new',
  gone: 'gone',
  stronger: 'stronger',
  weaker: 'weaker',
  tensionStronger: 'stronger tension',
  tensionWeaker: 'weaker tension',
  turnedTense: 'became tense',
  turnedGood: 'became good',
  typeChanged: 'another kind',
};
const confidence: Record<MatchConfidence, string> = {
  said: 'said by you',
  same: 'the same',
  sure: 'almost certain',
  likely: 'likely',
  possible: 'perhaps',
};
const matchGround = (ground: MatchGround): string => {
  switch (ground.code) {
    case 'sameId':
      return 'the same actor on both maps';
    case 'sameName':
      return 'the same name';
    case 'similarName':
      return ground.similarity >= 0.7 ? 'almost the same name' : 'a similar name';
    case 'sharedNeighbours':
      return ground.of === 1
        ? 'their only relation with the same actor'
        : `${ground.shared} of ${ground.of} relations with the same actors`;
  }
};
const scope: Record<EventScope, string> = { local: 'local', national: 'national', international: 'international' };

export const comparison: Language['comparison'] = {
  outcome,
  sentence: (said: StatementSaid, nameOf: NameOf, keyFigure: string) => `${capitalised(clause(said, nameOf, keyFigure))}.`,
  figureIs,
  figureTitle,
  figureName,
  figureValue: (code: FigureCode, { value, count, of }: FigureValue) =>
    value === null ? '–' : code === 'eiIndex' ? decimal(value) : of === 0 ? String(count) : `${count} of ${of}`,
  verdict,
  actorState: { new: 'new', gone: 'gone', changed: 'changed' },
  relationState,
  confidence,
  matchGround,
  scope,
  eraseRemains:
    'This actor is gone from this map in the program at once. Copies of the map and files that you saved earlier are not changed.',
};
