import { type ActorMap, propertiesOf } from '../actorMap.ts';
import { everybody, type Somebody } from '../everybody.ts';
import type { ActorId, IsoDate, SnapshotId } from '../identifiers.ts';
import type { MapProperties } from '../mapProperties.ts';
import { mapsOfSnapshots } from '../mapsOfSnapshots.ts';
import { nameKey } from '../nameKey.ts';
import { isSame } from '../recordChange.ts';
import { snapshotsInOrder } from '../timeLine.ts';
import { contributionsOf } from '../together/contribution.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './factsOf.ts';
import type { InText } from './othersHidden.ts';
import { type Place, placesOf } from './placesOf.ts';
import { standingOf, toldMap } from './toldMap.ts';

/** What a map says of somebody at another moment than now: what stood there that does not now, and the other way round. */
export interface KeptThen {
  readonly id: SnapshotId;
  readonly name: string;
  readonly date: IsoDate;
  readonly isContribution: boolean;
  readonly there: readonly Fact[];
  readonly notThere: readonly Fact[];
}

/** All that a map and its snapshots keep of somebody. */
export interface KeptOf {
  /** Of the map itself: whose it is and what for. */
  readonly about: MapProperties;
  readonly names: readonly string[];
  /** Nothing when it is not on the map any more. */
  readonly now: readonly Fact[];
  /** Latest first, then what others brought in; only those on which it is. */
  readonly before: readonly KeptThen[];
  /** Everything else that points to it or names it. */
  readonly places: readonly Place[];
}

/** Who bears exactly this name, now or ever, but for case and spaces. Several may have borne it, who are not the same. */
export const whoIsCalled = (map: ActorMap, name: string): readonly Somebody[] => {
  const key = nameKey(name);
  return key === '' ? [] : everybody(map).filter(({ names }) => names.some((each) => nameKey(each) === key));
};

const asTyped = (text: string): string => text;

/**
 * What is kept of one of them, or of several who are one; or of nobody, where a name only stands in texts. Every text in it went through
 * `inText`, but for the own names.
 */
export const keptOf = (
  map: ActorMap,
  people: readonly Somebody[],
  name: string,
  today: IsoDate,
  inText: InText = asTyped,
): KeptOf => {
  const ids = new Set<ActorId>(people.flatMap((one) => one.ids));
  const namesakes = new Set<ActorId>(whoIsCalled(map, name).flatMap((one) => one.ids.filter((id) => !ids.has(id))));
  const names = [...new Map([name, ...people.flatMap((one) => one.names)].map((each) => [nameKey(each), each])).values()];
  const maps = mapsOfSnapshots(map);
  const told = toldMap(map, ids, inText);
  const now = factsOf(told, ids, today);
  const moments = [...snapshotsInOrder(told).toReversed(), ...contributionsOf(told)];
  return {
    about: propertiesOf(told),
    names,
    now,
    before: moments.flatMap(({ id, name, date, contribution }): KeptThen[] => {
      const then = maps.get(id);
      if (!then || ![...ids].some((one) => then.actors.has(one))) return [];
      const facts = factsOf(toldMap(then, ids, inText), ids, date);
      return [
        {
          id,
          name,
          date,
          isContribution: contribution !== undefined,
          there: facts.filter((fact) => !isIn(now, fact)),
          notThere: now.filter((fact) => !isIn(facts, fact)),
        },
      ];
    }),
    places: placesOf(map, maps, { ids, names, namesakes }).map((place) => ({
      ...place,
      text: inText(place.text, standingOf(place.table, place.field)),
    })),
  };
};

const isIn = (facts: readonly Fact[], one: Fact): boolean => facts.some((fact) => isSame(fact, one));
