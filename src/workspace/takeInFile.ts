import type { ActorMap } from '../domain/actorMap.ts';
import { isEmptyChange, type MapChange } from '../domain/change.ts';
import { runCommand } from '../domain/commands/commandCatalogue.ts';
import type { SnapshotId } from '../domain/identifiers.ts';
import { type Outcome, refused } from '../domain/outcome.ts';
import type { MapDesk } from './mapDesk.ts';

/** What a snapshot that the program takes by itself is called, and why it was taken; the words are `language`'s. */
export interface Reason {
  readonly name: string;
  readonly occasion: string;
}

/** The map as it is before the program changes much of it at once: for a file, and for a merge. An empty map needs none. */
export const snapshotBefore = (desk: MapDesk, { name, occasion }: Reason): void => {
  if (desk.editor.getSnapshot().map.actors.size === 0) return;
  const id = desk.newId() as SnapshotId;
  const [date, takenAt] = [desk.today(), desk.now()];
  desk.perform({
    do: 'takeSnapshot',
    snapshot: { id, name, date, takenAt, occasion, description: '', madeBy: 'program' },
  });
};

/** Takes a file into the open map, after a snapshot of how it was. Refused, nothing has happened and no snapshot was taken. */
export const takeInFile = (desk: MapDesk, from: ActorMap, reason: Reason): Outcome<MapChange> => {
  const command = { do: 'takeInFile', from } as const;
  const outcome = runCommand(desk.editor.getSnapshot().map, command);
  if (!outcome.done) return outcome;
  if (isEmptyChange(outcome.value)) return refused('nothingToDo');
  snapshotBefore(desk, reason);
  return desk.perform(command);
};
