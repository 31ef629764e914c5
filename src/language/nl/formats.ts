import type { SpecialCategory } from '../../domain/specialCategories.ts';
import type { ImportField, ImportNoticeCode, ImportRefusalCode, LooksLike } from '../../formats/importPreview.ts';
import type { QuickRefusalCode } from '../../formats/quickText.ts';
import { eitherOf, listed } from '../grammar.ts';
import { words } from './words.ts';

/** What files and quick add answer. Each sentence takes the details of its refusal or notice. */

export type Details = Readonly<Record<string, string | number>>;
type Sentences<Code extends string> = Readonly<Record<Code, (details: Details) => string>>;

const text = (details: Details, key: string): string => String(details[key] ?? '');
const count = (details: Details): number => Number(details['count'] ?? 1);
/** With a decimal comma. */
const number = (details: Details, key: string): string => text(details, key).replace('.', ',');
const many = (details: Details, one: string, more: string): string => `${count(details)} ${count(details) === 1 ? one : more}`;
/** ` (regel 3)`, when the line is known. */
const line = (details: Details): string => (Number(details['line'] ?? 0) > 0 ? ` (regel ${text(details, 'line')})` : '');
const inFile = (details: Details): string => (text(details, 'file') ? `‘${text(details, 'file')}’` : 'Dit bestand');

/** The word on screen for a code such as `tension` or `strength3`. */
const word = (code: string): string => {
  const named: Readonly<Record<string, string>> = { ...words.relationType, ...words.certainty };
  const strengths: Readonly<Record<string, string>> = words.strength;
  return named[code] ?? strengths[code.replace('strength', '')] ?? code;
};
const candidates = (details: Details): string => eitherOf(text(details, 'candidates').split(' ').map(word), 'nl');
const examples = [words.relationType.tension, words.relationType.cooperation, words.strength[3], words.certainty.guessed];

/** What a file is that holds no network, and what to do in the program that wrote it. */
const looksLike: Readonly<Record<LooksLike, string>> = {
  areas: 'bevat buurten. Open het op een kaart, onder Buurten.',
  freeplane:
    'is een mindmap. Takken zeggen niet wie elkaar kent. Selecteer daar alles, kopieer de namen, en plak die bij Snel toevoegen.',
  outline: 'is een lijst met inspringende regels (OPML). Kopieer de namen daaruit, en plak die bij Snel toevoegen.',
  model: 'is een model van processen of systemen. Bewaar de lijst van onderdelen en verbanden daar als CSV, en open dat bestand.',
  html: 'is een webpagina. Open het in Excel of LibreOffice, bewaar het als gewone werkmap (.xlsx), en open dat bestand.',
  markup:
    'is geschreven in een soort XML die dit programma niet kent. Bewaar het in het programma waar het vandaan komt als CSV, GraphML of GEXF.',
  picture: 'is een plaatje. Een plaatje kan niet worden gelezen; typ de actoren bij Tekenen.',
  pdf: 'is een PDF. Kopieer de lijst daaruit naar een rekenblad, en bewaar dat als CSV.',
  packed: 'is een ingepakt bestand. Pak het uit, en open wat erin zit.',
  sealed: 'is gesloten met een wachtwoord. Kies ‘Bestand openen’ op de lijst met kaarten: daar vult u het in.',
  document: 'is een tekstdocument. Kopieer de lijst of tabel daaruit, en plak die bij Snel toevoegen of in een rekenblad.',
  excel2003: 'is een werkmap in de XML-vorm van Excel 2003. Bewaar het in Excel als gewone werkmap (.xlsx), en open dat bestand.',
  slides: 'is een presentatie. Kopieer de lijst daaruit, en plak die bij Snel toevoegen of in een rekenblad.',
  drawing: 'is een tekening. Bewaar de lijst van vormen en verbindingen daaruit als CSV, en open dat bestand.',
  gephi: 'is een project van Gephi. Kies daar File > Export > Graph file, en bewaar als GEXF of GraphML.',
  cytoscape: 'is een sessie van Cytoscape. Kies daar File > Export > Network to File, en bewaar als GraphML.',
  shapefile: 'bevat grenzen als shapefile. Bewaar die in QGIS als GeoJSON, en open dat bestand op een kaart, onder Buurten.',
  googleEarth: 'is een kaart van Google Earth. Zet die om in GeoJSON, en open dat bestand op een kaart, onder Buurten.',
  numbers: 'is van Numbers. Kies daar Archief > Exporteer naar > Excel, en open dat bestand.',
  xmind: 'is een mindmap van XMind. Exporteer die daar als Excel of CSV, en open dat bestand.',
  book: 'is een e-boek. Typ de actoren bij Tekenen.',
  contacts: 'bevat adressen van personen. Die horen niet op een kaart; typ functies bij Tekenen.',
  calendar: 'is een agenda. Typ de actoren bij Tekenen.',
  mail: 'is een e-mail. Bewaar de bijlage eruit, en open die.',
  tree: 'is een boom: wat onder wat valt. Maak er een lijst van met op elke regel twee namen en hun relatie.',
  chat: 'is een gesprek. Maak er een lijst van: op elke regel één actor of relatie.',
  settings: 'bevat instellingen van een programma, geen actoren.',
  translations: 'bevat teksten van een programma, geen actoren.',
  otherData:
    'is JSON waarin dit programma geen lijst van actoren of relaties vindt. Bewaar die lijst daar als CSV, en open dat bestand.',
  program: 'hoort bij een ander programma. Bewaar het daar als CSV, GraphML of GEXF.',
  prose: 'is lopende tekst. Maak er een lijst van: op elke regel één actor of relatie.',
};

const refusals: Sentences<ImportRefusalCode> = {
  noFile: () => 'Er is geen bestand gekozen.',
  emptyFile: (details) => `${inFile(details)} is leeg.`,
  fileTooBig: (details) =>
    `Dit is te groot: ${text(details, 'found')} MB. Bestanden tot ${text(details, 'most')} MB kunnen worden geopend.`,
  tooSlow: (details) => `Het lezen duurde langer dan ${text(details, 'seconds')} seconden en is gestopt.`,
  macroWorkbook: (details) =>
    `${inFile(details)} bevat macro’s en wordt voor de veiligheid niet gelezen. Bewaar het in Excel als gewone werkmap (.xlsx), en open dat bestand.`,
  encryptedWorkbook: (details) =>
    `${inFile(details)} heeft een wachtwoord. Haal dat eraf (in Excel: Bestand > Info > Werkmap beveiligen), bewaar het en open het opnieuw.`,
  oldWorkbook: (details) =>
    `${inFile(details)} heeft de vorm van voor Excel 2007 (.xls). Open het in Excel of LibreOffice, bewaar het als gewone werkmap (.xlsx), en open dat bestand.`,
  binaryWorkbook: (details) =>
    `${inFile(details)} is een binaire werkmap (.xlsb). Bewaar het in Excel als gewone werkmap (.xlsx), en open dat bestand.`,
  packedTooBig: (details) =>
    `${inFile(details)} wordt bij het uitpakken te groot. Bewaar alleen de bladen met actoren en relaties in een nieuwe werkmap.`,
  unsafeEntries: (details) =>
    `${inFile(details)} heeft onderdelen die naar een andere plek verwijzen. Het wordt voor de veiligheid niet gelezen. Bewaar het opnieuw in Excel of LibreOffice.`,
  damagedWorkbook: (details) =>
    `${inFile(details)} is beschadigd of niet helemaal binnengekomen. Haal het opnieuw op, of open het in Excel of LibreOffice en bewaar het opnieuw.`,
  tooManyColumns: (details) =>
    `Dit bestand heeft meer dan ${text(details, 'most')} kolommen. Bewaar het met alleen de kolommen die op de kaart horen.`,
  unknownFormat: (details) => `${inFile(details)} is geen kaart, tabel of netwerk dat dit programma kent.`,
  looksLikeOther: (details) =>
    `${inFile(details)} ${looksLike[text(details, 'looksLike') as LooksLike] ?? ''}${text(details, 'inside') ? ` Daarin zit ‘${text(details, 'inside')}’.` : ''}`,
  doctypeRefused: () =>
    'Dit bestand begint met een documenttype (DOCTYPE). Zulke bestanden worden voor de veiligheid niet gelezen.',
  brokenOff: (details) =>
    details['quoteLine'] === undefined
      ? 'Dit bestand houdt midden in de inhoud op of is beschadigd.'
      : `Op regel ${text(details, 'quoteLine')} begint een aanhalingsteken dat niet goed wordt gesloten. Alles daarna zou in één vakje komen. Haal het daar weg of sluit het, en kies het bestand opnieuw.`,
  filesDoNotFit: () =>
    'Deze bestanden horen niet bij elkaar. Kies één bestand, of een tabel met actoren en een tabel met relaties.',
  noActors: () => 'In dit bestand staan geen actoren.',
  readerFailed: () => 'Het lezen van dit bestand is niet gelukt.',
  notAMapFile: () => 'Dit is geen bestand van Schakelkaart.',
  newerVersion: () => 'Dit bestand komt van een nieuwere versie van Schakelkaart. Open het met die versie.',
  forbiddenKey: (details) => `Dit bestand bevat bij ${text(details, 'place')} een veld dat niet is toegestaan.`,
  tooDeep: () => 'De inhoud van dit bestand is te diep genest.',
  tooManyActors: (details) => `Dit bestand heeft meer dan ${text(details, 'most')} actoren. Dat past niet op één kaart.`,
  tooManyRelations: (details) => `Dit bestand heeft meer dan ${text(details, 'most')} relaties. Dat past niet op één kaart.`,
  valueMissing: (details) => `In dit bestand ontbreekt een waarde: ${text(details, 'place')}.`,
  valueTooLong: (details) => `In dit bestand is een waarde te lang: ${text(details, 'place')}.`,
  valueInvalid: (details) => `In dit bestand staat een waarde die niet kan: ${text(details, 'place')}.`,
  idTwice: (details) =>
    `Hetzelfde nummer (${text(details, 'id')}) staat twee keer in dit bestand: bij ‘${text(details, 'first')}’ en bij ‘${text(details, 'second')}’.`,
  actorMissing: (details) =>
    `Bij ${text(details, 'place')} staat een actor die niet in het bestand voorkomt: ${text(details, 'id')}.`,
  campMissing: (details) => `‘${text(details, 'name')}’ hoort bij een kamp dat niet in het bestand voorkomt.`,
  areaMissing: (details) => `‘${text(details, 'name')}’ hoort bij een buurt die niet in het bestand voorkomt.`,
  relationToItself: (details) => `Bij ${text(details, 'place')} staat een relatie van een actor met zichzelf.`,
};

/** Why a column that says this of people was left out. */
const unfit: Readonly<Record<SpecialCategory, string>> = {
  faith: 'Iemands geloof hoort niet op een kaart.',
  descent: 'Iemands afkomst of verblijf hoort niet op een kaart.',
  politics: 'Iemands politieke opvatting hoort niet op een kaart.',
  health: 'Iemands gezondheid of zorg hoort niet op een kaart.',
  orientation: 'Iemands seksuele gerichtheid hoort niet op een kaart.',
  family: 'Iemands gezin, inkomen of schulden horen niet op een kaart.',
  offences: 'Straffen en verdenkingen horen niet op een kaart.',
  identifier: 'Nummers die iemand aanwijzen horen niet op een kaart.',
  contact: 'Adressen, telefoonnummers en geboortedagen horen niet op een kaart.',
};

/** Parts of files of other programs that a map has no room for. */
const leftOut: Readonly<Record<string, (details: Details) => string>> = {
  graphs: (details) => `Het bestand bevat nog ${many(details, 'netwerk', 'netwerken')}. Alleen het eerste komt op de kaart.`,
  hyperedges: (details) => `${many(details, 'relatie', 'relaties')} tussen meer dan twee actoren weggelaten.`,
  ports: (details) => `${many(details, 'aansluitpunt', 'aansluitpunten')} op actoren weggelaten; de relaties komen wel mee.`,
  times: (details) =>
    `Bij ${many(details, 'actor of relatie', 'actoren en relaties')} staat een periode. Alles komt mee, met wat het laatst gold.`,
  descents: (details) => `${many(details, 'afstamming', 'afstammingen')} van de ene actor uit de andere weggelaten.`,
  ego: () => 'Wat er over de ondervraagde zelf in staat, is weggelaten.',
  pages: (details) =>
    `Het bestand heeft nog ${many(details, 'pagina', 'pagina’s')}. Alleen de eerste met actoren komt op de kaart.`,
  looseLines: (details) => `${many(details, 'lijn', 'lijnen')} weggelaten die niet aan twee vormen vastzitten.`,
  captions: (details) => `${many(details, 'losse tekst', 'losse teksten')} weggelaten die nergens aan vastzitten.`,
  looseTexts: (details) => `${many(details, 'vorm', 'vormen')} zonder tekst weggelaten.`,
};

const notices: Sentences<ImportNoticeCode> = {
  sensitiveColumn: (details) =>
    `${many(details, 'kolom', 'kolommen')} weggelaten. Hieronder staat bij elke weggelaten kolom waarom.`,
  lineUnclear: (details) =>
    `${many(details, 'regel is', 'regels zijn')} niet te lezen en ${count(details) === 1 ? 'komt' : 'komen'} niet mee${line(details)}: ‘${text(details, 'value')}’.`,
  signsRemoved: (details) => `Tekens weggehaald die onzichtbaar zijn of op andere letters liggen: ${count(details)}.`,
  linkRemoved: (details) => `Onveilige koppelingen weggehaald: ${count(details)}.`,
  namesNumbered: (details) =>
    `Namen die al voorkwamen, kregen een nummer: ${count(details)}. Bijvoorbeeld ‘${text(details, 'name')}’.`,
  nameMissing: (details) => `${many(details, 'rij', 'rijen')} zonder naam weggelaten${line(details)}.`,
  nameShortened: (details) =>
    `${many(details, 'naam', 'namen')} ingekort tot ${text(details, 'most')} tekens, zoals ‘${text(details, 'name')}’. De hele naam staat in de notitie.`,
  fieldShortened: (details) => `In de kolom ‘${text(details, 'column')}’ is tekst ingekort tot ${text(details, 'most')} tekens.`,
  selfRelations: (details) =>
    `${many(details, 'relatie', 'relaties')} van een actor met zichzelf weggelaten. Bijvoorbeeld bij ‘${text(details, 'name')}’.`,
  relationsMerged: (details) =>
    `${many(details, 'relatie die er al was', 'relaties die er al waren')} samengevoegd. Bijvoorbeeld bij ‘${text(details, 'name')}’.`,
  relationsSame: (details) =>
    `${many(details, 'rij', 'rijen')} die precies hetzelfde zeggen als een andere, weggelaten. Bijvoorbeeld bij ‘${text(details, 'name')}’.`,
  relationDenied: (details) =>
    `${many(details, 'relatie', 'relaties')} weggelaten omdat er staat dat die er niet is, zoals ‘${text(details, 'value')}’ bij ‘${text(details, 'name')}’.`,
  influenceMutual: (details) => `${many(details, 'keer', 'keer')} invloed over en weer samengevoegd tot wederzijdse invloed.`,
  relationIncomplete: (details) => `${many(details, 'relatie', 'relaties')} met maar één kant weggelaten${line(details)}.`,
  relationWithoutActor: (details) =>
    `${many(details, 'relatie', 'relaties')} weggelaten: de actor ‘${text(details, 'name')}’ komt niet voor${line(details)}.`,
  actorsAdded: (details) =>
    `${many(details, 'actor', 'actoren')} toegevoegd die alleen bij de relaties voorkomen. Bijvoorbeeld ‘${text(details, 'name')}’.`,
  directionLeftOut: (details) =>
    `Bij ${many(details, 'relatie', 'relaties')} is de richting weggelaten. Alleen invloed heeft een richting.`,
  strengthsScaled: (details) =>
    `De sterktes liepen van ${number(details, 'lowest')} tot ${number(details, 'highest')}. Ze zijn verdeeld over zwak, gewoon en sterk.`,
  negativeTension: (details) => `${many(details, 'relatie', 'relaties')} met een getal onder nul gelezen als spanning.`,
  valueUnknown: (details) =>
    `In de kolom ‘${text(details, 'column')}’ ${count(details) === 1 ? 'is' : 'zijn'} ${many(details, 'waarde', 'waarden')} niet herkend, zoals ‘${text(details, 'value')}’.`,
  numberUnusable: (details) =>
    `In de kolom ‘${text(details, 'column')}’ staat een getal dat niet kan, zoals ‘${text(details, 'value')}’.`,
  tooManyCamps: (details) =>
    `De kamp-kolom is weggelaten: ${text(details, 'found')} verschillende kampen is te veel voor een kaart.`,
  tooManyAreas: (details) =>
    `Meer dan ${text(details, 'most')} buurten past niet op een kaart: ${many(details, 'vermelding', 'vermeldingen')} weggelaten.`,
  namesUnseen: (details) => `${many(details, 'naam was', 'namen waren')} niet te zien. Daar staat nu een vraagteken.`,
  keyFigureLeftOut: (details) =>
    `Bij ${many(details, 'actor', 'actoren')} die geen sleutelfiguur zijn, is wat daarover stond weggelaten.`,
  groupsAsCamps: (details) =>
    `${many(details, 'groep', 'groepen')} uit het bestand gelezen als kamp, zoals ‘${text(details, 'name')}’.`,
  noHeader: () => 'De eerste rij bevat geen kolomnamen die het programma kent. Alle rijen zijn gelezen als inhoud.',
  looseTextsLeftOut: (details) =>
    `${many(details, 'losse tekst', 'losse teksten')} uit de tekening weggelaten, zoals ‘${text(details, 'name')}’.`,
  sheetsLeftOut: (details) =>
    `${many(details, 'werkblad is', 'werkbladen zijn')} niet gelezen${count(details) === 1 ? ':' : ', zoals'} ‘${text(details, 'name')}’.`,
  errorCells: (details) => `${many(details, 'vakje', 'vakjes')} met een fout uit het rekenblad, zoals #N/B, leeg gelaten.`,
  uncalculatedCells: (details) =>
    `${many(details, 'formule zonder uitkomst', 'formules zonder uitkomst')} leeg gelaten. Open het bestand in Excel, bewaar het en open het hier opnieuw.`,
  linesLeftOut: (details) =>
    `${many(details, 'regel', 'regels')} buiten de tabel weggelaten, zoals ‘${text(details, 'value')}’${line(details)}.`,
  columnBeside: (details) =>
    `De kolom ‘${text(details, 'column')}’ zegt hetzelfde als ‘${text(details, 'main')}’, en is alleen gebruikt waar die leeg is. ${count(details)} keer bleef weg wat er stond, zoals ‘${text(details, 'value')}’.`,
  clustersLeftOut: (details) =>
    `De kolom ‘${text(details, 'column')}’ is weggelaten: een ander programma heeft daarin groepen genummerd. Dat zijn geen kampen.`,
  groupingLeftOut: (details) =>
    `De kolom ‘${text(details, 'column')}’ is weggelaten: wat daarin staat, zoals ‘${text(details, 'value')}’, is geen soort actor en geen kamp waar meer actoren in staan.`,
  objectLeftOut: (details) =>
    `In de kolom ‘${text(details, 'column')}’ is weggelaten wat geen tekst is: ${count(details)} keer, zoals ‘${text(details, 'value')}’.`,
  noRelations: (details) =>
    `Geen enkele van de ${text(details, 'rows')} rijen gaf een relatie, terwijl dit wel een lijst van relaties lijkt. Kijk of de kolommen ‘van’ en ‘naar’ goed staan.`,
  decodedAs: () => 'Het bestand is geschreven in een oudere tekencodering. Controleer letters met accenten.',
  groupsLeftOut: (details) =>
    `${many(details, 'groep', 'groepen')} in het bestand weggelaten; wie erin staan, komen wel mee. Bijvoorbeeld ‘${text(details, 'name')}’.`,
  groupRelations: (details) =>
    `${many(details, 'relatie', 'relaties')} met een hele groep weggelaten. Bijvoorbeeld met ‘${text(details, 'name')}’.`,
  partsLeftOut: (details) => leftOut[text(details, 'what')]?.(details) ?? '',
  placesLeftOut: () => 'De plaatsen uit het bestand zijn niet bruikbaar. De kaart wordt opnieuw geordend.',
  placesDrawnIn: (details) =>
    `${many(details, 'actor stond', 'actoren stonden')} heel ver van de rest en ${count(details) === 1 ? 'staat' : 'staan'} nu dichterbij. Bijvoorbeeld ‘${text(details, 'name')}’.`,
};

const quick: Sentences<QuickRefusalCode> = {
  textEmpty: () => 'Typ eerst een naam.',
  endMissing: (details) => `Aan één kant van de relatie ontbreekt een naam: ‘${text(details, 'piece')}’.`,
  nameTooLong: (details) => `Deze naam is te lang: ‘${text(details, 'piece')}’. Gebruik hooguit ${text(details, 'most')} tekens.`,
  relationToItself: (details) => `Een relatie loopt tussen twee actoren. ‘${text(details, 'piece')}’ staat aan beide kanten.`,
  tooManyActors: (details) => `Een kaart heeft plaats voor ${text(details, 'most')} actoren.`,
  tooManyRelations: (details) => `Een kaart heeft plaats voor ${text(details, 'most')} relaties.`,
  wordUnknown: (details) =>
    `‘${text(details, 'piece')}’ zegt niets over een relatie. Gebruik woorden als ${listed(examples, 'nl')}.`,
  wordAmbiguous: (details) => `‘${text(details, 'piece')}’ kan ${candidates(details)} zijn. Typ een letter meer.`,
  wordTwice: (details) => `Kies ${candidates(details)}: allebei kan niet.`,
};

/** What a column can be read as. */
const fields: Readonly<Record<ImportField, string>> = {
  id: 'nummer',
  name: 'naam',
  kind: 'soort actor',
  camp: 'kamp',
  roles: 'rollen',
  neighbourhoods: 'buurten',
  constituency: 'achterban',
  note: 'notitie',
  x: 'plaats van links',
  y: 'plaats van boven',
  isKeyFigure: 'sleutelfiguur (ja of nee)',
  status: 'status',
  keyFigureKinds: 'soort sleutelfiguur',
  position: 'formeel of informeel',
  background: 'achtergrond',
  ageGroup: 'leeftijdsgroep',
  socialProfession: 'sociale professie',
  knownToMunicipality: 'bekend bij de gemeente',
  tasks: 'taken',
  statusSince: 'sinds',
  statusHistory: 'verloop',
  lastContact: 'laatste contact',
  backOn: 'terug op',
  agreedUntil: 'afspraak tot',
  contactEvery: 'contact elke … maanden',
  contactPerson: 'contactpersoon',
  from: 'van',
  to: 'naar',
  type: 'soort relatie',
  strength: 'sterkte',
  certainty: 'zekerheid',
  directed: 'richting',
  sign: 'teken (onder nul is spanning)',
};

export const formats = {
  refusals,
  notices,
  unfit,
  quick,
  fields,
  forProgram: {
    menu: 'Bewaren voor een ander programma',
    which: 'Voor welk programma?',
    files: {
      gephi: 'Gephi',
      yed: 'yEd, igraph, networkx',
      kumuElements: 'Kumu: elementen',
      kumuConnections: 'Kumu: verbindingen',
      ucinet: 'UCINET',
    },
    holds: {
      gephi: 'GEXF: namen, kampen, rollen, soorten, sterktes, richting, plaatsen en kleuren.',
      yed: 'GraphML: namen, kampen, rollen, soorten, sterktes, richting, plaatsen en kleuren.',
      kumuElements: 'CSV: de actoren. Kumu vraagt ook om de verbindingen: bewaar die daarna.',
      kumuConnections: 'CSV: de relaties. Kumu vraagt ook om de elementen: bewaar die ook.',
      ucinet: 'DL: namen, relaties, sterktes en richting. Kampen en rollen passen er niet in.',
    },
    save: 'Bestand bewaren',
  },
};
