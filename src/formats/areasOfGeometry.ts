import { areaColumns } from './areaColumns.ts';
import type { RawAreas } from './areaGeometry.ts';
import {
  type AreaFileSettings,
  type AreaFormat,
  type AreaNotice,
  type AreaPreview,
  MAX_AREA_ROWS,
  MAX_AREAS,
  refusedAreas,
} from './areaPreview.ts';
import { hasTooManyColumns } from './areasOfTable.ts';
import { foundAreas } from './foundAreas.ts';
import { namedSystem } from './namedSystem.ts';
import { neighbourhoodsOnly } from './neighbourhoodsOnly.ts';
import { placedOutlines } from './placedOutlines.ts';
import { MAX_COLUMNS } from './rawNetwork.ts';

/** Neighbourhoods of a file that draws them: those that it names, with the outlines that lie where the others do. */
export const areasOfGeometry = (
  raw: RawAreas,
  format: AreaFormat,
  settings: AreaFileSettings,
  before: readonly AreaNotice[],
): AreaPreview => {
  if (raw.areas.length > MAX_AREA_ROWS) return refusedAreas('tooManyAreas', { most: MAX_AREAS, found: raw.areas.length });
  if (raw.areas.length === 0)
    return raw.withoutPolygon > 0 ? refusedAreas('onlyPoints', { count: raw.withoutPolygon }) : refusedAreas('noAreas');
  const properties = raw.areas.map((area) => area.properties);
  if (hasTooManyColumns(properties)) return refusedAreas('tooManyColumns', { most: MAX_COLUMNS });
  const said = raw.systems.map(namedSystem).filter((system) => system !== null);
  for (const system of said) if ('unknown' in system) return refusedAreas('systemUnknown', { name: system.unknown });
  const named = said.flatMap((system) => ('system' in system ? [system.system] : []));
  const columns = areaColumns(properties, settings);
  const only = neighbourhoodsOnly(raw.areas, (area) => area.properties, columns);
  if (only.rows.length > MAX_AREAS) return refusedAreas('tooManyAreas', { most: MAX_AREAS, found: only.rows.length });
  const polygons = only.rows.map((area) => area.polygons);
  const placed = placedOutlines(polygons, named);
  if ('example' in placed) return refusedAreas('coordinatesUnknown', { example: placed.example });
  const { writing, outlines, lost } = placed;
  const found = foundAreas(
    only.rows.map((area, at) => ({
      cells: area.properties,
      outline: outlines[at] ?? [],
      lost: area.isUnusable ? 'outlineUnusable' : (lost[at] ?? null),
    })),
    columns,
    only.districts,
  );
  if (found.areas.length === 0) return refusedAreas('noAreas');
  // In a file the last corner of a ring says the first again; what has lost its outline was not made lighter.
  const kept = polygons.filter((_, at) => (outlines[at]?.length ?? 0) > 0 && (lost[at] ?? null) === null);
  const [had, has] = [cornersIn(kept, -1), cornersIn(outlines)];
  const isOtherwise = writing !== null && named.length > 0 && !named.includes(writing.system);
  const notices: AreaNotice[] = [
    ...before,
    ...(raw.isPartial ? [{ code: 'isPartial' as const, details: {} }] : []),
    ...(raw.layer === null ? [] : [{ code: 'layerChosen' as const, details: { name: raw.layer } }]),
    ...(raw.withoutPolygon > 0 ? [{ code: 'noPolygon' as const, details: { count: raw.withoutPolygon } }] : []),
    ...only.notices,
    ...(writing?.isSwapped ? [{ code: 'axesSwapped' as const, details: { count: 1 } }] : []),
    ...(isOtherwise ? [{ code: 'systemOtherwise' as const, details: { named: named[0] ?? '', used: writing.system } }] : []),
    ...found.notices,
    ...(has < had * 0.95 ? [{ code: 'simplified' as const, details: { had, has } }] : []),
  ];
  return { readable: true, format, system: writing?.system ?? null, areas: found.areas, columns, notices };
};

const cornersIn = (outlines: readonly (readonly (readonly (readonly unknown[])[])[])[], more = 0): number =>
  outlines.flat(2).reduce((sum, ring) => sum + ring.length + more, 0);
