import type { Actor } from './actor.ts';
import type { ActorMap } from './actorMap.ts';
import type { ActorId } from './identifiers.ts';
import { knownKind } from './kindFromName.ts';
import { LOOK_AT_ONCE_ACTORS } from './largeMap.ts';
import { looksLikePersonName } from './personName.ts';
import { sensitiveCamp, sensitiveWordIn } from './sensitiveWordIn.ts';
import type { SpecialCategory } from './specialCategories.ts';

/** What there is to ask or to say about an actor as it stands on the map: guesses, which whoever draws answers. */
export interface OpenAbout {
  /** Its name seems to be a person's. */
  readonly isNamed: boolean;
  /** The one question about it: may that name stand there, or else what is it? */
  readonly asks: 'name' | 'kind' | null;
  /** What its name or note says that no map may say of a person. */
  readonly inName: SpecialCategory | null;
  readonly inNote: SpecialCategory | null;
  readonly unfit: SpecialCategory | null;
}

/** An organisation is nobody; of others the name is asked about until that is answered, or it is another name. */
export const openAbout = (actor: Actor): OpenAbout => {
  const known = remembered.get(actor);
  if (known) return known;
  const { name, kind, nameAnswer, kindUnsaid = false, note } = actor;
  const isNamed = kind !== 'organisation' && nameAnswer?.is !== 'function' && looksLikePersonName(name);
  const asksKind = kindUnsaid && !isNamed && knownKind(name) === null;
  const asks: OpenAbout['asks'] = isNamed && !nameAnswer ? 'name' : asksKind ? 'kind' : null;
  // Who may be a person counts as one.
  const counted = asks === 'kind' ? 'person' : kind;
  const inName = sensitiveWordIn(name, counted);
  const inNote = sensitiveWordIn(note, counted);
  const open: OpenAbout = { isNamed, asks, inName, inNote, unfit: inName ?? inNote };
  remembered.set(actor, open);
  return open;
};
/** Records are never changed in place, and looking through long notes takes time. */
const remembered = new WeakMap<Actor, OpenAbout>();

/** How many camps are called after what people are. */
export const unfitCamps = ({ camps }: Pick<ActorMap, 'camps'>): number =>
  [...camps.values()].filter(({ name }) => sensitiveCamp(name)).length;

/** On the map as a whole: how many names of persons there are, and about whom something is open. */
export interface OpenOnMap {
  readonly named: number;
  readonly name: readonly ActorId[];
  readonly kind: readonly ActorId[];
  readonly unfit: readonly ActorId[];
}

/** Looks through everybody, resting after every few, so that `openOnMap` knows the answers: names of thousands take a while. */
export const lookThrough = function* ({ actors }: Pick<ActorMap, 'actors'>): Iterable<undefined> {
  let looked = 0;
  for (const actor of actors.values()) {
    if (remembered.has(actor)) continue;
    openAbout(actor);
    if (++looked % LOOKED_BEFORE_REST === 0) yield;
  }
};
const LOOKED_BEFORE_REST = 100;

/** Whether nearly everybody was looked at before. */
export const isLookedThrough = ({ actors }: Pick<ActorMap, 'actors'>): boolean => {
  if (onMaps.has(actors)) return true;
  let unknown = 0;
  for (const actor of actors.values()) if (!remembered.has(actor) && ++unknown > LOOK_AT_ONCE_ACTORS) return false;
  return true;
};

/** The same as long as nobody changes. */
export const openOnMap = ({ actors }: Pick<ActorMap, 'actors'>): OpenOnMap => {
  const known = onMaps.get(actors);
  if (known) return known;
  const all = [...actors.values()].map((actor) => ({ id: actor.id, ...openAbout(actor) }));
  const idsOf = (which: (open: OpenAbout) => boolean) => all.filter(which).map(({ id }) => id);
  const found = {
    named: idsOf(({ isNamed }) => isNamed).length,
    name: idsOf(({ asks }) => asks === 'name'),
    kind: idsOf(({ asks }) => asks === 'kind'),
    unfit: idsOf(({ unfit }) => unfit !== null),
  };
  onMaps.set(actors, found);
  return found;
};
const onMaps = new WeakMap<ActorMap['actors'], OpenOnMap>();
