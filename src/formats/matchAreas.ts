import type { ActorMap } from '../domain/actorMap.ts';
import type { Area } from '../domain/area.ts';
import type { AreaProfile, Polygon } from '../domain/areaProfile.ts';
import type { SetAreaProfiles } from '../domain/commands/coverage.ts';
import type { AreaId } from '../domain/identifiers.ts';
import { nameKey } from '../domain/nameKey.ts';
import type { FoundArea } from './areaPreview.ts';
import { nearOutline, planeOfMetres } from './planeCoordinates.ts';

/** What a file of neighbourhoods would do to a map. */
export interface AreaMatch {
  readonly command: SetAreaProfiles;
  /** Neighbourhoods of the map that the file knows. */
  readonly known: readonly AreaId[];
  /** Neighbourhoods that would be added, by name. */
  readonly added: readonly string[];
  /** Neighbourhoods of the file that the map does not have, and that stay out. */
  readonly unknown: readonly string[];
  /** Neighbourhoods of the map that the file does not know, by name. */
  readonly missing: readonly string[];
  /** Neighbourhoods whose outline stays out, because those of the map lie in another part of the world. */
  readonly elsewhere: readonly string[];
}

/**
 * Lays the neighbourhoods of a file beside those of the map: the same code is the same neighbourhood, else the same name. Those the map
 * does not have are added when `addsNew`. A code or district that the map does not know yet is filled in; what people wrote stays,
 * and is no longer known as theirs when it is what the file says.
 */
export const matchAreas = (
  found: readonly FoundArea[],
  { areas, areaProfiles }: Pick<ActorMap, 'areas' | 'areaProfiles'>,
  addsNew: boolean,
  newId: () => string,
): AreaMatch => {
  const byCode = new Map([...areas.values()].flatMap((area) => (area.code === '' ? [] : [[codeKey(area.code), area]])));
  const byName = new Map([...areas.values()].map((area) => [nameKey(area.name), area]));
  const taken = new Set(byName.keys());
  const newAreas: Area[] = [];
  const filledIn: NonNullable<SetAreaProfiles['filledIn']>[number][] = [];
  const profiles: SetAreaProfiles['profiles'][number][] = [];
  const unknown: string[] = [];
  const elsewhere: string[] = [];
  const kept = keptOutlines(areaProfiles.values());
  const known = new Set<AreaId>();
  for (const { name, code, district, population, outline } of found) {
    const area = (code === '' ? undefined : byCode.get(codeKey(code))) ?? unlessOther(byName.get(nameKey(name)), code);
    const id = area?.id ?? (newId() as AreaId);
    if (area ? known.has(area.id) : !addsNew || taken.has(nameKey(name))) {
      unknown.push(name);
      continue;
    }
    if (area) {
      known.add(id);
      const isTheirs =
        nameKey(area.name) !== nameKey(name) || (area.district !== '' && nameKey(area.district) !== nameKey(district));
      const more = {
        ...(area.code === '' && code !== '' && { code }),
        ...(area.district === '' && district !== '' && { district }),
        ...(code !== '' && isTheirs !== (area.byHand ?? false) && { byHand: isTheirs }),
      };
      if (Object.keys(more).length > 0) filledIn.push({ id, ...more });
    } else {
      newAreas.push({ id, name, code, district });
      taken.add(nameKey(name));
    }
    const fits = outline.length > 0 && (kept.plane ?? planeOf(outline)) === planeOf(outline);
    if (outline.length > 0 && !fits) elsewhere.push(name);
    const profile = { ...(population !== null && { population }), ...(fits && { outline }) };
    if (Object.keys(profile).length > 0) profiles.push({ id, ...profile });
  }
  const given = new Set(profiles.flatMap(({ id, outline }) => (outline ? [id] : [])));
  const moved = given.size > 0 ? kept.moved.filter(({ id }) => !given.has(id)) : [];
  return {
    command: { do: 'setAreaProfiles', newAreas, filledIn, profiles: [...profiles, ...moved] },
    known: [...known],
    added: newAreas.map(({ name }) => name),
    unknown,
    missing: [...areas.values()].filter(({ id }) => !known.has(id)).map(({ name }) => name),
    elsewhere,
  };
};

/** In which plane the outlines of a map lie, and those that an older reader left in another one though they are near, put right. */
const keptOutlines = (profiles: Iterable<AreaProfile>) => {
  const moved: Pick<AreaProfile, 'id' | 'outline'>[] = [];
  let plane: ReturnType<typeof planeOf> = null;
  for (const { id, outline } of profiles) {
    const near = nearOutline(outline);
    if (near) moved.push({ id, outline: near });
    plane ??= planeOf(near ?? outline);
  }
  return { plane, moved };
};
const planeOf = (outline: readonly Polygon[]) => {
  const [x, y] = outline[0]?.[0]?.[0] ?? [];
  return x === undefined || y === undefined ? null : planeOfMetres(x, y);
};

/** Another code of the same kind on both sides means another neighbourhood, whatever they are called. */
const unlessOther = (area: Area | undefined, code: string): Area | undefined =>
  area && (area.code === '' || code === '' || codeKey(area.code) === codeKey(code) || isOfficial(area.code) !== isOfficial(code))
    ? area
    : undefined;

/** A code of the statistics office; municipalities number their neighbourhoods in ways of their own. */
const isOfficial = (code: string): boolean =>
  /^(?:(?:BU|WK)\d|\d{4}[0-9A-Z]{2,4}$)/.test(code.toUpperCase().replace(/[^A-Z0-9]/g, ''));

/** `BU0363AA01` and `0363AA01`, spaces or not. */
const codeKey = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^(?:BU|WK)(?=\d)/, '');
