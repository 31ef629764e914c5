import { type Actor, newActor } from '../actor.ts';
import type { ActorMap } from '../actorMap.ts';
import type { AddItems } from '../commands/addItems.ts';
import type { ActorId, RelationId } from '../identifiers.ts';
import { type Relation, relationKey } from '../relation.ts';
import type { Beside, BesideActor, BesideLines } from './besideEachOther.ts';
import type { OnOneCanvas } from './onOneCanvas.ts';
import type { SameOnBoth } from './sameOnBoth.ts';

/**
 * Puts an actor that only the other drew on my map, where it stands beside mine: with its name, kind, the camp where mine has that one
 * too, and its relations with whoever is on mine. What somebody else called them or noted of them stays there: a role is for me to give.
 */
export const takeOverActor = (
  { id, theirs }: BesideActor,
  { mine, beside, same, canvas, newId }: TakingOver,
): AddItems | null => {
  const at = canvas.map.positions.get(id);
  if (!theirs || !at) return null;
  const own = newId() as ActorId;
  const camp: Actor['camp'] =
    theirs.camp === 'none' ? 'none' : (same.camps.find((pair) => pair.theirs === theirs.camp)?.mine ?? null);
  const actor: Actor = {
    ...newActor(own, theirs.name, theirs.kind),
    ...(theirs.kindUnsaid && { kindUnsaid: true }),
    camp,
  };
  const relations = [...beside.lines.values()]
    .filter(({ a, b }) => (a === id && mine.actors.has(b)) || (b === id && mine.actors.has(a)))
    .flatMap((lines) => lines.theirs.map((line) => ownLine(line, newId, (end) => (end === id ? own : end))));
  return { do: 'addItems', actors: [{ actor, at: { x: at.x, y: at.y }, placedByHand: false }], relations };
};

/** Puts on my map what only the other drew between two who are on both. */
export const takeOverLines = ({ mine: drawn, theirs }: BesideLines, { mine, newId }: TakingOver): AddItems | null => {
  const known = new Set(drawn.map(relationKey));
  const relations = theirs
    .filter((line) => !known.has(relationKey(line)) && mine.actors.has(line.from) && mine.actors.has(line.to))
    .map((line) => ownLine(line, newId, (end) => end));
  return relations.length === 0 ? null : { do: 'addItems', relations };
};

export interface TakingOver {
  readonly mine: ActorMap;
  readonly beside: Beside;
  readonly same: SameOnBoth;
  readonly canvas: OnOneCanvas;
  readonly newId: () => string;
}

const ownLine = (line: Relation, newId: () => string, endOf: (id: ActorId) => ActorId): Relation => ({
  ...line,
  id: newId() as RelationId,
  from: endOf(line.from),
  to: endOf(line.to),
  note: '',
});
