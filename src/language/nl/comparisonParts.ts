import type { FigureCode } from '../../analysis/compare/comparison.ts';
import { capitalised, counted, inLetters, listed } from '../grammar.ts';

interface Counts {
  readonly new: number;
  readonly gone: number;
  readonly changed: number;
  readonly same: number;
}
const counts = ({ new: fresh, gone, changed, same }: Counts, none: string): string => {
  const said = [
    [fresh, 'nieuw'],
    [gone, 'weg'],
    [changed, 'veranderd'],
    [same, 'gelijk gebleven'],
  ] as const;
  const shown = said.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  return shown.length === 0 ? none : listed(shown, 'nl');
};

/** A difference or a band, in the figure's own unit. */
const amount = (code: FigureCode, value: number): string => {
  const number = (most: number, times = 1) => (Math.abs(value) * times).toLocaleString('nl-NL', { maximumFractionDigits: most });
  if (code === 'eiIndex') return number(2);
  if (code === 'possibleLinks' || code === 'cutPoints') return number(1);
  const points = number(0, 100);
  return points === '1' ? '1 procentpunt' : `${points} procentpunten`;
};
const percent = (value: number): string => `${Math.round(value * 100)}\u00A0%`;

/** A value of the figure itself. */
const valueSaid = (code: FigureCode, value: number): string => {
  if (code === 'eiIndex') return value.toLocaleString('nl-NL', { maximumFractionDigits: 2 }).replace('-', '−');
  if (code === 'possibleLinks' || code === 'cutPoints') return String(Math.max(0, Math.round(value)));
  return percent(Math.min(1, Math.max(0, value)));
};

const whyUnknown: Record<FigureCode, (keyFigures: string) => string> = {
  tension: () => 'Daarvoor moeten op beide kaarten relaties tussen de kampen staan.',
  tiesAcross: () => 'Daarvoor moeten op beide kaarten goede relaties staan tussen actoren in een kamp.',
  eiIndex: () => 'Daarvoor moeten op beide kaarten goede relaties staan tussen actoren in een kamp.',
  possibleLinks: () => 'Daarvoor moeten op beide kaarten twee kampen of buurten met actoren staan.',
  cutPoints: () => 'Daarvoor moeten op beide kaarten actoren staan.',
  reach: (keyFigures) => `Daarvoor moeten op beide kaarten ${keyFigures} zijn aangeduid.`,
  coverage: () => 'Daarvoor moeten op beide kaarten buurten staan.',
};

const onOne = (reasons: typeof whyUnknown, both: string, one: string): typeof whyUnknown =>
  Object.fromEntries(
    Object.entries(reasons).map(([code, reason]) => [code, (keyFigures: string) => reason(keyFigures).replace(both, one)]),
  ) as typeof whyUnknown;

/** A comparison in words, figures, over time and as a table. */
export const comparisonParts = {
  wordsHeading: 'Wat veranderde',
  actorCounts: (of: Counts) => `Actoren: ${counts(of, 'geen')}.`,
  relationCounts: (of: Counts) => `Relaties: ${counts(of, 'geen')}.`,
  summary: 'Samenvatting',
  nothingThere: 'Dit stond hier niet op de kaart.',
  toWhoIsWho: 'Zeggen wie wie is',
  onlyInTable: 'Er veranderden alleen namen, soorten of buurten. Die staan in de weergave Tabel.',

  figuresHeading: 'Wat het deed',
  figuresLead: (more: number, compared: number) => {
    if (compared === 0) return 'Tussen deze twee kaarten is geen enkel cijfer te vergelijken.';
    if (more === 0) return 'Geen enkel verschil is groter dan bij opnieuw tekenen.';
    return `${capitalised(inLetters(more, 'nl'))} ${more === 1 ? 'cijfer veranderde' : 'cijfers veranderden'} meer dan bij opnieuw tekenen.`;
  },
  figuresLimit: 'Dit gaat over de relaties op deze kaarten, niet over personen. Wat erachter zit, weten de mensen zelf.',
  redrawing: 'Wat is opnieuw tekenen?',
  redrawingSaid:
    'Wie dezelfde kaart nog eens tekent, vergeet relaties en denkt aan andere. Daarom heeft het programma beide kaarten tot 100 keer nagetekend, met 20\u00A0% van de relaties eruit en 10\u00A0% erbij. In negen van de tien keer blijft het verschil dat zo ontstaat binnen het streepje tussen de balken.',
  howSure: 'Hoe zeker is dit?',
  noise: (code: FigureCode, difference: number, noise: number) =>
    `Het verschil is ${amount(code, difference)}. Opnieuw tekenen geeft in negen van de tien keer hooguit ${amount(code, noise)} verschil.`,
  noNoise: 'Hoeveel dit bij opnieuw tekenen verschuift, is op deze kaarten niet te zeggen.',
  forExperts: 'Voor experts',
  notCompared: (count: number) => `Niet te vergelijken (${count})`,
  whyUnknown,
  before: 'voor',
  after: 'na',
  bars: (before: string, after: string, band: string | null) =>
    `Voor ${before}, na ${after}.${band === null ? '' : ` Bij opnieuw tekenen verschuift dit hooguit ${band}.`}`,
  amount,

  overTimeHeading: 'Door de tijd',
  figure: 'Cijfer',
  pair: 'Tussen',
  allCamps: 'alle kampen samen',
  betweenCamps: (one: string, other: string) => `‘${one}’ en ‘${other}’`,
  chart: (figure: string) => `${figure} door de tijd`,
  chartHow: 'Pijltjes links en rechts gaan van moment naar moment.',
  momentName: (name: string | null) => (name === null ? 'nu' : `‘${name}’`),
  point: (day: string, moment: string, value: string) => `${day}, ${moment}: ${value}.`,
  notSaid: 'niet te zeggen',
  band: (code: FigureCode, low: number, high: number) => {
    const [from, to] = [valueSaid(code, low), valueSaid(code, high)];
    return from === to ? `Bij opnieuw tekenen meestal ook ${from}.` : `Bij opnieuw tekenen meestal ${from} tot ${to}.`;
  },
  bandShort: (code: FigureCode, low: number, high: number) => {
    const [from, to] = [valueSaid(code, low), valueSaid(code, high)];
    return from === to ? `opnieuw getekend ${from}` : `opnieuw getekend ${from} tot ${to}`;
  },
  bandHow: 'Wie een foto opnieuw tekent, komt in negen van de tien keer in het grijze vlak uit.',
  noBand: 'Hoe ver dit bij opnieuw tekenen verschuift, is niet uitgerekend: dit zijn veel en grote foto’s.',
  whyUnknownHere: onOne(whyUnknown, 'op beide kaarten', 'op de kaart'),
  neverSaid: 'Op geen van deze momenten is dit te zeggen.',
  gaps: (moments: number) => `Op ${counted(moments, 'moment', 'momenten')} is dit niet te zeggen. Daar is de lijn onderbroken.`,
  eventsCounted: (count: number) => `Gebeurtenissen (${count})`,
  eventMark: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
  event: (name: string, day: string, scope: string) => `${name} (${day}, ${scope})`,
  asTable: 'Als tabel',
  timeTable: (figure: string) => `${figure}, per moment`,
  timeColumns: { date: 'Datum', moment: 'Moment', value: 'Waarde' },
  eventRow: (name: string, scope: string) => `Gebeurtenis: ${name} (${scope})`,
  percent,
  withShare: (said: string, share: number) => `${said} (${percent(share)})`,
  number: (value: number) => value.toLocaleString('nl-NL').replace('-', '−'),

  tableRegion: 'Tabellen met wat veranderde',
  changedActors: 'Veranderde actoren',
  changedRelations: 'Veranderde relaties',
  actorColumn: { name: 'Naam', state: 'Wat gebeurde', what: 'Wat', was: 'Was', is: 'Is' },
  relationColumn: { a: 'Tussen', b: 'en', state: 'Wat gebeurde', was: 'Was', is: 'Is' },
  showColumn: 'Laten zien',
  show: (what: string) => `${what} laten zien op de kaart`,
  filterActors: 'Veranderde actoren filteren',
  filterRelations: 'Veranderde relaties filteren',
  stateFilter: 'Wat gebeurde',
  everyState: 'alles',
  same: 'gelijk gebleven',
  alsoSame: 'Ook wat gelijk bleef',
  saveCsv: 'Bewaren als CSV',
  saveCsvOf: (table: string) => `Bewaren als CSV: ${table.toLocaleLowerCase('nl')}`,
  csvName: { actors: 'veranderde actoren', relations: 'veranderde relaties' },
  noActorsChanged: 'Geen enkele actor veranderde tussen deze twee momenten.',
  noRelationsChanged: 'Geen enkele relatie veranderde tussen deze twee momenten.',
  nothingFound: 'Niets gevonden met deze filter.',
  tableKeys: 'Pijltjes omhoog en omlaag gaan naar de knop in een andere rij.',
  what: {
    onMap: 'op de kaart',
    name: 'naam',
    kind: 'soort',
    role: 'rol',
    camp: 'kamp',
    areas: 'buurten',
    split: 'gesplitst',
    merged: 'samengevoegd',
  },
  notOnMap: 'niet op de kaart',
  onMap: 'op de kaart',
  none: 'geen',
  withStrength: (types: string, strength: string) => `${types} (${strength})`,
  listed: (names: readonly string[]) => listed(names, 'nl'),
};
