import type { SnapshotId } from './identifiers.ts';
import { isSame, patchRecord, type RecordChange, readPath, type TableChange, tidy } from './recordChange.ts';
import type { Snapshot } from './snapshot.ts';

/** Properties that only mean something together: from which snapshot one differs, and how. */
const isOfContent = (path: string): boolean => path === 'base' || path === 'content' || path.startsWith('content.');

/**
 * The part of a change of snapshots that still applies when others took, took away or cleaned snapshots meanwhile: what a
 * snapshot holds is set as a whole or not at all, and none is left without the one that it differs from, or with which
 * somebody said who is who.
 */
export const fittingSnapshots = (
  table: ReadonlyMap<SnapshotId, Snapshot>,
  part: TableChange<Snapshot>,
): TableChange<Snapshot> => {
  const added = new Map(part.added?.filter(({ id }) => !table.has(id)).map((one) => [one.id, one]));
  const removed = new Map(part.removed?.filter((one) => isSame(table.get(one.id), one)).map((one) => [one.id, one]));
  const changed = new Map(part.changed?.flatMap((wanted) => fittingProperties(table.get(wanted.id as SnapshotId), wanted)));
  // Leaving one thing out can take the ground from under another: until all stand.
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    const after = new Map([...table, ...added]);
    for (const id of removed.keys()) after.delete(id);
    for (const [id, change] of changed) {
      const snapshot = after.get(id);
      if (snapshot) after.set(id, patchRecord(snapshot, change.properties));
    }
    for (const { id, base, matches } of after.values()) {
      for (const { with: moment } of matches ?? [])
        if (moment !== 'now' && !changed.get(id)?.properties['matches'] && removed.delete(moment)) isSettled = false;
      if (base === null || after.has(base)) continue;
      const change = changed.get(id);
      const isRewired = change !== undefined && 'base' in change.properties;
      if (isRewired) changed.set(id, withoutContent(change));
      if (isRewired || added.delete(id) || removed.delete(base)) isSettled = false;
    }
  }
  return tidy({
    added: [...added.values()],
    removed: [...removed.values()],
    changed: [...changed.values()].filter(({ properties }) => Object.keys(properties).length > 0),
  });
};

const fittingProperties = (snapshot: Snapshot | undefined, wanted: RecordChange): [SnapshotId, RecordChange][] => {
  if (!snapshot) return [];
  const paths = Object.entries(wanted.properties);
  const isStill = (path: string, before: unknown) => isSame(readPath(snapshot, path), before);
  const isContentStill = paths.every(([path, [before]]) => !isOfContent(path) || isStill(path, before));
  const fitting = paths.filter(([path, [before]]) => (isOfContent(path) ? isContentStill : isStill(path, before)));
  return fitting.length > 0 ? [[snapshot.id, { id: wanted.id, properties: Object.fromEntries(fitting) }]] : [];
};

const withoutContent = ({ id, properties }: RecordChange): RecordChange => ({
  id,
  properties: Object.fromEntries(Object.entries(properties).filter(([path]) => !isOfContent(path))),
});
