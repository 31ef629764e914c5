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
  /** Neighbourhoods of the file whose outline stays out, because more of the map lie in another part of the world. */
  readonly elsewhere: readonly string[];
  /** Neighbourhoods of the map that lose their outline, because more of the file lie in another part of the world. */
  readonly displaced: readonly string[];
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
    const profile = { ...(population !== null && { population }), ...(outline.length > 0 && { outline }) };
    if (Object.keys(profile).length > 0) profiles.push({ id, ...profile });
  }
  const names = new Map([...areas.values(), ...newAreas].map(({ id, name }) => [id, name]));
  const { profiles: placed, ...apart } = inOnePlane(profiles, areaProfiles.values());
  const namesOf = (ids: readonly AreaId[]) => ids.flatMap((id) => names.get(id) ?? []);
  return {
    command: { do: 'setAreaProfiles', newAreas, filledIn, profiles: placed },
    known: [...known],
    added: newAreas.map(({ name }) => name),
    unknown,
    missing: [...areas.values()].filter(({ id }) => !known.has(id)).map(({ name }) => name),
    elsewhere: namesOf(apart.elsewhere),
    displaced: namesOf(apart.displaced),
  };
};

type Profiles = SetAreaProfiles['profiles'];

/**
 * Outlines in different parts of the world would make each other too small to see: of those of the file and those that stay on the map
 * the most keep theirs, and those of a drawn-up town never stand in the way. What an older reader left in another plane though it is near is put right.
 */
const inOnePlane = (given: Profiles, kept: Iterable<AreaProfile>) => {
  const drawn = given.filter(({ outline }) => outline !== undefined);
  const ids = new Set(drawn.map(({ id }) => id));
  const stays = [...kept].filter(({ id, outline }) => outline.length > 0 && !ids.has(id));
  const near = stays.map(({ id, outline }) => {
    const moved = nearOutline(outline);
    return { id, outline: moved ?? outline, isMoved: moved !== null };
  });
  const plane = planeOf(drawn[0]?.outline ?? []);
  const odd = plane === null ? [] : near.filter(({ outline }) => planeOf(outline) !== plane);
  if (odd.filter(({ outline }) => planeOf(outline) !== null).length > drawn.length) {
    const profiles = given.map(({ outline: _, ...rest }): Profiles[number] => rest).filter((profile) => 'population' in profile);
    return { profiles, elsewhere: drawn.map(({ id }) => id), displaced: [] };
  }
  const moved = near.filter(({ isMoved }) => isMoved && plane === 'rijksdriehoek').map(({ id, outline }) => ({ id, outline }));
  const profiles: Profiles = [...given, ...moved, ...odd.map(({ id }) => ({ id, outline: [] }))];
  return { profiles, elsewhere: [], displaced: odd.map(({ id }) => id) };
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
