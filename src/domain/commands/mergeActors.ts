import { draftOf } from '../draft.ts';
import { dropRecords } from '../dropRecords.ts';
import type { ActorId, MergerId, Moment } from '../identifiers.ts';
import { matchesThrough } from '../matchesThrough.ts';
import { type MergeChoices, mergedActors } from '../mergedActors.ts';
import { toldReverse } from '../mergerMemory.ts';
import { done, refused } from '../outcome.ts';
import { answersJoining, membersOf } from '../together/answersAbout.ts';
import { leadMembers } from '../together/leadMembers.ts';
import { nameRefusal, noteRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Makes one actor of two. What each of them was is remembered, so that `splitActor` can make two of it again. */
export interface MergeActors {
  readonly do: 'mergeActors';
  /** Stays where it is, under its id. */
  readonly keep: ActorId;
  readonly goes: ActorId;
  readonly choices?: MergeChoices;
  readonly merger: MergerId;
  readonly at: Moment;
}

/** Refuses an actor with itself or that is not there, a name that is somebody else's, a camp that is not there, and notes that together are too long. */
export const mergeActors: CommandRule<MergeActors> = (map, { keep, goes, choices, merger, at }) => {
  if (!map.actors.has(keep) || !map.actors.has(goes)) return refused('actorMissing');
  const merged = mergedActors(map, keep, goes, choices);
  if (!merged) return refused('nothingToDo');
  if (map.mergers.has(merger)) return refused('idTaken', { id: merger });
  const others = [...map.actors.values()].filter(({ id }) => id !== goes);
  const { actor, moved, joined, gone, between } = merged;
  if (actor.camp !== null && actor.camp !== 'none' && !map.camps.has(actor.camp)) return refused('campMissing');
  const refusal =
    nameRefusal(others, keep, actor.name) ??
    [actor, ...joined].map(({ note }) => noteRefusal(note)).find((problem) => problem !== null);
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  for (const relation of [...moved, ...joined]) draft.put('relations', relation);
  dropRecords(draft, 'relations', [...gone, ...between]);
  dropRecords(draft, 'actors', [goes]);
  draft.put('actors', actor);
  for (const snapshot of matchesThrough(map, draft.map, { from: [keep, goes], to: [keep] })) draft.put('snapshots', snapshot);
  // Whoever they were on maps that others brought in is held for one from now on, also when another map comes in.
  for (const contribution of leadMembers(map, (_, is) => (is === goes ? keep : is))) draft.put('snapshots', contribution);
  for (const answer of answersJoining(membersOf(map, keep), membersOf(map, goes))) draft.put('sameAnswers', answer);
  draft.put('mergers', { id: merger, actor: keep, gone: goes, at, undo: toldReverse(draft.change()) });
  return done(draft.change());
};
