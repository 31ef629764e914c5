import { draftOf } from '../draft.ts';
import type { ActorId, SnapshotId } from '../identifiers.ts';
import { mapOfSnapshot } from '../mapsOfSnapshots.ts';
import { done, type Refusal, refused } from '../outcome.ts';
import { saidMatches, withMatches, withPairs } from '../saidMatches.ts';
import type { SaidMatches, SaidPair } from '../snapshot.ts';
import type { CommandRule } from './command.ts';

/** Says who on a snapshot is who on a later moment; what was said of others stays. */
export interface MatchActors {
  readonly do: 'matchActors';
  readonly snapshot: SnapshotId;
  readonly with: SnapshotId | 'now';
  /** Nobody on one side: new, or gone. Several on one side: split, or merged. */
  readonly pairs: readonly SaidPair[];
  /** Nothing is said of these any more. */
  readonly takeBack?: SaidPair;
}

/** Refuses a snapshot that is not there, an actor that does not stand on its moment, and one named twice on a side. */
export const matchActors: CommandRule<MatchActors> = (map, { snapshot: id, with: moment, pairs, takeBack = NOBODY }) => {
  const snapshot = map.snapshots.get(id);
  const [before, after] = [mapOfSnapshot(map, id), moment === 'now' ? map : mapOfSnapshot(map, moment)];
  if (!snapshot || !before || !after) return refused('snapshotMissing');
  if (id === moment) return refused('nothingToDo');
  const said = pairs.filter((pair) => pair.before.length + pair.after.length > 0);
  const refusal =
    namesRefusal(said.flatMap((pair) => pair.before).concat(takeBack.before), before.actors) ??
    namesRefusal(said.flatMap((pair) => pair.after).concat(takeBack.after), after.actors);
  if (refusal) return { done: false, refusal };
  // Taken back as if said to be nobody, and then not said.
  const kept = withPairs(saidMatches(map, id, moment, before, after), [takeBack]).filter((pair) => pair !== takeBack);
  const next: SaidMatches = { with: moment, pairs: withPairs(kept, said) };
  const others = (snapshot.matches ?? []).filter((one) => one.with !== moment);
  const draft = draftOf(map);
  draft.put('snapshots', withMatches(snapshot, next.pairs.length > 0 || others.length > 0 ? [...others, next] : undefined));
  return done(draft.change());
};

const NOBODY: SaidPair = { before: [], after: [] };

const namesRefusal = (ids: readonly ActorId[], actors: ReadonlyMap<ActorId, unknown>): Refusal | null => {
  if (ids.some((id) => !actors.has(id))) return refused('actorMissing').refusal;
  return new Set(ids).size < ids.length ? refused('actorTwice').refusal : null;
};
