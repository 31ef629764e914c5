import type { Actor } from '../../domain/actor.ts';
import type { Member } from '../../domain/together/sameAnswer.ts';

/** An actor of a contribution, with what tells who it is besides its name. */
export interface DrawnActor {
  readonly member: Member;
  readonly key: string;
  readonly actor: Actor;
  readonly map: number;
  readonly name: number;
  readonly areas: ReadonlySet<string>;
  /** The number of the group that its camp is in; `null` when it is on none. */
  readonly camp: number | null;
}

/** The contributions say that they live or work in other neighbourhoods. */
export const liveElsewhere = (a: DrawnActor, b: DrawnActor): boolean =>
  a.areas.size > 0 && b.areas.size > 0 && ![...a.areas].some((area) => b.areas.has(area));
