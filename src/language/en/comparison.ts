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
import type { Language } from '../language.ts';
import { words } from './words.ts';

type NameOf = (id: ActorId | CampId | AreaId) => string;

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const names = (ids: readonly ActorId[], nameOf: NameOf) => listed(ids.map(nameOf), 'en', 4);
const lines = (count: number, one: string, many: string) => (count === 1 ? one : `${inWords(count)} ${many}`);
const isOrAre = (count: number) => (count === 1 ? 'is' : 'are');
const partyName = ({ kind, id }: Party, nameOf: NameOf): string => (kind === 'camp' ? `“${nameOf(id)}”` : nameOf(id));
const camp = (stand: CampStand, nameOf: NameOf): string =>
  stand === null ? words.campNotSaid : stand === 'none' ? words.noCamp : `“${nameOf(stand)}”`;

const where = (between: readonly Party[], nameOf: NameOf): string => {
  const [one, other] = between.map((party) => partyName(party, nameOf));
  return other === undefined ? `of ${one}` : `between ${one} and ${other}`;
};

const lineSaid: Record<LineStatement, (count: number, where: string) => string> = {
  linesGone: (count, at) => `${lines(count, 'the relation', 'relations')} ${at} ${isOrAre(count)} gone`,
  linesNew: (count, at) => `${lines(count, 'a relation', 'relations')} ${at} ${isOrAre(count)} new`,
  tensionGone: (count, at) => `${lines(count, 'the tension', 'tense lines')} ${at} ${isOrAre(count)} gone`,
  tensionNew: (count, at) => `${lines(count, 'tension', 'tense lines')} ${at} ${isOrAre(count)} new`,
  turnedTense: (count, at) => `${lines(count, 'the good line', 'good lines')} ${at} turned tense`,
  turnedGood: (count, at) => `${lines(count, 'the tense line', 'tense lines')} ${at} ${isOrAre(count)} good again`,
  stronger: (count, at) => `${lines(count, 'the relation', 'relations')} ${at} became stronger`,
  weaker: (count, at) => `${lines(count, 'the relation', 'relations')} ${at} became weaker`,
};

const clause = (said: StatementSaid, nameOf: NameOf, keyFigure: string): string => {
  switch (said.code) {
    case 'actorsNew':
      return `${names(said.actors, nameOf)} ${isOrAre(said.actors.length)} new${
        said.roles.length > 0 ? `, as ${roleList(said.roles)}` : ''
      }`;
    case 'actorsGone':
      return `${names(said.actors, nameOf)} ${isOrAre(said.actors.length)} no longer on the map${
        said.roles.length > 0 ? ` (was ${roleList(said.roles)})` : ''
      }`;
    case 'roleGained':
      return `${names(said.actors, nameOf)} ${isOrAre(said.actors.length)} now marked as ${role(said.role)}`;
    case 'roleLost':
      return `${names(said.actors, nameOf)} ${isOrAre(said.actors.length)} no longer marked as ${role(said.role)}`;
    case 'campMoved':
      return `${names(said.actors, nameOf)} went from ${camp(said.was, nameOf)} to ${camp(said.is, nameOf)}`;
    case 'keyFigure':
      return said.is === null
        ? `${names(said.actors, nameOf)} ${isOrAre(said.actors.length)} no longer a ${keyFigure}`
        : `${names(said.actors, nameOf)}, as ${keyFigure}, ${isOrAre(said.actors.length)} now ${words.status[said.is]}${
            said.was === null ? '' : ` (was ${words.status[said.was]})`
          }`;
    case 'split':
      return `${names(said.was, nameOf)} is now on the map as ${names(said.is, nameOf)}`;
    case 'merged':
      return `${names(said.was, nameOf)} are now together on the map as ${names(said.is, nameOf)}`;
    default:
      return lineSaid[said.code](said.count, said.between ? where(said.between, nameOf) : 'elsewhere on the map');
  }
};

const role = (code: keyof typeof words.role): string =>
  code === 'mover' ? 'someone who can move the issue on' : words.role[code];
const roleList = (codes: readonly (keyof typeof words.role)[]) => listed(codes.map(role), 'en');

const outcome: Record<ComparisonOutcome, string> = {
  compared: 'What changed, most telling first.',
  nothingDiffers: 'Nothing changed between these two: the same actors, roles and relations.',
  bothEmpty: 'Nobody is on either map yet.',
  beforeEmpty: 'Nobody is on the first map yet, so everything is new.',
  afterEmpty: 'Nobody is on the second map any more.',
  nobodyInCommon: 'No actor is on both maps. Was the map drawn anew? Then say first who is who.',
};
const verdict: Record<Verdict, string> = {
  equal: 'This stayed the same.',
  withinRedrawing: 'This difference can also come from drawing the map again.',
  moreThanRedrawing: 'This difference is larger than drawing the map again would give.',
  unknown: 'This cannot be said of both maps, and so cannot be compared.',
};
const verdictShort: Record<Verdict, string> = {
  equal: 'equal',
  withinRedrawing: 'can be chance of drawing',
  moreThanRedrawing: 'more than drawing again gives',
  unknown: 'not to be compared',
};
const figureName: Record<FigureCode, (keyFigures: string) => string> = {
  tension: () => 'Tension between the camps',
  tiesAcross: () => 'Good lines between the camps',
  eiIndex: () => 'E-I index of the camps',
  possibleLinks: () => 'Possible links',
  cutPoints: () => 'Actors without whom others come loose',
  reach: (keyFigures) => `Reach of the ${keyFigures}`,
  coverage: (keyFigures) => `Neighbourhoods with ${keyFigures} near`,
};

const figureIs = (change: FigureChange, nameOf: NameOf, keyFigures: string): string => {
  const { code, camps, before, after } = change;
  const first = before.value === null ? '' : ` (first ${before.count} of ${before.of})`;
  const firstCount = before.value === null ? '' : ` (first ${before.count})`;
  switch (code) {
    case 'tension': {
      const between = camps ? `“${nameOf(camps[0])}” and “${nameOf(camps[1])}”` : 'the camps';
      return `Of the ${after.of} lines between ${between}, ${after.count} ${isOrAre(after.count)} tense${first}.`;
    }
    case 'tiesAcross':
      return `Of the ${after.of} good lines between actors on a camp, ${after.count} ${after.count === 1 ? 'runs' : 'run'} to another camp${first}.`;
    case 'eiIndex':
      return `The E-I index is ${decimal(after.value)}${before.value === null ? '' : ` (first ${decimal(before.value)})`}; −1 is all within the own camp, 1 all between.`;
    case 'possibleLinks':
      return `${capitalised(lines(after.count, 'one actor has', 'actors have'))} good lines with two sides${firstCount}.`;
    case 'cutPoints':
      return `Without ${after.count === 1 ? 'one actor' : `each of ${inWords(after.count)} actors`}, others come loose on this map${firstCount}.`;
    case 'reach':
      return `The ${keyFigures} reach ${after.count} of the ${after.of} actors through at most one other${first}.`;
    case 'coverage':
      return `Of the ${after.of} neighbourhoods, ${after.count} ${after.count === 1 ? 'has' : 'have'} one of the ${keyFigures} within two steps${first}.`;
  }
};

const decimal = (value: number | null): string =>
  value === null ? '–' : value.toLocaleString('en-GB', { maximumFractionDigits: 2 }).replace('-', '−');

const relationState: Record<RelationState, string> = {
  new: 'new',
  gone: 'gone',
  stronger: 'stronger',
  weaker: 'weaker',
  turnedTense: 'turned tense',
  turnedGood: 'good again',
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
      return ground.similarity >= 0.7 ? 'almost the same name' : 'a name that looks like it';
    case 'sharedNeighbours':
      return `${ground.shared} of ${ground.of} relations with the same actors`;
  }
};
const scope: Record<EventScope, string> = { local: 'local', national: 'national', international: 'international' };

export const comparison: Language['comparison'] = {
  outcome,
  sentence: (said: StatementSaid, nameOf: NameOf, keyFigure: string) => `${capitalised(clause(said, nameOf, keyFigure))}.`,
  joined: (said: readonly StatementSaid[], nameOf: NameOf, keyFigure: string) =>
    `${capitalised(said.map((one) => clause(one, nameOf, keyFigure)).join('; '))}.`,
  figure: (change: FigureChange, nameOf: NameOf, keyFigures: string) =>
    change.after.value === null ? verdict.unknown : `${figureIs(change, nameOf, keyFigures)} ${verdict[change.verdict]}`,
  figureName,
  figureValue: (code: FigureCode, { value, count, of }: FigureValue) =>
    value === null ? '–' : code === 'eiIndex' ? decimal(value) : of === 0 ? String(count) : `${count} of ${of}`,
  verdict,
  verdictShort,
  actorState: { new: 'new', gone: 'gone', changed: 'changed' },
  relationState,
  confidence,
  matchGround,
  scope,
  eraseRemains:
    'Undo works as long as this map is open. The latest edits stay on this device until they are cleared away; copies and files from before do not change with it.',
};
