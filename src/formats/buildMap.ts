import { type ActorMap, newActorMap } from '../domain/actorMap.ts';
import { cutText } from '../domain/cutText.ts';
import { sixMonthsAfter } from '../domain/governance.ts';
import type { ActorId, IsoDate, MapId, Moment } from '../domain/identifiers.ts';
import type { Position } from '../domain/position.ts';
import { MAX_ACTORS, MAX_NAME_LENGTH, MAX_RELATIONS } from '../domain/quantities.ts';
import { OPTIONAL_ROLES, rolesOf } from '../domain/role.ts';
import { buildActors } from './buildActors.ts';
import { buildRelations } from './buildRelations.ts';
import { correctionOf, type ImportNotice, type ImportSettings, type TablePreview } from './importPreview.ts';
import { noticeBook } from './noticeBook.ts';
import { MAX_COLUMNS, type RawNetwork, type RawTable, type Unreadable } from './rawNetwork.ts';
import { saidRows } from './saidRows.ts';
import { placesFor } from './spreadOut.ts';
import { understandTable } from './understoodTable.ts';

/** What an import needs from outside: the domain and the formats know no clock and no chance. */
export interface ImportSurroundings {
  readonly settings: ImportSettings;
  readonly today: IsoDate;
  readonly newId: () => string;
  readonly title: string;
}
export interface BuiltMap {
  readonly map: ActorMap;
  /** What the file itself calls the actors, where that is not their id on the map. */
  readonly fileIds: ReadonlyMap<ActorId, string>;
  readonly tables: readonly TablePreview[];
  readonly notices: readonly ImportNotice[];
  readonly hasPlaces: boolean;
}

/** A whole map of what a foreign file says. Refuses too many rows, two actors with one id, and a file without actors. */
export const buildMap = (
  network: RawNetwork,
  { settings, today, newId, title }: ImportSurroundings,
): BuiltMap | Unreadable<'tooManyActors' | 'tooManyRelations' | 'tooManyColumns' | 'idTwice' | 'noActors'> => {
  const rows = (of: 'actors' | 'relations') =>
    network.tables.reduce((sum, table) => sum + (table.of === of ? table.rows.length : 0), 0);
  if (rows('actors') > MAX_ACTORS) return tooMany('tooManyActors', MAX_ACTORS);
  if (rows('relations') > MAX_RELATIONS) return tooMany('tooManyRelations', MAX_RELATIONS);
  if (network.tables.some(hasTooManyColumns)) return tooMany('tooManyColumns', MAX_COLUMNS);
  const book = noticeBook(network.notices);
  const tables = network.tables.map((table) => understandTable(table, settings, book));
  const actorTables = tables.filter(({ of }) => of === 'actors');
  const built = buildActors(actorTables, network.campOrder, today, newId, book);
  if ('code' in built) return built;
  const relationTables = tables.filter(({ of }) => of === 'relations');
  const { relations, strengths } = buildRelations(relationTables, {
    actors: built,
    makesActors: network.makesActors,
    newId,
    notices: book,
    boundsOf: (table) => correctionOf(settings, table).strengths,
  });
  if (built.actors.size > MAX_ACTORS) return tooMany('tooManyActors', MAX_ACTORS);
  if (built.actors.size === 0) return { code: 'noActors', details: {}, place: null };

  const ids = [...built.actors.keys()];
  const { places, hasPlaces, drawnIn } = placesFor(ids.map((id) => built.places.get(id) ?? null));
  if (!hasPlaces && built.places.size > 1) book.add('placesLeftOut');
  const [far] = drawnIn;
  const farName = far === undefined ? undefined : ids[far];
  if (farName) book.add('placesDrawnIn', { name: built.actors.get(farName)?.name ?? '' }, drawnIn.length);
  const actors = [...built.actors.values()];
  const map: ActorMap = {
    ...newImportedMap({ today, newId, title }),
    actors: built.actors,
    relations,
    camps: new Map(built.camps.map((camp) => [camp.id, camp])),
    areas: new Map(built.areas.map((area) => [area.id, area])),
    positions: new Map(
      ids.map((id, index): [ActorId, Position] => [id, { id, ...(places[index] ?? { x: 0, y: 0 }), placedByHand: false }]),
    ),
  };
  const isOptional = new Set<string>(OPTIONAL_ROLES);
  const usesOptional = actors.some(({ roles }) => rolesOf(roles).some((role) => isOptional.has(role)));
  return {
    map: usesOptional ? withOptionalRoles(map) : map,
    fileIds: built.fileIds,
    tables: tables
      .filter(({ isAside }) => !isAside)
      .map((table) => ({
        ...table.preview,
        said: saidRows(table, built),
        strengths: strengths.get(table.preview.table) ?? null,
      })),
    notices: book.notices(),
    hasPlaces,
  };
};

/** A map that nobody answers for yet, kept for six months unless somebody says otherwise. */
export const newImportedMap = ({ today, newId, title }: Pick<ImportSurroundings, 'today' | 'newId' | 'title'>): ActorMap =>
  newActorMap({
    id: newId() as MapId,
    title: cutText(title, MAX_NAME_LENGTH),
    issue: '',
    createdAt: `${today}T00:00:00.000Z` as Moment,
    optionalRoles: false,
    keyFigureTerm: 'figure',
    owner: '',
    purpose: '',
    legalBasis: '',
    subjectsInformed: null,
    endDate: sixMonthsAfter(today),
  });

const withOptionalRoles = (map: ActorMap): ActorMap => ({
  ...map,
  map: new Map([...map.map.values()].map((properties) => [properties.id, { ...properties, optionalRoles: true }])),
});

const hasTooManyColumns = ({ rows }: RawTable): boolean => {
  const columns = new Set<string>();
  for (const { cells } of rows) {
    for (const column of cells.keys()) columns.add(column);
    if (columns.size > MAX_COLUMNS) return true;
  }
  return false;
};

const tooMany = <C extends string>(code: C, most: number): Unreadable<C> => ({ code, details: { most }, place: null });
