/**
 * From where on a map is large: above each of these numbers a kind of work is divided, done more roughly, or left out, because doing it as
 * on a small map would be felt. The name ends in what is counted. How much of a map is drawn, and how, is for `picture/density` to say.
 */

/** Betweenness is estimated before it is counted, and closeness is reckoned by our own faster way. */
export const EXACT_AT_ONCE_ACTORS = 2_000;
/** In arranging, those far away push as one (Barnes and Hut 1986); the drawing comes out as tight, in a third of the time. */
export const PUSH_ONE_BY_ONE_ACTORS = 300;
/** A map is drawn again fewer times: a large one moves little, and a comparison may take so long. */
export const REDRAW_OFTEN_TIES = 1_000;

/** What is open about more than so many that are new is found out behind the map, which shows without it first. */
export const LOOK_AT_ONCE_ACTORS = 500;
/** A pasted list is not compared with the names there are: nobody would look at them one by one. */
export const COMPARE_NAMES_PAIRS = 400_000;
