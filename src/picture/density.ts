/**
 * The one policy of sizes: how a drawing is made depends on how much there is to draw. Every number of actors or relations at which a drawing
 * changes stands here.
 */
export interface Density {
  readonly name: 'roomy' | 'usual' | 'dense' | 'crowded' | 'large';
  /** Letters for which names are given room, in map units (one pixel at zoom 1). */
  readonly letters: number;
  /** Lines keep clear of shapes and names; else they are straight. */
  readonly isRouted: boolean;
  /** Every actor has its name when there is any room at all, or those that matter most, or only those in view. */
  readonly names: 'all' | 'byPriority' | 'inView';
  /** How much of their width and ink contacts keep, 0 to 1, as long as nobody asks for them. */
  readonly contacts: number;
}

/** Above so many actors camps and neighbourhoods can be shown as one shape each. */
export const GROUPED_FROM_ACTORS = 120;
/** Above so many relations routing takes longer than one waits for, and no way is free of the others. */
const MOST_ROUTED_RELATIONS = 400;

const DENSITIES: readonly (Density & { readonly upToActors: number })[] = [
  { name: 'roomy', upToActors: 30, letters: 13, isRouted: true, names: 'all', contacts: 1 },
  { name: 'usual', upToActors: 60, letters: 15.4, isRouted: true, names: 'all', contacts: 0.72 },
  { name: 'dense', upToActors: GROUPED_FROM_ACTORS, letters: 17.7, isRouted: true, names: 'byPriority', contacts: 0.5 },
  { name: 'crowded', upToActors: 300, letters: 17.7, isRouted: false, names: 'byPriority', contacts: 0.5 },
  { name: 'large', upToActors: Number.POSITIVE_INFINITY, letters: 17.7, isRouted: false, names: 'inView', contacts: 0.5 },
];

export const densityOf = (actors: number, relations: number): Density => {
  const density = DENSITIES.find(({ upToActors }) => actors <= upToActors) as Density;
  return relations > MOST_ROUTED_RELATIONS ? { ...density, isRouted: false } : density;
};
