import { Merge, Split } from 'lucide-react';
import type { ActorId } from '../../domain/identifiers.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { Action } from './action.ts';

/** One actor of the map that can be edited. */
export interface OnOneActor {
  readonly desk: MapDesk;
  readonly actor: ActorId | null;
}

const isLive = ({ desk, actor }: OnOneActor): boolean => !desk.isFrozen && actor !== null;

export const mergingActions = {
  merge: {
    words: ({ merging }) => merging.merge,
    icon: Merge,
    isOffered: isLive,
    isEnabled: ({ desk }) => desk.editor.getSnapshot().map.actors.size > 1,
    run: ({ desk, actor }) => actor && desk.merging.set({ actor, into: 'one' }),
  },
  split: {
    words: ({ merging }) => merging.split,
    icon: Split,
    isOffered: isLive,
    run: ({ desk, actor }) => actor && desk.merging.set({ actor, into: 'two' }),
  },
} as const satisfies Readonly<Record<string, Action<OnOneActor>>>;
