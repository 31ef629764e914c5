import type { ActorMap } from '../actorMap.ts';
import type { ActorId, IsoDate, NetworkFilterId } from '../identifiers.ts';
import type { Share } from '../quantities.ts';
import { COLOUR_BY, type ColourBy, type ColourGroup, type ColourGroups, colourGroups } from './colouring.ts';
import { partsOf, readShown, type ShownOnMap, shownOnMap } from './shownOnMap.ts';
import { SIZE_BY, type SizeBy, sizesOnMap } from './sizeOnMap.ts';

/** What somebody wants to see of a map: by what it is coloured, who shows while the rest steps back, and who is larger. A way of looking, and no edit. */
export interface Colouring {
  readonly by: ColourBy | null;
  readonly shown: ShownOnMap;
  readonly size: SizeBy;
}
export const AS_USUAL: Colouring = { by: null, shown: 'everybody', size: 'alike' };

/** The one choice of nothing, whoever made it. */
export const settled = (colouring: Colouring): Colouring =>
  (Object.keys(AS_USUAL) as (keyof Colouring)[]).every((part) => colouring[part] === AS_USUAL[part]) ? AS_USUAL : colouring;

/**
 * The same choice without what is about who was not spoken to: that is up to whoever keeps contact, and reads on what is handed over as a
 * mark on a person. The very same when nothing of it is.
 */
export const withoutContact = (colouring: Colouring, { networkFilters }: Pick<ActorMap, 'networkFilters'>): Colouring => {
  const { by, shown, size } = colouring;
  const { is, of } = partsOf(shown);
  const asksSilence = is === 'filter' && (networkFilters.get(of as NetworkFilterId)?.silentFor ?? null) !== null;
  if (by !== 'agreement' && size !== 'longAgo' && !asksSilence) return colouring;
  return settled({
    by: by === 'agreement' ? null : by,
    shown: asksSilence ? 'everybody' : shown,
    size: size === 'longAgo' ? 'alike' : size,
  });
};

/** What that is for everybody on a map; each part is null where nothing is chosen. */
export interface ColouredMap {
  readonly groups: ColourGroups | null;
  readonly shown: ReadonlySet<ActorId> | null;
  readonly sizes: ReadonlyMap<ActorId, Share> | null;
  readonly size: SizeBy;
  readonly everybody: readonly ActorId[];
}

/** A map on a day, as it is wanted; null when that is as usual. */
export const colouredMap = (map: ActorMap, { by, shown, size }: Colouring, today: IsoDate): ColouredMap | null => {
  const groups = by === null ? null : colourGroups(map, by, today);
  const among = shownOnMap(map, shown, today);
  const sizes = sizesOnMap(map, size, today);
  return groups || among || sizes ? { groups, shown: among, sizes, size, everybody: [...map.actors.keys()] } : null;
};

/** What a mark on a coloured map stands for, with how many there are. */
export type ColouredSign =
  | { readonly is: 'group'; readonly group: ColourGroup }
  /** Who steps back for those who are to show, and has no colour for so long. */
  | { readonly is: 'aside'; readonly count: number }
  | { readonly is: 'larger'; readonly size: Exclude<SizeBy, 'alike'> };

/** What needs explaining on a coloured map, in the order of its legend: only what is drawn, of all or of a part of the map. */
export const colouredSigns = (
  { groups, shown, sizes, size, everybody }: ColouredMap,
  isDrawn: (id: ActorId) => boolean = () => true,
): readonly ColouredSign[] => {
  const drawn = everybody.filter(isDrawn);
  const lit = shown ? drawn.filter((id) => shown.has(id)) : drawn;
  const counts = new Map<number, number>();
  for (const id of lit) {
    const place = groups?.groupOf.get(id) ?? -1;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const aside = drawn.length - lit.length;
  return [
    ...(groups?.groups ?? []).flatMap(({ code }, place): ColouredSign[] => {
      const count = counts.get(place) ?? 0;
      return count > 0 ? [{ is: 'group', group: { code, count } }] : [];
    }),
    ...(aside > 0 ? [{ is: 'aside', count: aside } as const] : []),
    ...(size !== 'alike' && lit.some((id) => sizes?.has(id)) ? [{ is: 'larger', size } as const] : []),
  ];
};

/**
 * The same choice for a map as it may be seen, on which everything has another id: tables are in the order that they had. Of a neighbourhood or
 * filter that is not on it nothing is asked.
 */
export const colouringAsSeen = (
  colouring: Colouring,
  own: Pick<ActorMap, 'areas' | 'networkFilters'>,
  seen: Pick<ActorMap, 'areas' | 'networkFilters'>,
): Colouring => {
  const { is, of } = partsOf(colouring.shown);
  if (is !== 'area' && is !== 'filter') return colouring;
  const table = is === 'area' ? 'areas' : 'networkFilters';
  if (own[table] === seen[table]) return colouring;
  const ids: readonly string[] = [...own[table].keys()];
  const as = own[table].size === seen[table].size ? [...seen[table].keys()][ids.indexOf(of)] : undefined;
  return { ...colouring, shown: as === undefined ? 'everybody' : (`${is}:${as}` as ShownOnMap) };
};

/** A choice that was kept; what is not understood is as usual. */
export const readColouring = (kept: string | null): Colouring => {
  try {
    if (kept === null) return AS_USUAL;
    const { by, shown, size } = JSON.parse(kept) as { readonly [P in keyof Colouring]?: unknown };
    return {
      by: COLOUR_BY.find((one) => one === by) ?? AS_USUAL.by,
      shown: readShown(shown) ?? AS_USUAL.shown,
      size: SIZE_BY.find((one) => one === size) ?? AS_USUAL.size,
    };
  } catch {
    return AS_USUAL;
  }
};
