import type { FigureCode } from '../../analysis/compare/comparison.ts';
import { capitalised, counted, inLetters, listed } from '../grammar.ts';
import type { comparisonParts as nl } from '../nl/comparisonParts.ts';

interface Counts {
  readonly new: number;
  readonly gone: number;
  readonly changed: number;
  readonly same: number;
}
const counts = ({ new: fresh, gone, changed, same }: Counts, none: string): string => {
  const said = [
    [fresh, 'new'],
    [gone, 'gone'],
    [changed, 'changed'],
    [same, 'the same'],
  ] as const;
  const shown = said.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  return shown.length === 0 ? none : listed(shown, 'en');
};

const amount = (code: FigureCode, value: number): string => {
  const number = (most: number, times = 1) => (Math.abs(value) * times).toLocaleString('en-GB', { maximumFractionDigits: most });
  if (code === 'eiIndex') return number(2);
  if (code === 'possibleLinks' || code === 'cutPoints') return number(1);
  const points = number(0, 100);
  return points === '1' ? '1 percentage point' : `${points} percentage points`;
};
const percent = (value: number): string => `${Math.round(value * 100)}%`;

const valueSaid = (code: FigureCode, value: number): string => {
  if (code === 'eiIndex') return value.toLocaleString('en-GB', { maximumFractionDigits: 2 }).replace('-', '−');
  if (code === 'possibleLinks' || code === 'cutPoints') return String(Math.max(0, Math.round(value)));
  return percent(Math.min(1, Math.max(0, value)));
};

const whyUnknown: Record<FigureCode, (keyFigures: string) => string> = {
  tension: () => 'For this, both maps need relations between the camps.',
  tiesAcross: () => 'For this, both maps need good relations between actors in a camp.',
  eiIndex: () => 'For this, both maps need good relations between actors in a camp.',
  possibleLinks: () => 'For this, both maps need two camps or neighbourhoods with actors.',
  cutPoints: () => 'For this, both maps need actors.',
  reach: (keyFigures) => `For this, both maps need ${keyFigures}.`,
  coverage: () => 'For this, both maps need neighbourhoods.',
};

const onOne = (reasons: typeof whyUnknown, both: string, one: string): typeof whyUnknown =>
  Object.fromEntries(
    Object.entries(reasons).map(([code, reason]) => [code, (keyFigures: string) => reason(keyFigures).replace(both, one)]),
  ) as typeof whyUnknown;

export const comparisonParts: typeof nl = {
  wordsHeading: 'What changed',
  actorCounts: (of: Counts) => `Actors: ${counts(of, 'none')}.`,
  relationCounts: (of: Counts) => `Relations: ${counts(of, 'none')}.`,
  summary: 'Summary',
  nothingThere: 'It was not on the map here.',
  toWhoIsWho: 'Say who is who',
  onlyInTable: 'Only names, kinds or neighbourhoods changed. They are in the Table view.',

  figuresHeading: 'What it did',
  figuresLead: (more: number, compared: number) => {
    if (compared === 0) return 'No figure can be compared between these two maps.';
    if (more === 0) return 'No difference is larger than when the map is drawn again.';
    return `${capitalised(inLetters(more, 'en'))} ${more === 1 ? 'figure' : 'figures'} changed more than when the map is drawn again.`;
  },
  figuresLimit: 'This is about the relations on these maps, not about people. What lies behind it, they know best themselves.',
  redrawing: 'What is drawing again?',
  redrawingSaid:
    'Anyone who draws the same map again forgets some relations and thinks of others. So the program drew both maps again up to 100 times, leaving out 20% of the relations and adding 10%. Nine times out of ten the difference this makes stays within the thin line between the bars.',
  howSure: 'How sure is this?',
  noise: (code: FigureCode, difference: number, noise: number) =>
    `The difference is ${amount(code, difference)}. Drawing again makes a difference of at most ${amount(code, noise)} nine times out of ten.`,
  noNoise: 'On these maps it cannot be said how much drawing again would shift this.',
  forExperts: 'For experts',
  notCompared: (count: number) => `Cannot be compared (${count})`,
  whyUnknown,
  before: 'before',
  after: 'after',
  bars: (before: string, after: string, band: string | null) =>
    `Before ${before}, after ${after}.${band === null ? '' : ` Drawing again shifts this by at most ${band}.`}`,
  amount,

  overTimeHeading: 'Over time',
  figure: 'Figure',
  pair: 'Between',
  allCamps: 'all camps together',
  betweenCamps: (one: string, other: string) => `“${one}” and “${other}”`,
  chart: (figure: string) => `${figure} over time`,
  chartHow: 'The left and right arrows go from moment to moment.',
  momentName: (name: string | null) => (name === null ? 'now' : `“${name}”`),
  point: (day: string, moment: string, value: string) => `${day}, ${moment}: ${value}.`,
  notSaid: 'not known',
  band: (code: FigureCode, low: number, high: number) => {
    const [from, to] = [valueSaid(code, low), valueSaid(code, high)];
    return from === to ? `When drawn again, usually ${from} too.` : `When drawn again, usually ${from} to ${to}.`;
  },
  bandShort: (code: FigureCode, low: number, high: number) => {
    const [from, to] = [valueSaid(code, low), valueSaid(code, high)];
    return from === to ? `drawn again ${from}` : `drawn again ${from} to ${to}`;
  },
  bandHow: 'Anyone who draws a snapshot again ends up in the grey area nine times out of ten.',
  noBand: 'How far drawing again would shift this was not worked out: there are many large snapshots.',
  whyUnknownHere: onOne(whyUnknown, 'both maps need', 'the map needs'),
  neverSaid: 'This is not known at any of these moments.',
  gaps: (moments: number) => `At ${counted(moments, 'moment', 'moments')} this is not known. The line is broken there.`,
  eventsCounted: (count: number) => `Events (${count})`,
  eventMark: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
  event: (name: string, day: string, scope: string) => `${name} (${day}, ${scope})`,
  asTable: 'As a table',
  timeTable: (figure: string) => `${figure}, at each moment`,
  timeColumns: { date: 'Date', moment: 'Moment', value: 'Value' },
  eventRow: (name: string, scope: string) => `Event: ${name} (${scope})`,
  percent,
  withShare: (said: string, share: number) => `${said} (${percent(share)})`,
  number: (value: number) => value.toLocaleString('en-GB').replace('-', '−'),

  tableRegion: 'Tables of what changed',
  changedActors: 'Changed actors',
  changedRelations: 'Changed relations',
  actorColumn: { name: 'Name', state: 'What happened', what: 'What', was: 'Was', is: 'Is' },
  relationColumn: { a: 'Between', b: 'and', state: 'What happened', was: 'Was', is: 'Is' },
  showColumn: 'Show',
  show: (what: string) => `Show ${what} on the map`,
  filterActors: 'Filter changed actors',
  filterRelations: 'Filter changed relations',
  stateFilter: 'What happened',
  everyState: 'all',
  same: 'the same',
  alsoSame: 'Also what stayed the same',
  saveCsv: 'Save as CSV',
  saveCsvOf: (table: string) => `Save as CSV: ${table.toLocaleLowerCase('en')}`,
  csvName: { actors: 'changed actors', relations: 'changed relations' },
  noActorsChanged: 'No actor changed between these two moments.',
  noRelationsChanged: 'No relation changed between these two moments.',
  nothingFound: 'Nothing found with this filter.',
  tableKeys: 'The up and down arrows go to the button in another row.',
  what: {
    onMap: 'on the map',
    name: 'name',
    kind: 'kind',
    role: 'role',
    camp: 'camp',
    areas: 'neighbourhoods',
    split: 'split',
    merged: 'merged',
  },
  notOnMap: 'not on the map',
  onMap: 'on the map',
  none: 'none',
  withStrength: (types: string, strength: string) => `${types} (${strength})`,
  listed: (names: readonly string[]) => listed(names, 'en'),
};
