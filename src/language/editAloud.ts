import type { ActorMap } from '../domain/actorMap.ts';
import { besideWhom, sideOf } from '../domain/besideWhom.ts';
import type { ActorId } from '../domain/identifiers.ts';
import type { Relation } from '../domain/relation.ts';
import type { MadeEdit } from '../workspace/mapDesk.ts';
import type { Language } from './language.ts';

/**
 * What is said aloud of an edit that was just made; nothing where the control that made it says it already (a tick, a choice, a
 * text), or a message does.
 */
export const editAloud = (t: Language, edit: MadeEdit): string | null => {
  const { command, change, before, after } = edit;
  switch (command.do) {
    case 'removeItems':
      return removedAloud(t, edit);
    case 'mergeActors':
      return t.heard.merged(nameOf(after, command.keep), nameOf(before, command.goes));
    case 'splitActor':
      return t.heard.split(nameOf(after, command.id), change.actors?.added?.[0]?.name ?? '');
    case 'moveActors':
      return movedAloud(t, edit, command.to);
    case 'addActor':
      return t.heard.added(command.actor.name);
    case 'addRelation':
      return drawnAloud(t, after, command.relation);
    case 'addItems': {
      const [actors, relations] = [change.actors?.added ?? [], change.relations?.added ?? []];
      const [first] = actors;
      if (first && actors.length === 1) return t.heard.added(first.name);
      return actors.length > 0 ? t.heard.addedMany(actors.length) : t.heard.drawnMany(relations.length);
    }
    case 'arrangeActors':
      return t.heard.arranged;
    case 'pinActors': {
      const [one] = command.actors;
      const who =
        command.actors.length === 1 && one ? (before.actors.get(one)?.name ?? '') : t.heard.movedMany(command.actors.length);
      return t.heard.held(who, command.pinned);
    }
    case 'addCamp':
      return t.heard.campAdded(command.camp.name);
    case 'addAreas':
      return t.heard.areasAdded(command.areas.length);
    case 'setAreaProfiles':
      return t.heard.profilesSet;
    case 'removeNetworkCount':
      return t.heard.countRemoved;
    default:
      return null;
  }
};

const nameOf = ({ actors }: ActorMap, id: ActorId): string => actors.get(id)?.name ?? '';

const drawnAloud = (t: Language, map: ActorMap, { from, to, type }: Relation): string =>
  t.heard.drawn(t.words.relationType[type], nameOf(map, from), nameOf(map, to));

const removedAloud = (t: Language, { change, before }: MadeEdit): string => {
  const [actors, relations] = [change.actors?.removed ?? [], change.relations?.removed ?? []];
  const [relation] = relations;
  if (actors.length === 0 && relation && relations.length === 1)
    return t.heard.removedRelation(
      t.words.relationType[relation.type],
      nameOf(before, relation.from),
      nameOf(before, relation.to),
    );
  return t.heard.removed(actors.length === 1 ? (actors[0]?.name ?? null) : null, actors.length, relations.length);
};

/** Which way, and who is the nearest now. */
const movedAloud = (
  t: Language,
  { before, after }: MadeEdit,
  to: readonly { readonly id: ActorId; readonly x: number; readonly y: number }[],
): string | null => {
  const [first] = to;
  const from = first && before.positions.get(first.id);
  if (!first || !from) return null;
  const near = besideWhom(after, first.id, new Set(to.map(({ id }) => id)));
  const beside = near && t.heard.beside(near.side, nameOf(after, near.id));
  return t.heard.moved(to.length === 1 ? nameOf(after, first.id) : t.heard.movedMany(to.length), sideOf(from, first), beside);
};
