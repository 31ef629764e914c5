import type { Actor } from '../../domain/actor.ts';
import type { Member } from '../../domain/together/sameAnswer.ts';

/** An actor of a contribution, with what tells who it is besides its name. */
export interface DrawnActor {
  readonly member: Member;
  readonly key: string;
  readonly actor: Actor;
  readonly map: number;
  readonly name: number;
  /** A number instead of a name, or what somebody is to whoever drew: nobody else, unless somebody says so. */
  readonly isNumbered: boolean;
  readonly areas: ReadonlySet<string>;
  /** The number of the group that its camp is in; `null` when it is on none. */
  readonly camp: number | null;
}

/** The contributions say that they live or work in other neighbourhoods. */
export const liveElsewhere = (a: DrawnActor, b: DrawnActor): boolean =>
  a.areas.size > 0 && b.areas.size > 0 && ![...a.areas].some((area) => b.areas.has(area));

/** Who bear each name, without those of whom it is none. */
export const bearersOf = (drawn: readonly DrawnActor[]): ReadonlyMap<number, readonly number[]> => {
  const bearers = new Map<number, number[]>();
  for (const [at, { name, isNumbered }] of drawn.entries()) {
    if (isNumbered) continue;
    const known = bearers.get(name);
    if (known) known.push(at);
    else bearers.set(name, [at]);
  }
  return bearers;
};
