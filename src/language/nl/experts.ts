import type { MetricLayer } from '../../analysis/expertTable.ts';
import type { MetricName, MetricUnit } from '../../analysis/metrics/metricCatalogue.ts';
import { counted } from '../grammar.ts';

const name: Record<MetricName, string> = {
  degree: 'Contacten',
  strength: 'Sterkte samen',
  betweenness: 'Tussenligging',
  betweennessWeighted: 'Tussenligging, gewogen',
  closeness: 'Nabijheid',
  eigenvector: 'Eigenvector',
  pagerank: 'PageRank',
  pagerankWeighted: 'PageRank, gewogen',
  constraint: 'Beperking',
  constraintWeighted: 'Beperking, gewogen',
  effectiveSize: 'Effectieve omvang',
  campCoordinator: 'Coördinator (kamp)',
  campConsultant: 'Bemiddelaar van buiten (kamp)',
  campGatekeeper: 'Poortwachter of woordvoerder (kamp)',
  campLiaison: 'Tussenpersoon (kamp)',
  areaCoordinator: 'Coördinator (buurt)',
  areaConsultant: 'Bemiddelaar van buiten (buurt)',
  areaGatekeeper: 'Poortwachter of woordvoerder (buurt)',
  areaLiaison: 'Tussenpersoon (buurt)',
};
const pairsOf = (who: string, where: string): string =>
  `Paren die elkaar niet kennen, ${who}, verbonden door deze actor (${where}).`;
const definition: Record<MetricName, string> = {
  degree: 'Met hoeveel anderen de actor een relatie heeft.',
  strength: 'De sterkte van al die relaties bij elkaar: zwak 1, gewoon 2, sterk 3.',
  betweenness:
    'Hoeveel kortste wegen tussen twee anderen via deze actor lopen. Zijn er meer wegen, dan telt elke weg voor een deel.',
  betweennessWeighted: 'Hetzelfde, waarbij een sterke relatie korter is: lengte 6 gedeeld door de sterkte.',
  closeness: 'Hoe dichtbij alle anderen zijn. Wie een deel niet kan bereiken, telt lager.',
  eigenvector: 'Hoog voor wie contact heeft met anderen die zelf hoog staan.',
  pagerank: 'Hoe vaak een wandelaar die relaties volgt hier langskomt (demping 0,85).',
  pagerankWeighted: 'Hetzelfde, waarbij sterke relaties vaker gevolgd worden.',
  constraint: 'Hoe zeer de contacten van deze actor elkaar ook kennen. Laag betekent: ruimte om te verbinden.',
  constraintWeighted: 'Hetzelfde, met de sterkte van de relaties.',
  effectiveSize: 'Het aantal contacten, min hoeveel die gemiddeld ook elkaar kennen.',
  campCoordinator: pairsOf('beiden uit het eigen kamp', 'kampen'),
  campConsultant: pairsOf('beiden uit een ander kamp', 'kampen'),
  campGatekeeper: pairsOf('één uit het eigen kamp en één daarbuiten', 'kampen'),
  campLiaison: pairsOf('uit twee verschillende andere kampen', 'kampen'),
  areaCoordinator: pairsOf('beiden uit de eigen buurt', 'buurten'),
  areaConsultant: pairsOf('beiden uit een andere buurt', 'buurten'),
  areaGatekeeper: pairsOf('één uit de eigen buurt en één daarbuiten', 'buurten'),
  areaLiaison: pairsOf('uit twee verschillende andere buurten', 'buurten'),
};
const unit: Record<MetricUnit, string> = {
  count: 'aantal',
  points: 'punten',
  pairs: 'paren',
  share: 'van 0 tot 1',
  index: 'getal zonder bovengrens',
};
const layer: Record<MetricLayer, string> = {
  positive: 'Alleen goede relaties',
  mixed: 'Ook spanning en invloed',
};

/** The tables for who knows network analysis; never the headline. */
export const experts = {
  intro: 'Alle maten per actor, met wat ze betekenen en van wie ze komen. Achtergrond bij het gesprek, geen rangorde van mensen.',
  open: 'Tabel met maten openen',
  dialog: 'Maten voor experts',
  close: 'Sluiten',
  layerLegend: 'Welke relaties tellen mee',
  layer,
  table: 'Maten per actor',
  actor: 'Actor',
  name,
  definition,
  unit,
  definitions: 'Wat de maten betekenen',
  source: (source: string) => `Bron: ${source}.`,
  noValue: 'geen waarde',
  preview: 'Tussenligging is nog een schatting uit een deel van de actoren. De precieze waarde volgt.',
  saveCsv: 'Als CSV opslaan',
  fileName: 'maten',
  more: (count: number) => `Nog ${count} tonen`,
  nobody: 'Er staat nog niemand op de kaart.',
  onMapTitle: 'Op de kaart tonen',
  onMapMetric: 'Maat',
  onMapAs: 'Als',
  as: { size: 'grootte', colour: 'kleur' },
  onMapHow: 'De kaart laat de maat zien zolang dit aan staat. De uitleg komt op de kaart.',
  show: 'Op de kaart tonen',
  legendTitle: 'Maat op de kaart',
  legend: {
    size: (metric: string, lowest: string, highest: string) =>
      `Hoe groter de schijf achter een actor, hoe hoger: ${metric}, van ${lowest} tot ${highest}.`,
    colour: (metric: string, lowest: string, highest: string) =>
      `Hoe voller de kleur van een actor, hoe hoger: ${metric}, van ${lowest} tot ${highest}.`,
  },
  legendStop: 'Maat niet meer tonen',
  network: {
    title: 'De kaart als geheel',
    actors: 'Actoren',
    ties: 'Paren met een relatie',
    density: 'Dichtheid',
    transitivity: 'Hoe vaak contacten van één actor elkaar ook kennen',
    components: 'Losse delen',
    modularityCamp: 'Modulariteit van de kampen',
    modularityArea: 'Modulariteit van de buurten',
    controversy: (a: string, b: string) => `Tegenstelling tussen ${a} en ${b} (wandelingen)`,
    note: 'Deze getallen zijn alleen te vergelijken tussen kaarten die op dezelfde manier getekend zijn.',
  },
  communities: {
    title: 'Kringen',
    intro: 'Het programma kan zoeken wie er veel met elkaar te maken hebben.',
    ask: 'Kringen zoeken',
    mark: 'Gevonden door het programma, niet door mensen aangewezen.',
    notCamps: 'Een kring is geen kamp: dit zegt niets over waar iemand staat.',
    circle: (number: number, actors: number) => `Kring ${number}: ${counted(actors, 'actor', 'actoren')}`,
    clear: (modularity: string) =>
      `Hoe scherp de kringen te scheiden zijn (modulariteit): ${modularity}. Bij 0 is het niet beter dan toeval.`,
    none: 'Er zijn te weinig relaties om kringen te vinden.',
    hide: 'Kringen sluiten',
  },
  decimalSign: ',',
};
