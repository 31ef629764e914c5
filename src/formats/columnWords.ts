import { ACTOR_FIELDS, type ImportField, RELATION_FIELDS } from './importPreview.ts';
import { sensitiveHeading } from './sensitiveHeading.ts';
import { wordKey } from './words.ts';

/** Which field a column's name stands for, in Dutch, English and the words of other network programs. */

/** The first two are the names that the program writes itself: Dutch, English. */
const columns: Readonly<Record<ImportField, readonly string[]>> = {
  id: ['id', 'id', 'nr', 'nummer', 'key', 'code', 'identifier', 'node', 'nodes', 'node id', 'actor id', 'edge id'],
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
  status: ['status', 'status', 'fase', 'status sleutelfiguur'],
  keyFigureKinds: [
    'type sleutelfiguur',
    'kind of key figure',
    'soort sleutelfiguur',
    'type sleutelpersoon',
    'key figure type',
    'key figure kind',
    'keyfigurekinds',
  ],
  position: ['positie', 'position', 'formeel', 'formal', 'formeel informeel', 'formele positie'],
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
  tasks: ['taken', 'tasks', 'taak', 'task'],
  lastContact: ['laatste contact', 'last contact', 'laatst gesproken', 'lastcontact', 'contactdatum'],
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
  sensitiveHeading(column) ? null : (byName[of].get(columnKey(column)) ?? null);

/** What the program calls a field in the files it writes. */
export const columnName = (field: ImportField, language: 'nl' | 'en'): string =>
  columns[field][language === 'nl' ? 0 : 1] ?? field;

const columnKey = (column: string): string =>
  wordKey(column.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[.:;()/[\]#*"']+/g, ' '));

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
  const rank = columns[field].findIndex((name) => columnKey(name) === key);
  return rank < 0 ? columns[field].length : rank;
};
