/** The same turn, in degrees, between half a turn back and half a turn on. */
export const withinHalf = (turn: number): number => ((((turn + 180) % 360) + 360) % 360) - 180;
