import { ACTOR_FIELDS, type ImportField, RELATION_FIELDS } from './importPreview.ts';
import { sensitiveHeading } from './sensitiveHeading.ts';
import { wordKey } from './words.ts';

/** Which field a column's name stands for, in Dutch, English and the words of other network programs. */

/** The first two are the names that the program writes itself: Dutch, English. */
const columns: Readonly<Record<ImportField, readonly string[]>> = {
  id: ['id', 'id', 'nr', 'nummer', 'key', 'code', 'identifier', 'node', 'nodes', 'vertex', 'node id', 'actor id', 'edge id'],
  name: [
    'naam',
    'name',
    'actor',
    'actoren',
    'actors',
    'label',
    'labels',
    'titel',
    'title',
    'functie',
    'function',
    'wie',
    'who',
    'text',
    'node name',
    'naam sleutelfiguur',
    'naam sleutelpersoon',
    'name key figure',
  ],
  kind: ['soort', 'kind', 'type', 'soort actor', 'actor kind', 'actor type', 'actorsoort', 'node type'],
  camp: ['kamp', 'camp', 'pool', 'pole', 'kant', 'side', 'zijde', 'fractie', 'club', 'faction', 'standpunt'],
  roles: ['rollen', 'roles', 'rol', 'role', 'tags'],
  neighbourhoods: [
    'buurten',
    'neighbourhoods',
    'buurt',
    'neighbourhood',
    'neighborhood',
    'neighborhoods',
    'gebied',
    'area',
    'wijk',
    'district',
    'wijken',
    'wijk buurt',
    'buurt wijk',
    'woonbuurt',
    'woonwijk',
    'werkgebied',
    'stadsdeel',
    'kern',
    'kernen',
  ],
  constituency: ['achterban', 'constituency', 'achterban buurten', 'achterban in'],
  note: [
    'notitie',
    'note',
    'notities',
    'notes',
    'opmerking',
    'opmerkingen',
    'toelichting',
    'remark',
    'remarks',
    'comment',
    'comments',
    'description',
    'omschrijving',
    'beschrijving',
  ],
  x: ['x', 'x', 'pos x', 'position x', 'x coordinate'],
  y: ['y', 'y', 'pos y', 'position y', 'y coordinate'],
  isKeyFigure: ['sleutelfiguur', 'key figure', 'sleutelpersoon', 'keyfigure', 'key person', 'is sleutelfiguur', 'is key figure'],
  status: ['status', 'status', 'fase', 'status sleutelfiguur', 'huidige status', 'current status'],
  statusSince: [
    'sinds',
    'since',
    'status sinds',
    'status since',
    'sinds wanneer',
    'actief sinds',
    'active since',
    'statussince',
    'datum status',
    'in netwerk sinds',
    'in het netwerk sinds',
    'in the network since',
    'lid sinds',
    'deelnemer sinds',
    'startdatum',
    'start date',
    'begindatum',
    'ingangsdatum',
    'instroomdatum',
    'datum instroom',
  ],
  keyFigureKinds: [
    'type sleutelfiguur',
    'kind of key figure',
    'soort sleutelfiguur',
    'type sleutelpersoon',
    'key figure type',
    'key figure kind',
    'keyfigurekinds',
  ],
  position: ['positie', 'position', 'formeel', 'formal', 'formeel informeel', 'formele positie', 'formeel of informeel'],
  background: ['achtergrond', 'background', 'herkomst organisatie', 'organisatie achtergrond'],
  ageGroup: ['leeftijd', 'age group', 'leeftijdsgroep', 'age', 'leeftijdscategorie', 'agegroup'],
  socialProfession: ['sociale professie', 'social profession', 'sociaal beroep', 'sociale professional', 'socialprofession'],
  knownToMunicipality: [
    'bekend bij de gemeente',
    'known to the municipality',
    'bekend',
    'known',
    'bekend bij gemeente',
    'known to municipality',
    'knowntomunicipality',
  ],
  tasks: [
    'taken',
    'tasks',
    'taak',
    'task',
    'taken in netwerk',
    'taken in het netwerk',
    'rol in netwerk',
    'rol in het netwerk',
    'role in the network',
  ],
  lastContact: [
    'laatste contact',
    'last contact',
    'laatst gesproken',
    'lastcontact',
    'contactdatum',
    'laatste gesprek',
    'laatste contactmoment',
    'datum laatste contact',
    'datum laatste gesprek',
    'laatst contact',
    'laatste contactdatum',
    'laatste keer contact',
    'laatste keer gesproken',
    'laatste bezoek',
    'last spoken',
    'last contact date',
    'date of last contact',
  ],
  backOn: [
    'terug op',
    'back on',
    'terug per',
    'backon',
    'terug verwacht',
    'verwacht terug',
    'terug vanaf',
    'weer terug',
    'afwezig tot',
    'weg tot',
    'away until',
    'expected back',
  ],
  agreedUntil: [
    'afspraak tot',
    'agreed until',
    'afspraken tot',
    'einde afspraak',
    'agreement until',
    'agreeduntil',
    'einddatum',
    'end date',
    'einddatum afspraak',
    'einddatum afspraken',
    'afspraken lopen tot',
    'afspraak loopt tot',
    'afspraak geldig tot',
    'overeenkomst tot',
    'einddatum overeenkomst',
    'looptijd tot',
  ],
  contactEvery: [
    'contact elke … maanden',
    'contact every … months',
    'contact elke maanden',
    'contact every months',
    'contact om de maanden',
    'contactevery',
    'contact per maanden',
    'contact in maanden',
    'contactfrequentie maanden',
    'contactfrequentie in maanden',
    'contact frequency months',
  ],
  contactPerson: [
    'contactpersoon',
    'contact person',
    'contactpersoon gemeente',
    'vaste contactpersoon',
    'contactperson',
    'contactpersoon bij gemeente',
    'contactpersoon bij de gemeente',
    'contactpersoon van de gemeente',
    'aanspreekpunt',
    'aanspreekpunt gemeente',
    'accounthouder',
    'relatiebeheerder',
  ],
  from: ['van', 'from', 'source', 'bron', 'actor 1', 'actor1', 'actor a', 'begin', 'start', 'source id', 'wie', 'ego'],
  to: [
    'naar',
    'to',
    'target',
    'doel',
    'actor 2',
    'actor2',
    'actor b',
    'eind',
    'einde',
    'end',
    'met',
    'with',
    'met wie',
    'target id',
    'alter',
    'aan',
  ],
  type: [
    'soort',
    'type',
    'relatie',
    'relation',
    'soort relatie',
    'relation type',
    'relatietype',
    'relationship',
    'label',
    'kind',
    'edge type',
    'interaction',
  ],
  strength: ['sterkte', 'strength', 'gewicht', 'weight', 'kracht', 'waarde', 'value'],
  certainty: ['zekerheid', 'certainty', 'bron van kennis', 'hoe weet je dit'],
  directed: ['richting', 'direction', 'gericht', 'directed'],
  sign: ['teken', 'sign', 'polariteit', 'polarity'],
};

/** The field that a column of actors or relations is by its name, or nothing. Sensitive columns are none. */
export const fieldOfColumn = (of: 'actors' | 'relations', column: string): ImportField | null =>
  sensitiveHeading(column) ? null : (byName[of].get(columnKey(column)) ?? (of === 'relations' ? endOfHeading(column) : null));

/** What the program calls a field in the files it writes. */
export const columnName = (field: ImportField, language: 'nl' | 'en'): string =>
  columns[field][language === 'nl' ? 0 : 1] ?? field;

const columnKey = (column: string): string =>
  wordKey(column.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[.:;()/[\]#*"'?!]+/g, ' '));

const indexOf = (fields: readonly ImportField[]): ReadonlyMap<string, ImportField> => {
  const index = new Map<string, ImportField>();
  for (const field of fields)
    for (const name of [...columns[field], field]) if (!index.has(columnKey(name))) index.set(columnKey(name), field);
  return index;
};
const byName = { actors: indexOf(ACTOR_FIELDS), relations: indexOf(RELATION_FIELDS) };

/** How well a column's name says the field: 0 is the name that the program writes itself. */
export const columnRank = (field: ImportField, column: string): number => {
  const key = columnKey(column);
  const rank = keysOf(field).own.indexOf(key);
  return rank < 0 ? columns[field].length : rank;
};

/** Words that more than one meaning may lie behind: only what stands in the column decides. */
const alsoNamed: Partial<Record<ImportField, readonly string[]>> = {
  kind: [
    'labels',
    'categorie',
    'category',
    'groep',
    'group',
    'class',
    'klasse',
    'entiteit',
    'entity type',
    'soort partij',
    'sector',
    'rol',
    'role',
  ],
  camp: [
    'groep',
    'group',
    'cluster',
    'community',
    'groepen',
    'groups',
    'team',
    'positie',
    'position',
    'mening',
    'houding',
    'opinion',
    'stance',
    'partition',
    'modularity class',
  ],
  roles: ['type', 'functie', 'tags', 'positie'],
  type: [
    'type',
    'label',
    'labels',
    'interactie',
    'aard',
    'aard relatie',
    'relatie type',
    'kenmerk',
    'edge',
    'edge label',
    'shared interaction',
    'name',
    'naam',
    'verband',
    'hoe',
    'wat',
    'omschrijving',
    'description',
    'category',
    'categorie',
    'connection',
    'connection type',
    'tie',
    'tie type',
    'link type',
  ],
  directed: ['type', 'edge type', 'pijl', 'arrow', 'mutual', 'wederzijds'],
  strength: [
    'frequentie',
    'frequency',
    'intensiteit',
    'intensity',
    'score',
    'sterkte van de relatie',
    'aantal',
    'count',
    'times',
    'freq',
    'hoe vaak',
    'contactfrequentie',
    'aantal contacten',
    'tie strength',
    'gewichten',
    'weights',
    'width',
    'thickness',
  ],
  certainty: ['bron', 'source', 'hoe bekend', 'confidence', 'betrouwbaarheid'],
  note: ['info', 'informatie', 'details', 'context', 'uitleg', 'reden', 'memo'],
  name: [
    'full name',
    'volledige naam',
    'display name',
    'caption',
    'shared name',
    'stakeholder',
    'stakeholders',
    'organisatie',
    'organisation',
    'organization',
    'persoon',
    'person',
    'partij',
    'betrokkene',
    'element',
    'contactpersoon',
    'naam actor',
    'actornaam',
    'actor name',
    'naam organisatie',
    'sleutelfiguur',
    'sleutelfiguren',
    'sleutelpersoon',
    'sleutelpersonen',
    'key figure',
    'key figures',
  ],
  keyFigureKinds: ['type', 'soort', 'profiel', 'typering', 'rol', 'role', 'kind', 'profile'],
  agreedUntil: ['afspraak', 'afspraken', 'agreement', 'agreements', 'overeenkomst'],
  contactEvery: [
    'afspraak',
    'afspraken',
    'agreement',
    'contact',
    'contactafspraak',
    'contactafspraken',
    'contactfrequentie',
    'contact frequentie',
    'contact frequency',
    'frequentie',
    'frequentie contact',
    'frequency',
    'hoe vaak',
    'hoe vaak contact',
  ],
};

/** A meaning that a heading may have, and how much the heading says for it: 3 the program's own word, 1 hardly anything. */
export interface HeadingWeight {
  readonly field: ImportField;
  readonly weight: number;
}
export const headingWeights = (of: 'actors' | 'relations', column: string): HeadingWeight[] => {
  if (sensitiveHeading(column)) return [];
  const whole = weightsOf(of, column);
  // "Sterkte (1-5)": what is between brackets says more about it.
  const bare = column.replace(/\([^()]{0,99}\)/g, ' ');
  return whole.length > 0 || bare === column ? whole : weightsOf(of, bare);
};
const weightsOf = (of: 'actors' | 'relations', column: string): HeadingWeight[] => {
  const key = columnKey(column);
  const fields: readonly ImportField[] = of === 'actors' ? ACTOR_FIELDS : RELATION_FIELDS;
  const end = of === 'relations' ? endOfHeading(column) : null;
  return fields.flatMap((field) => {
    if (field === end) return [{ field, weight: 3 }];
    const { own, code, also } = keysOf(field);
    const rank = own.indexOf(key);
    if (rank >= 0 || code === key) return [{ field, weight: rank === 0 || rank === 1 ? 3 : 2.5 }];
    return also.has(key) ? [{ field, weight: 1 }] : [];
  });
};
/** The words for a field as they are compared, worked out once: every cell near the top of a table is held against all of them. */
const keysOf = (field: ImportField) => {
  const known = keys.get(field) ?? {
    own: columns[field].map(columnKey),
    code: columnKey(field),
    also: new Set((alsoNamed[field] ?? []).map(columnKey)),
  };
  keys.set(field, known);
  return known;
};
const keys = new Map<ImportField, { own: readonly string[]; code: string; also: ReadonlySet<string> }>();

/** Nouns that stand beside the word for an end: "source id", "Van (naam)", "naam bron", "actor 1". */
const NOUNS = new Set(
  'naam name names id ids node nodes actor actoren persoon person people label code nr nummer key entity element vertex knoop partij party organisatie organisation organization stakeholder punt point v de het the shared title contact relatie relation instelling'.split(
    ' ',
  ),
);
const FROM = new Set(
  'van from source sources bron begin start startpunt beginpunt ego sender afzender zender initiator origin oorsprong eerste first wie who uitgaand subject'.split(
    ' ',
  ),
);
const TO = new Set(
  'naar to target targets doel destination bestemming eind einde end eindpunt met with aan alter receiver recipient ontvanger tweede second whom andere other inkomend object dest'.split(
    ' ',
  ),
);
/** Which end of a relation a heading names, in any usual words; nothing when it names none. */
export const endOfHeading = (column: string): 'from' | 'to' | null => {
  const words = columnKey(column.replace(/([a-z])(\d)/gi, '$1 $2'))
    .split(' ')
    .filter(Boolean);
  const left = words.filter((word) => !NOUNS.has(word));
  const [one = '', two] = left;
  if (two !== undefined)
    return left.length === 2 && /^(?:wie|whom|who)$/.test(two) ? (TO.has(one) ? 'to' : FROM.has(one) ? 'from' : null) : null;
  if (TO.has(one)) return 'to';
  if (FROM.has(one)) return 'from';
  if (words.length === left.length) return null;
  return one === '1' || one === 'a' ? 'from' : one === '2' || one === 'b' ? 'to' : null;
};
