import type { AreaField, AreaFormat, AreaNoticeCode, AreaRefusalCode } from '../../formats/areaPreview.ts';
import type { CoordinateSystem } from '../../formats/namedSystem.ts';
import { counted, listed } from '../grammar.ts';
import { formats } from './formats.ts';

type Details = Readonly<Record<string, string | number>>;
const text = (details: Details, key: string): string => String(details[key] ?? '');
const count = (details: Details): number => Number(details['count'] ?? 1);
const many = (details: Details, one: string, more: string): string => counted(count(details), one, more);
const number = (value: unknown): string => new Intl.NumberFormat('nl-NL').format(Number(value));
const names = (details: Details): string =>
  `${text(details, 'names')}${count(details) > 3 ? ` en nog ${count(details) - 3}` : ''}`;
const inQgis = 'Open het in QGIS en kies bij de laag Exporteren, Objecten opslaan als, en dan GeoJSON.';
const systems: Readonly<Record<CoordinateSystem, string>> = {
  rijksdriehoek: 'Rijksdriehoek (EPSG:28992)',
  degrees: 'graden (EPSG:4326)',
  webMercator: 'webkaart-meters (EPSG:3857)',
};

const refusals: Readonly<Record<AreaRefusalCode, (details: Details) => string>> = {
  emptyFile: () => 'Dit bestand is leeg.',
  fileTooBig: (details) => `Dit bestand is te groot: ${text(details, 'found')} MB. Tot ${text(details, 'most')} MB gaat.`,
  tooSlow: (details) => `Het lezen duurde langer dan ${text(details, 'seconds')} seconden en is gestopt.`,
  macroWorkbook: formats.refusals.macroWorkbook,
  encryptedWorkbook: formats.refusals.encryptedWorkbook,
  oldWorkbook: formats.refusals.oldWorkbook,
  binaryWorkbook: formats.refusals.binaryWorkbook,
  unsafeEntries: formats.refusals.unsafeEntries,
  damagedWorkbook: formats.refusals.damagedWorkbook,
  doctypeRefused: formats.refusals.doctypeRefused,
  packedTooBig: () =>
    'Dit bestand wordt bij het uitpakken te groot. Bewaar alleen het blad met de buurten in een nieuwe werkmap.',
  notAreas: () => 'Dit is geen bestand met buurten. Het programma leest GeoJSON, TopoJSON, Esri JSON, Excel, LibreOffice en CSV.',
  brokenOff: (details) =>
    details['quoteLine'] === undefined
      ? 'Dit bestand houdt midden in de inhoud op of is beschadigd.'
      : `Op regel ${text(details, 'quoteLine')} begint een aanhalingsteken dat niet goed wordt gesloten.`,
  tooDeep: () => 'De inhoud van dit bestand is te diep genest.',
  forbiddenKey: (details) => `Dit bestand bevat bij ${text(details, 'place')} een veld dat niet is toegestaan.`,
  tooManyAreas: (details) =>
    `Dit bestand heeft ${number(details['found'])} gebieden. Tot ${number(details['most'])} gaat. Kies een bestand met alleen uw gemeente.`,
  tooDetailed: (details) => `De grenzen zijn te fijn getekend: meer dan ${number(details['most'])} punten.`,
  tooManyColumns: (details) => `Dit bestand heeft meer dan ${number(details['most'])} kolommen. Bewaar het met minder kolommen.`,
  coordinatesUnknown: (details) =>
    `De coördinaten zijn niet herkend (${text(details, 'example')}). Het programma kent graden (WGS 84) en Rijksdriehoek.`,
  systemUnknown: (details) =>
    `De coördinaten staan in ‘${text(details, 'name')}’. Dat stelsel leest het programma niet. Vraag of bewaar het bestand in Rijksdriehoek (EPSG:28992) of graden (EPSG:4326), in QGIS bij Exporteren.`,
  onlyPoints: (details) =>
    `Hier staan alleen punten of lijnen in (${number(details['count'])}), geen gebieden met een grens. Kies het bestand met de vlakken.`,
  shapefile: () => `Dit is (een deel van) een shapefile. ${inQgis}`,
  geoPackage: () => `Dit is een kaartbestand dat het programma niet leest. ${inQgis}`,
  kml: () => `Dit is KML, van Google Earth of Google Maps. ${inQgis}`,
  gml: () =>
    `Dit is GML. Vraag de dienst om GeoJSON (outputFormat=application/json). Of: ${inQgis.charAt(0).toLowerCase()}${inQgis.slice(1)}`,
  packed: () => 'Dit is een ingepakt bestand. Pak het uit en kies het GeoJSON- of CSV-bestand dat erin zit.',
  webPage: () => 'Dit is een webpagina, geen bestand met buurten. Kies op die pagina downloaden, en dan GeoJSON of CSV.',
  serviceError: (details) => `De dienst gaf geen buurten, maar een foutmelding: ‘${text(details, 'said')}’.`,
  layerDescription: () =>
    'Dit beschrijft een kaartlaag of dienst. De buurten zelf staan er niet in. Vraag ze als GeoJSON aan (f=geojson, of outputFormat=application/json).',
  noAreas: () => 'In dit bestand staan geen buurten.',
  readerFailed: () => 'Het lezen van dit bestand is niet gelukt.',
};

const notices: Readonly<Record<AreaNoticeCode, (details: Details) => string>> = {
  noName: (details) => `${many(details, 'buurt', 'buurten')} zonder naam en code weggelaten.`,
  codeAsName: (details) => `${many(details, 'buurt', 'buurten')} zonder naam: de code is als naam gebruikt.`,
  namesToldApart: (details) =>
    `${many(details, 'naam komt', 'namen komen')} vaker voor, zoals ‘${text(details, 'name')}’. Er staat nu een wijk, code of nummer achter.`,
  partsJoined: (details) => `${many(details, 'deel', 'delen')} samengevoegd met een buurt met dezelfde code of naam.`,
  noPolygon: (details) => `${many(details, 'punt of lijn', 'punten of lijnen')} overgeslagen.`,
  outlineUnusable: (details) =>
    `Van ${many(details, 'buurt', 'buurten')} is de grens niet leesbaar: ${names(details)}. De buurt zelf komt mee, zonder grens.`,
  placeElsewhere: (details) =>
    `Van ${many(details, 'buurt', 'buurten')} ligt de grens (of een deel) op een heel andere plek dan de rest: ${names(details)}. Die grens komt niet mee, de buurt wel.`,
  systemOtherwise: (details) =>
    `Het bestand noemt ${systems[text(details, 'named') as CoordinateSystem]}, maar de coördinaten zijn ${systems[text(details, 'used') as CoordinateSystem]}. Zo zijn ze gelezen.`,
  codeShared: (details) =>
    `${many(details, 'code staat', 'codes staan')} bij buurten met een andere naam, zoals ‘${text(details, 'name')}’. Die codes zijn weggelaten.`,
  isPartial: () => 'De dienst gaf niet alle gebieden, maar een deel. Vraag de rest apart aan, of vraag alleen uw gemeente.',
  levelsLeftOut: (details) =>
    `${many(details, 'rij', 'rijen')} over een wijk, gemeente of het land weggelaten, zoals ‘${text(details, 'name')}’. Alleen de buurten komen mee.`,
  coarserLevel: (details) =>
    `Dit bestand heeft geen buurten. De ${text(details, 'level') === 'wijk' ? 'wijken' : 'gemeenten'} zijn als buurten gelezen.`,
  waterLeftOut: (details) => `${many(details, 'gebied', 'gebieden')} met alleen water weggelaten.`,
  linesLeftOut: (details) =>
    `${many(details, 'regel', 'regels')} boven of onder de tabel weggelaten, zoals ‘${text(details, 'name')}’.`,
  headerGuessed: () => 'De kolomnamen zijn niet herkend. De kolommen zijn gekozen naar wat erin staat. Controleer ze hieronder.',
  periodChosen: (details) => `Dit bestand heeft meer perioden. De laatste is gelezen: ‘${text(details, 'name')}’.`,
  totalsChosen: (details) =>
    `${many(details, 'rij', 'rijen')} over een deel van de inwoners weggelaten, zoals ‘${text(details, 'name')}’. De totalen zijn gelezen.`,
  numberUnknown: (details) => `Van ${many(details, 'buurt', 'buurten')} is het aantal inwoners geheim of onbekend.`,
  axesSwapped: () => 'Lengte- en breedtegraad stonden omgekeerd. Dat is hersteld.',
  layerChosen: (details) =>
    `Dit bestand heeft meer lagen. De laag met de meeste gebieden is gelezen: ‘${text(details, 'name')}’.`,
  sheetChosen: (details) => `Deze werkmap heeft meer bladen. Gelezen is het blad ‘${text(details, 'name')}’.`,
  simplified: (details) =>
    `De grenzen zijn lichter gemaakt: van ${number(details['had'])} naar ${number(details['has'])} punten.`,
  negativeNumber: (details) =>
    `${many(details, 'aantal', 'aantallen')} onder nul (bij het CBS: onbekend) weggelaten, zoals ‘${text(details, 'name')}’.`,
  numberUnusable: (details) =>
    `${many(details, 'waarde is', 'waarden zijn')} geen aantal en weggelaten, zoals ‘${text(details, 'name')}’.`,
  numberRounded: (details) => `${many(details, 'aantal', 'aantallen')} afgerond op hele inwoners.`,
  noHeader: () => 'De eerste rij bevat geen bekende kolomnamen. Alle rijen zijn gelezen als buurten.',
  decodedAs: () => 'Het bestand is geschreven in een oudere tekencodering. Controleer letters met accenten.',
};

const formatNames: Readonly<Record<AreaFormat, string>> = {
  geojson: 'GeoJSON',
  geojsonLines: 'GeoJSON met een buurt per regel',
  topojson: 'TopoJSON',
  esri: 'JSON van ArcGIS',
  table: 'een tabel',
  xlsx: 'een Excel-werkmap',
  ods: 'een LibreOffice-werkmap',
};

const fields: Readonly<Record<AreaField, string>> = {
  name: 'naam van de buurt',
  code: 'code',
  district: 'wijk',
  population: 'inwoners',
  level: 'buurt, wijk of gemeente',
  water: 'water (ja of nee)',
  period: 'jaar',
};

/** What is said while a file of neighbourhoods or inhabitants comes in. */
export const areaFile = {
  load: { areas: 'Buurten uit een bestand', population: 'Inwoners uit een bestand' },
  title: { areas: 'Buurten uit een bestand', population: 'Inwoners per buurt uit een bestand' },
  explain: {
    areas:
      'Kies een bestand met de buurten van uw gemeente: GeoJSON, TopoJSON of een tabel (Excel, CSV). U ziet eerst wat erin staat.',
    population:
      'Kies een tabel (Excel of CSV) met per regel een buurt (naam of code) en het aantal inwoners, zoals van CBS StatLine. U ziet eerst wat erin staat.',
  },
  choose: 'Bestand kiezen',
  another: 'Ander bestand kiezen',
  reading: 'Het bestand wordt gelezen.',
  failed: 'Het lezen is gestopt.',
  place: (line: number, column: number) => `Regel ${line}, teken ${column}.`,
  untouched: 'Er is niets gewijzigd.',
  recognised: (format: AreaFormat, system: CoordinateSystem | null) =>
    `Dit is ${formatNames[format]}${system === null ? '' : `, met grenzen in ${systems[system]}`}.`,
  examples: (shown: number, all: number) => (all > shown ? `De eerste ${shown} van ${all}` : 'Zo komen ze binnen'),
  outline: 'grens',
  hasOutline: 'ja',
  hasNoOutline: 'geen',
  unknownNumber: 'onbekend',
  found: (areas: number, withOutline: number, withPopulation: number) =>
    `${counted(areas, 'buurt', 'buurten')} gevonden, ${withOutline} met een grens, ${withPopulation} met inwoners.`,
  known: (areas: number) => `${counted(areas, 'buurt staat', 'buurten staan')} al op de kaart.`,
  added: (areas: number) => `${counted(areas, 'buurt wordt', 'buurten worden')} toegevoegd.`,
  unknown: (names: readonly string[]) => `Niet op deze kaart en daarom weggelaten: ${listed(names, 'nl', 5)}.`,
  elsewhere: (names: readonly string[]) =>
    `Zonder grens, want de grenzen op deze kaart liggen ergens anders: ${listed(names, 'nl', 5)}.`,
  displaced: (names: readonly string[]) =>
    `Deze buurten van de kaart raken hun grens kwijt, want die ligt ergens anders dan dit bestand: ${listed(names, 'nl', 5)}.`,
  missing: (names: readonly string[]) => `Wel op deze kaart, niet in het bestand: ${listed(names, 'nl', 5)}.`,
  nothing: 'Hier staat niets in dat bij deze kaart past. Kijk of de kolommen goed zijn herkend.',
  notices: 'Let op',
  columns: 'Kolommen',
  column: 'Kolom',
  example: 'Voorbeeld',
  readAs: 'Gelezen als',
  readColumnAs: (column: string) => `${column} gelezen als`,
  leaveOut: 'weglaten',
  take: 'Overnemen',
  refusals,
  notice: notices,
  fields,
};
