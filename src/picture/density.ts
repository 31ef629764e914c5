/**
 * The one policy of sizes: how a drawing is made depends on how much there is to draw. Every number of actors or relations at which a drawing
 * changes stands here.
 */
export interface Density {
  readonly name: 'roomy' | 'usual' | 'dense' | 'crowded' | 'large';
  /** Letters for which names are given room, in map units (one pixel at zoom 1). */
  readonly letters: number;
  /** What they are on the screen where the whole drawing is seen, in pixels, if they need not become too large for that. */
  readonly px: number;
  /** The largest that they may become to be read on a small screen. */
  readonly mostLetters: number;
  /** Lines keep clear of shapes and names; else they are straight. */
  readonly isRouted: boolean;
  /** Every actor has its name when there is any room at all, or those that matter most, or only those in view. */
  readonly names: 'all' | 'byPriority' | 'inView';
  /** How much of their width and ink contacts keep, 0 to 1, as long as nobody asks for them. */
  readonly contacts: number;
  /** Painted anew in every frame, and what the hand is not on steps back; else it slides under the hand, and is painted over several frames at rest. */
  readonly isLively: boolean;
}

/** Above so many actors camps and neighbourhoods can be shown as one shape each. */
export const GROUPED_FROM_ACTORS = 120;
/** Above so many relations routing takes longer than one waits for, and no way is free of the others. */
const MOST_ROUTED_RELATIONS = 400;
/** No screen shows more names: beyond that measuring and weighing them shows no more of them. */
export const MOST_NAMES = 400;
/** What is lit says its type on the line, as long as it is so few. */
export const MOST_WORDS = 12;

const DENSITIES: readonly (Density & { readonly upToActors: number })[] = [
  {
    name: 'roomy',
    upToActors: 30,
    letters: 13,
    px: 13,
    mostLetters: 28,
    isRouted: true,
    names: 'all',
    contacts: 1,
    isLively: true,
  },
  {
    name: 'usual',
    upToActors: 60,
    letters: 15.4,
    px: 12,
    mostLetters: 28,
    isRouted: true,
    names: 'all',
    contacts: 0.72,
    isLively: true,
  },
  {
    name: 'dense',
    upToActors: GROUPED_FROM_ACTORS,
    letters: 17.7,
    px: 11,
    mostLetters: 20.5,
    isRouted: true,
    names: 'byPriority',
    contacts: 0.5,
    isLively: true,
  },
  {
    name: 'crowded',
    upToActors: 300,
    letters: 17.7,
    px: 11,
    mostLetters: 17.7,
    isRouted: false,
    names: 'byPriority',
    contacts: 0.5,
    isLively: false,
  },
  {
    name: 'large',
    upToActors: Number.POSITIVE_INFINITY,
    letters: 17.7,
    px: 11,
    mostLetters: 17.7,
    isRouted: false,
    names: 'inView',
    contacts: 0.5,
    isLively: false,
  },
];

export const densityOf = (actors: number, relations: number): Density => {
  const density = DENSITIES.find(({ upToActors }) => actors <= upToActors) as Density;
  return relations > MOST_ROUTED_RELATIONS ? { ...density, isRouted: false, isLively: false } : density;
};

/** The letters of the name of a camp, as a share of those of the names. */
export const CAMP_NAME_SIZE = 1.08;

/** Names that a person can read, on the screen in pixels: at least, as they are wished, and how fast they grow while one zooms in beyond that. */
const LEAST_PX = 11;
const USUAL_PX = 13;
const GROWTH = 0.4;
const STEPS = [13, 15.4, 17.7, 20.5, 24, 28];
/** Letters stay as they are until they are this much too small or too large, so that a little more room changes nothing. */
const SLACK = { small: 0.94, large: 1.35 } as const;

/** What stands out of its place by no more than this still has most of its room. */
const NEARLY = 0.8;

/** The letters to give names room for. `fitZoom` is that at which the whole drawing is seen with names of a size; `before` is what they were. */
export const lettersToPlace = (
  { letters, px, mostLetters }: Density,
  fitZoom: (letters: number) => number,
  before: number | null = null,
): number => {
  const pxOf = (size: number) => size * fitZoom(size);
  // Where the largest are far from readable, one zooms in anyway.
  if (pxOf(mostLetters) < LEAST_PX * NEARLY) return letters;
  const isRight = (size: number) => pxOf(size) >= px * SLACK.small || size === mostLetters;
  if (before !== null && before >= letters && before <= mostLetters && isRight(before))
    if (before === letters || pxOf(before) <= px * SLACK.large) return before;
  return [letters, ...STEPS].find((size) => size >= letters && size <= mostLetters && pxOf(size) >= px) ?? mostLetters;
};

/** The zoom from which on letters of this size can be read. */
export const readableZoom = (letters: number): number => LEAST_PX / letters;

/** The letters to draw names with at a zoom, of those that there is room for: larger ones stand out of their place, and some have to go. */
export const lettersToDraw = (placed: number, zoom: number): number => {
  const wished = (USUAL_PX * Math.max(1, zoom) ** GROWTH) / zoom;
  return Math.max(Math.min(placed, wished), LEAST_PX / zoom);
};
