import type { Actor } from '../../../../domain/actor.ts';
import type { ActorMap } from '../../../../domain/actorMap.ts';
import type { ActorId } from '../../../../domain/identifiers.ts';
import type { PicturedActor, PicturedMaps } from '../picturedMaps.ts';
import { changePills } from './changePills.ts';
import type { PictureSide } from './fadeOpacities.ts';
import type { MarkedActor } from './markedActors.ts';

/** Who is painted on which layer of a comparison, as one side shows it. */
export interface SharedOut {
  /** What can be pointed at on this side. */
  readonly ground: ActorMap;
  readonly steady: ActorMap;
  readonly was: ActorMap;
  readonly is: ActorMap;
  readonly changed: ActorMap;
  readonly marked: readonly MarkedActor[];
}

/** Shares everybody out over the layers. */
export const sharedOut = (maps: PicturedMaps, side: PictureSide): SharedOut => {
  const onSide = ({ was, is }: PicturedActor): Actor | null => (side === 'before' ? was : side === 'after' ? is : (is ?? was));
  const sided = (actor: PicturedActor): PicturedActor | null =>
    !onSide(actor) ? null : side === 'before' ? { ...actor, is: actor.change?.state === 'gone' ? null : actor.was } : actor;
  const marked = [...maps.actors.values()].flatMap((actor): MarkedActor[] => {
    const at = maps.positions.get(actor.id);
    const drawn = actor.change && sided(actor);
    if (!drawn || !at) return [];
    const pills = side === 'before' ? [] : changePills(drawn, maps.all.camps);
    return [{ actor: drawn, at, pills }];
  });
  const only = (map: ActorMap, isIn: (actor: PicturedActor) => boolean): ActorMap => ({
    ...map,
    actors: new Map([...map.actors].filter(([id]) => isIn(maps.actors.get(id) as PicturedActor))),
    positions: maps.positions,
  });
  const here = side === 'before' ? maps.was : side === 'after' ? maps.is : maps.all;
  return {
    ground: { ...here, positions: new Map([...maps.positions].filter(([id]) => here.actors.has(id))) },
    steady: only(maps.is, ({ isSteady }) => isSteady),
    was: only(maps.was, ({ isSteady }) => !isSteady),
    is: only(maps.is, ({ isSteady }) => !isSteady),
    changed: markedNames(maps, marked),
    marked,
  };
};

/** Who differs, with the badges of roles that stayed: what came and went is in the was → is marks. */
const markedNames = (maps: PicturedMaps, marked: readonly MarkedActor[]): ActorMap => ({
  ...maps.all,
  actors: new Map(
    marked.flatMap(({ actor: { id, was, is }, pills }): [ActorId, Actor][] => {
      const actor = is ?? was;
      if (!actor) return [];
      if (pills.length === 0 || !was) return [[id, actor]];
      const roles = Object.fromEntries(Object.entries(actor.roles).filter(([role]) => role in was.roles));
      return [[id, { ...actor, roles }]];
    }),
  ),
});
