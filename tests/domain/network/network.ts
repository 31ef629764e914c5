import { type ActorMap, propertiesOf } from '../../../src/domain/actorMap.ts';
import type { ActorId, AreaId, IsoDate } from '../../../src/domain/identifiers.ts';
import { type KeyFigure, newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { type NetworkAgreements, USUAL_AGREEMENTS } from '../../../src/domain/networkAgreements.ts';
import { byId } from '../../maps/randomMap.ts';
import { actorId, mapOf } from '../../maps/smallMaps.ts';

export const day = (text: string): IsoDate => text as IsoDate;
export const areaId = (id: string): AreaId => id as AreaId;

/** What is said of a key figure; `since` writes the present status down from that day on. */
export type Said = Partial<KeyFigure> & { readonly since?: string; readonly areas?: readonly string[] };

/** A map whose actors are key figures of whom just this is said, and its neighbourhoods; `agreed` besides what is usual. */
export const networkOf = (
  figures: Readonly<Record<string, Said>>,
  agreed: Partial<NetworkAgreements> = {},
  areas: readonly string[] = [],
): ActorMap => {
  const map = mapOf(Object.keys(figures));
  return {
    ...map,
    map: byId([{ ...propertiesOf(map), network: { ...USUAL_AGREEMENTS, ...agreed } }]),
    areas: byId(areas.map((name) => ({ id: areaId(name), name, code: '', district: '' }))),
    actors: byId(
      [...map.actors.values()].map((actor) => {
        const { since, areas: own = [], ...said } = figures[actor.name] ?? {};
        const keyFigure: KeyFigure = { ...newKeyFigure, ...said };
        const { status } = keyFigure;
        return {
          ...actor,
          neighbourhoods: own.map(areaId),
          keyFigure: since === undefined ? keyFigure : { ...keyFigure, statusHistory: [{ status, since: day(since) }] },
        };
      }),
    ),
  };
};

export const idOf = (name: string): ActorId => actorId(name);
