import type { Actor } from '../domain/actor.ts';
import { hasLeft } from '../domain/keyFigure.ts';
import type { Layers } from './layers.ts';
import { tieStrength } from './metrics/tieStrength.ts';

/** Who may be asked to bring others together: a pusher feeds what that should calm, and who left the network is not there to ask. */
export const mayIntroduce = ({ roles, keyFigure }: Actor): boolean => roles.pusher === undefined && !hasLeft(keyFigure);

/** Nobody with whom one has tension brings one to somebody, whatever else was drawn between the two. */
export const areTense = ({ tension }: Layers, one: number, other: number): boolean => tieStrength(tension, one, other) > 0;
