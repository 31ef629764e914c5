import type { ActorId, RelationId } from '../domain/identifiers.ts';
import { COMPARE_NAMES_PAIRS } from '../domain/largeMap.ts';
import { nameKey } from '../domain/nameKey.ts';
import type { MapPoint } from '../domain/quantities.ts';
import { type Certainty, newRelation, type Relation, relationKey } from '../domain/relation.ts';
import { likelyMeantAmong } from '../formats/likelyMeant.ts';
import { pastedShape } from '../formats/pastedText.ts';
import { type QuickEntries, readQuickList, readQuickText } from '../formats/quickText.ts';
import { actorsByName } from './actorsByName.ts';
import type { MapDesk } from './mapDesk.ts';
import type { Alike } from './notice.ts';

/** What came onto the map. */
export interface Added {
  readonly actors: readonly ActorId[];
  readonly relations: readonly RelationId[];
}

/**
 * Puts on the map what a line says, as one undo step: makes what is missing, near what it is tied to, and draws relations that
 * are not there yet. What cannot be read, and a text that adds nothing, is said in the notice; who is there already is shown.
 */
export const quickAdd = (desk: MapDesk, text: string, near: MapPoint, unsaid?: Certainty): Added | null => {
  const read = readQuickText(text, namesOn(desk), unsaid);
  if (!read.done) {
    desk.notice.set({ kind: 'notUnderstood', refusal: read.refusal });
    return null;
  }
  const added = addEntries(desk, read.value, near);
  if (added === 'nothingNew') {
    if (read.value.relations.length === 0) selectNamed(desk, read.value);
    desk.notice.set({ kind: 'alreadyThere' });
    return null;
  }
  if (added) desk.notice.set({ kind: 'added', actors: added.actors.length, relations: added.relations.length });
  return added;
};

/**
 * The same with a list of which every line stands for itself: what can be read comes in at once, as one undo step; lines that
 * cannot wait to be put right. Nobody is asked about single names then: what looks alike is said. Whether it was taken in.
 */
export const addList = (desk: MapDesk, text: string, near: MapPoint): boolean => {
  const names = namesOn(desk);
  const read = readQuickList(text, names);
  if (!read.done) {
    desk.notice.set({ kind: 'notUnderstood', refusal: read.refusal });
    return false;
  }
  const { entries, bad } = read.value;
  const added = entries.actors.length === 0 ? 'nothingNew' : addEntries(desk, entries, near);
  if (added === null) return false;
  desk.pasted.keepBad(bad.map(({ line, text: said }) => ({ line, text: said })));
  if (added === 'nothingNew') {
    desk.notice.set(bad.length === 0 ? { kind: 'alreadyThere' } : { kind: 'added', actors: 0, relations: 0, bad: bad.length });
    return true;
  }
  const like = alikeIn(entries, names);
  const counts = { actors: added.actors.length, relations: added.relations.length, bad: bad.length };
  desk.notice.set({ kind: 'added', ...counts, ...(like && { like }) });
  return true;
};

/** A pasted list comes in at once; of anything else it is shown first how it is read. Nothing when it is only a line. */
export const takePasted = (desk: MapDesk, text: string, near: () => MapPoint): 'line' | 'tookIn' | 'looking' | 'refused' => {
  const shape = pastedShape(text);
  if (shape === 'line') return 'line';
  if (shape === 'file') {
    desk.pasted.look(text);
    return 'looking';
  }
  return addList(desk, text, near()) ? 'tookIn' : 'refused';
};

/** The names on the map, the same list as long as nobody comes, goes or is called otherwise. */
export const namesOn = (desk: MapDesk): readonly string[] => {
  const { actors } = desk.editor.getSnapshot().map;
  const names = remembered.get(actors) ?? [...actors.values()].map(({ name }) => name);
  remembered.set(actors, names);
  return names;
};
const remembered = new WeakMap<object, readonly string[]>();

/** Nothing when it was refused, which the notice says. */
const addEntries = (desk: MapDesk, entries: QuickEntries, near: MapPoint): Added | 'nothingNew' | null => {
  const { map } = desk.editor.getSnapshot();
  const named = actorsByName(desk);
  for (const { name } of entries.actors) named.findOrMake(name);
  const taken = new Map([...map.relations.values()].map((relation) => [relationKey(relation), relation]));
  const relations = entries.relations.flatMap(({ from, to, ...said }) => {
    const [a, b] = [named.findOrMake(from), named.findOrMake(to)];
    const relation: Relation = { ...newRelation(desk.newId() as RelationId, a, b), ...said };
    const other = taken.get(relationKey(relation));
    if (other && !(other.type === 'influence' && other.from === b && !other.mutual)) return [];
    taken.set(relationKey(relation), relation);
    return [relation];
  });
  const actors = named.placed(relations, near);
  if (actors.length + relations.length === 0) return 'nothingNew';
  const step = `added ${actors[0]?.actor.id}`;
  if (!desk.perform({ do: 'addItems', actors, relations }, undefined, step).done) return null;
  const ids = actors.map(({ actor }) => actor.id);
  // A few have a place beside whom they deal with; of many that makes a heap.
  if (ids.length > FEW) void desk.settleIn(ids, step);
  return { actors: ids, relations: relations.map(({ id }) => id) };
};
const FEW = 5;

const selectNamed = (desk: MapDesk, { actors }: QuickEntries): void => {
  const { find } = actorsByName(desk);
  desk.selection.showMade({ actors: actors.flatMap(({ name }) => find(name) ?? []) });
};

const alikeIn = ({ actors }: QuickEntries, names: readonly string[]): Alike | null => {
  const known = new Set(names.map(nameKey));
  const fresh = actors.filter(({ name }) => !known.has(nameKey(name)));
  if (fresh.length * names.length > COMPARE_NAMES_PAIRS) return null;
  const likelyMeant = likelyMeantAmong(names);
  const doubts = fresh.flatMap(({ name }) =>
    likelyMeant(name)
      .slice(0, 1)
      .map((meant) => ({ typed: name, name: meant })),
  );
  const [first] = doubts;
  return first ? { ...first, more: doubts.length - 1 } : null;
};
