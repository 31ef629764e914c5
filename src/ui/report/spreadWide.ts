import type { ActorMap } from '../../domain/actorMap.ts';

/** Names stand below shapes and beside them: so much room around all places, in map units. */
const AROUND = { across: 120, along: 60 };
/** Further apart than so many times nothing looks as it was drawn. */
const MOST = 3;

/**
 * How much further apart from left to right the places of these maps have to be to fill a picture of this shape (width by height): 1 when they
 * are wide enough. Who is left of whom, and above whom, stays as it was drawn.
 */
export const spreadFor = (maps: readonly ActorMap[], shape: number): number => {
  const places = maps.flatMap(({ positions }) => [...positions.values()]);
  if (places.length < 2) return 1;
  const reach = (of: (place: { readonly x: number; readonly y: number }) => number): number => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const place of places) [least, most] = [Math.min(least, of(place)), Math.max(most, of(place))];
    return most - least;
  };
  const wanted = shape * (reach(({ y }) => y) + AROUND.along) - AROUND.across;
  return Math.min(
    MOST,
    Math.max(
      1,
      wanted /
        Math.max(
          1,
          reach(({ x }) => x),
        ),
    ),
  );
};

/** A map with its places so many times further apart from left to right. */
export const spreadWide = (map: ActorMap, times: number): ActorMap =>
  times === 1
    ? map
    : { ...map, positions: new Map([...map.positions].map(([id, place]) => [id, { ...place, x: place.x * times }])) };
