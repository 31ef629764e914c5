import type { IsoDate } from '../../src/domain/identifiers.ts';
import { rolesOf } from '../../src/domain/role.ts';
import type { ReadableAreas } from '../../src/formats/areaPreview.ts';
import {
  AS_FOUND,
  type ImportFile,
  type PartialReading,
  type Place,
  type ReadablePreview,
} from '../../src/formats/importPreview.ts';
import { readAreas } from '../../src/formats/readAreas.ts';
import { readFiles } from '../../src/formats/readFiles.ts';
import { nl } from '../../src/language/nl.ts';

/** What would come in of files on a new map, in the codes of the program, with each notice as a sentence too. */
export const whatComesIn = (files: readonly ImportFile[], today: string): object => {
  let last = 0;
  const newId = () => {
    last += 1;
    return `new-${last}`;
  };
  const preview = readFiles(files, AS_FOUND, today as IsoDate, newId);
  if (preview.readable) return taken(preview);
  const [file] = files;
  const areas = file && files.length === 1 && preview.details.looksLike === 'areas' ? readAreas(file, { columns: {} }) : null;
  if (!areas) return refusedFile(preview, nl.formats.refusals[preview.code](preview.details));
  return areas.readable ? takenAreas(areas) : refusedFile(areas, nl.areaFile.refusals[areas.code](areas.details));
};

interface Refused {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly place: Place | null;
  readonly partial?: PartialReading | null;
}
const refusedFile = ({ code, details, place, partial }: Refused, sentence: string): object => ({
  readable: false,
  refusal: code,
  looksLike: details.looksLike ?? null,
  sentence,
  ...(place && { place }),
  ...(partial && { partial }),
});

const taken = ({ format, sure, program, map, actors, relations, tables, notices, hasPlaces }: ReadablePreview): object => ({
  readable: true,
  format,
  sure,
  program,
  actors: actors.map((actor) => ({
    name: actor.name,
    kind: actor.kindUnsaid ? null : actor.kind,
    camp: actor.camp === null || actor.camp === 'none' ? actor.camp : (map.camps.get(actor.camp)?.name ?? null),
    areas: actor.neighbourhoods.map((id) => map.areas.get(id)?.name ?? ''),
    constituency: actor.constituency.map((id) => map.areas.get(id)?.name ?? ''),
    roles: rolesOf(actor.roles),
    keyFigure: actor.keyFigure,
    note: actor.note,
    place: hasPlaces ? placeOf(map.positions.get(actor.id)) : null,
  })),
  relations: relations.map(({ from, to, type, strength, mutual, certainty, note }) => ({
    from: map.actors.get(from)?.name ?? '',
    to: map.actors.get(to)?.name ?? '',
    type,
    strength,
    direction: type === 'influence' ? (mutual ? 'both' : 'forward') : 'none',
    certainty,
    note,
  })),
  camps: [...map.camps.values()].map(({ name }) => name),
  columns: tables.flatMap(({ columns }) =>
    columns.map(({ table, column, field, because }) => ({ table, column, field, because })),
  ),
  notices: notices.map(({ code, details }) => ({ code, details, sentence: nl.formats.notices[code](details) })),
});

/** A file of neighbourhoods, which comes in under Buurten. */
const takenAreas = ({ format, system, areas, notices }: ReadableAreas): object => ({
  readable: true,
  format,
  system,
  areas: areas.map(({ name, code, district, population, outline }) => ({
    ...{ name, code, district, inhabitants: population, hasOutline: outline.length > 0 },
  })),
  notices: notices.map(({ code, details }) => ({ code, details, sentence: nl.areaFile.notice[code](details) })),
});

const placeOf = (position: { readonly x: number; readonly y: number } | undefined) =>
  position ? { x: position.x, y: position.y } : null;
