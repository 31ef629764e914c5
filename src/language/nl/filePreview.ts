import type { ImportFormat, RowsAre, Separator } from '../../formats/importPreview.ts';
import { counted } from '../grammar.ts';

/** Files in the language of people: as they name the program, not what is in it. */
const kinds: Readonly<Partial<Record<ImportFormat, string>>> = {
  schakelkaart: 'een kaart van Schakelkaart',
  csv: 'een tabel',
  lines: 'een lijst met op elke regel een actor of een relatie',
  xlsx: 'een werkmap van Excel',
  ods: 'een werkmap van LibreOffice',
  graphml: 'een netwerk in GraphML',
  gexf: 'een netwerk in GEXF',
  nodeLink: 'een netwerk in JSON',
  adjacency: 'een netwerk in JSON',
  cytoscape: 'een netwerk van Cytoscape',
  graphology: 'een netwerk in JSON',
  jsonCanvas: 'een canvas van Obsidian',
  kumu: 'een kaart van Kumu',
  prsm: 'een kaart van PRSM',
  jsonGraph: 'een netwerk in JSON',
  neo4j: 'een netwerk van Neo4j',
  excalidraw: 'een tekening van Excalidraw',
  tldraw: 'een tekening van tldraw',
  jsonRows: 'een tabel in JSON',
  pajek: 'een netwerk van Pajek',
  ucinet: 'een netwerk van UCINET',
  gml: 'een netwerk in GML',
  dot: 'een netwerk in DOT',
  sif: 'een netwerk in SIF',
  gdf: 'een netwerk in GDF',
  tgf: 'een netwerk in TGF',
  edgeLines: 'een lijst van relaties: op elke regel twee namen',
  vna: 'een netwerk van NetDraw',
  drawio: 'een tekening van draw.io',
};

/** Of a table: what one is, and what its rows are. */
const tables: Readonly<Record<RowsAre, string>> = {
  actors: 'een lijst van actoren',
  relations: 'een lijst van relaties',
  both: 'een lijst van actoren en met wie zij een relatie hebben',
  matrix: 'een matrix: wie heeft een relatie met wie',
  lines: 'een lijst met op elke regel een actor of een relatie',
};
const rows: Readonly<Record<RowsAre, string>> = {
  actors: 'Elke rij is één actor.',
  relations: 'Elke rij is één relatie: van wie, naar wie, en wat voor relatie.',
  both: 'Elke rij is één actor, met daarachter met wie.',
  matrix: 'In de eerste rij en de eerste kolom staan de namen. Een getal in een vakje is een relatie.',
  lines: 'Elke regel is een naam, of een relatie zoals ‘Imam - School: vertrouwen’.',
};
const from = (program: string | null): string => (program ? ` uit ${program}` : '');

/** The preview of a file or of pasted text: what was recognised, how it may be corrected, and what is left out. */
export const filePreview = {
  explain:
    'Kies een lijst, werkmap of netwerk dat u al hebt: uit Excel, Kumu, Gephi of een ander programma. Ook een kaart die iemand u gaf, gaat hier open. Er verandert nog niets.',
  choose: 'Bestanden kiezen',
  another: 'Ander bestand kiezen',
  dropHere: 'of sleep ze hierheen',
  reading: 'Bezig met lezen…',
  failed: 'Het lezen is niet gelukt. Er is niets gewijzigd.',
  unreadable: (names: string) =>
    `Niet van de schijf te lezen: ${names}. Is het verplaatst of verwijderd, is de schijf niet verbonden, of is het een map met bestanden? Kies het bestand opnieuw.`,
  refused: 'Dit bestand kan nog niet op een kaart.',
  notSo: 'Zo gaat het niet.',
  place: (file: string, line: number, column: number) => `In ${file}, regel ${line}, teken ${column}.`,
  // Of a list of actors that breaks off there are no relations to speak of.
  partial: (actors: number, read: number, found: number) =>
    found === 0
      ? `Het bestand is niet heel: ${actors} ${actors === 1 ? 'actor' : 'actoren'} gelezen.`
      : `Het bestand is niet heel: ${read} van ${found} relaties gelezen.`,
  acceptPartial: 'Neem over wat leesbaar was',
  untouched: 'Er is niets gewijzigd.',

  isTable: (what: readonly RowsAre[], program: string | null, isSure: boolean) =>
    `Dit ${isSure ? 'is' : 'lijkt op'} ${[...new Set(what)].map((one) => tables[one]).join(' en ')}${from(program)}.`,
  isNetwork: (format: ImportFormat, program: string | null, isSure: boolean) =>
    `Dit ${isSure ? 'is' : 'lijkt op'} ${kinds[format] ?? 'een netwerk'}${from(program)}.`,
  correct: (what: RowsAre | null) =>
    `${what === null ? 'Kijk of het goed gelezen is.' : rows[what]} Klopt er iets niet, verander het dan hieronder.`,
  /** A joint map, with the maps that lie on it. */
  contributions: (count: number) =>
    `Dit is een gezamenlijke kaart met ${counted(count, 'ingebrachte kaart', 'ingebrachte kaarten')}.`,
  whole: 'Het komt in zijn geheel mee.',
  camps: (names: string) => `Kampen: ${names}.`,
  areas: (count: number) => `${counted(count, 'buurt', 'buurten')}.`,

  choices: 'Hoe wordt dit gelezen?',
  rowsAre: 'Wat staat er in een rij?',
  rowKinds: {
    actors: 'Een actor',
    relations: 'Een relatie',
    both: 'Een actor, en met wie',
    matrix: 'Een matrix van namen',
    lines: 'Een regel tekst',
  } satisfies Record<RowsAre, string>,
  header: 'Waar staan de koppen?',
  noHeader: 'Er zijn geen koppen',
  headerLine: (line: number, text: string) => `In rij ${line}: ${text}`,
  destination: 'Waar komt het terecht?',
  onNewMap: 'Op een nieuwe kaart',
  onThisMap: 'Op deze kaart',
  onTimeLine: 'Op de tijdlijn',
  more: 'Meer',
  sheets: 'Welke bladen?',
  separator: 'Wat staat er tussen de kolommen?',
  separators: {
    ';': 'Puntkomma (;)',
    ',': 'Komma (,)',
    '\t': 'Tab',
    '|': 'Streep (|)',
  } satisfies Record<Separator, string>,
  oneColumn: 'Niets: er is één kolom',

  tables: 'Tabellen',
  tableOf: { actors: 'Actoren', relations: 'Relaties' },
  example: (table: string) => `Voorbeeld uit ${table}`,
  readColumnAs: (column: string) => `${column} lezen als`,
  leaveOut: 'weglaten',
  leftOutColumn: 'Weggelaten',
  notShown: 'niet getoond',
  empty: 'leeg',
  rows: (shown: number, all: number) =>
    shown < all ? `De eerste ${shown} van ${all} rijen.` : `${counted(all, 'rij', 'rijen')}.`,

  strength: 'Sterkte',
  strengthHow: (column: string) => `Een kaart kent drie sterktes. De getallen in ‘${column}’ zijn zo verdeeld:`,
  part: (lowest: string, highest: string) => (lowest === highest ? lowest : `${lowest} t/m ${highest}`),
  noneOfPart: 'geen enkele',
  partCount: (count: number) => counted(count, 'relatie', 'relaties'),
  upTo: 'tot en met',
  upToOf: (strength: string) => `${strength} tot en met`,
  above: (bound: string) => `meer dan ${bound}`,
  such: (from: string, to: string, value: string) => `zoals ${from} – ${to} (${value})`,
  noNumber: 'Typ een getal.',

  leftOut: 'Wat er niet meegaat, en waarom',
  nothingLeftOut: 'Alles wat herkend is, gaat mee.',
  ofColumn: (column: string) => `Kolom ${column}`,
  staysOut: (why: string) => `${why} Dit is niet te veranderen.`,
  unknownColumn: 'Niet herkend. Kies boven de kolom wat erin staat, als het op de kaart hoort.',
  byYou: 'U koos weglaten.',
  notices: 'Goed om te weten',

  onNew: (actors: number, relations: number) =>
    `Er ${actors + relations === 1 ? 'komt' : 'komen'} ${counted(actors, 'actor', 'actoren')} en ${counted(relations, 'relatie', 'relaties')} op een nieuwe kaart.`,
  inFile: (actors: number, relations: number) =>
    `Gelezen: ${counted(actors, 'actor', 'actoren')} en ${counted(relations, 'relatie', 'relaties')}.`,
  nothingYet: 'Er is nog niets gewijzigd.',
  make: 'Kaart maken',
};
