import { keptOf, whoIsCalled } from '../domain/access/keptOf.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import { isEmptyChange } from '../domain/change.ts';
import { eraseActor } from '../domain/commands/eraseActor.ts';
import type { Somebody } from '../domain/everybody.ts';
import type { ActorId, MapId } from '../domain/identifiers.ts';
import { nameFinder } from '../domain/nameFinder.ts';
import { nameKey } from '../domain/nameKey.ts';
import { attempt } from './attempt.ts';
import { type DraftPlace, type Ports, StoreError } from './ports.ts';

/** A map of this device on which a name stands, as somebody's or in a text. */
export interface FoundMap {
  readonly id: MapId;
  readonly map: ActorMap;
  /** Who bear it or ever bore it. Several when they are not surely one. */
  readonly people: readonly Somebody[];
  /** In how many half typed texts around the map it stands. */
  readonly drafts: number;
  /** Whether a photo of paper lies under the drawing, which nobody here can read. */
  readonly hasPhoto: boolean;
}
export interface Found {
  readonly maps: readonly FoundMap[];
  /** How many maps were looked through. */
  readonly looked: number;
  /** Titles of maps that could not be read; empty when the title is lost as well. */
  readonly unread: readonly string[];
  /** In how many half typed texts of the list of maps it stands, and of maps that could not be read. */
  readonly drafts: number;
}

/** What is kept of one person on this device, at that person's request. Nothing of what is asked or found is kept. */
export interface Access {
  /** By exactly this name, on all maps one after the other. A `StoreError` says that there is no list. */
  readonly lookFor: (name: string) => Promise<Found>;
  /** Erases actors from a map that is not open here, from all its snapshots, and all that was half typed around it. */
  readonly erase: (id: MapId, actors: readonly ActorId[]) => Promise<void>;
}

export const makeAccess = ({ store, drafts, clock }: Pick<Ports, 'store' | 'drafts' | 'clock'>): Access => {
  const draftsWith = (place: DraftPlace, name: string): number => {
    const { isIn } = nameFinder([nameKey(name)]);
    return drafts.fields(place).filter((field) => isIn(unescaped(drafts.read(place, field) ?? ''))).length;
  };
  return {
    lookFor: async (name) => {
      const listed = await store.list();
      const maps: FoundMap[] = [];
      const unread: string[] = [];
      const opened = new Set<MapId>();
      for (const { properties } of listed) {
        const { id, title } = properties;
        const kept = await attempt(() => store.open(id));
        if (!kept.done) unread.push(title);
        if (!kept.done || !kept.value) continue;
        opened.add(id);
        const { map } = kept.value;
        const people = whoIsCalled(map, name);
        const found = { id, map, people, drafts: draftsWith(id, name) };
        if (people.length === 0 && found.drafts === 0 && keptOf(map, [], name, clock.today()).places.length === 0) continue;
        const paper = await attempt(() => store.papers.read(id, null));
        maps.push({ ...found, hasPhoto: !paper.done || paper.value !== null });
      }
      const elsewhere = drafts.maps().filter((id) => !opened.has(id));
      const counts = ['library' as const, ...elsewhere].map((place) => draftsWith(place, name));
      return { maps, looked: opened.size, unread, drafts: counts.reduce((sum, count) => sum + count, 0) };
    },
    erase: async (id, actors) => {
      // Again when an edit in another tab was first: who is said to be gone, is.
      for (;;) {
        const stored = await store.open(id);
        if (!stored) throw new StoreError('mapGone');
        const outcome = eraseActor(stored.map, { do: 'eraseActor', actors });
        if (!outcome.done || isEmptyChange(outcome.value)) break;
        const label = { command: 'eraseActor', actors: 0, relations: 0 } as const;
        const edit = { change: outcome.value, label, author: 'access', at: clock.now() };
        if ((await store.erase(id, stored.number, edit)).written) break;
      }
      drafts.forget(id);
    },
  };
};

/** Several texts are kept as one in JSON, in which a letter may follow at once upon the sign of a new line. */
const unescaped = (text: string): string => text.replace(/\\[nrt]/g, ' ');
