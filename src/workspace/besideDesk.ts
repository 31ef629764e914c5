import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId, MapId } from '../domain/identifiers.ts';
import type { RedactionLevel } from '../domain/redactionChoice.ts';
import type { SameAnswer } from '../domain/together/sameAnswer.ts';
import { type Observable, observed } from './observable.ts';

/** A map that lies beside mine: as it came in, or as it is kept on this device. */
export interface OtherMap {
  readonly map: ActorMap;
  /** What its drawer calls it; may be empty. */
  readonly label: string;
  /** Whether the drawer lets that be shown. */
  readonly mayBeNamed: boolean;
  /** Who has a number on it instead of a name. */
  readonly hidden: RedactionLevel;
  /** On this device it is this map; nothing when it was brought and is not kept. */
  readonly keptAs: MapId | null;
}
/** What was answered on whether one of my map and one of the other's are the same. */
export interface BesideAnswer {
  readonly mine: ActorId;
  readonly theirs: ActorId;
  readonly answer: SameAnswer['answer'];
}
export interface LaidBeside {
  /** My map. */
  readonly of: MapId;
  readonly other: OtherMap;
  readonly answers: readonly BesideAnswer[];
}

/** The map that lies beside one of mine, in memory only: a reload lets go of it, and of what was answered. */
export interface BesideDesk extends Observable<LaidBeside | null> {
  readonly lay: (other: OtherMap, of: MapId) => void;
  /** A later answer about the same two takes the place of an earlier one. */
  readonly answer: (answer: BesideAnswer) => void;
  /** It is kept on this device now. */
  readonly keptAs: (id: MapId) => void;
  readonly letGo: () => void;
}

export const makeBesideDesk = (): BesideDesk => {
  const { getSnapshot, subscribe, set } = observed<LaidBeside | null>(null);
  const change = (turn: (laid: LaidBeside) => LaidBeside) => {
    const laid = getSnapshot();
    if (laid) set(turn(laid));
  };
  return {
    getSnapshot,
    subscribe,
    lay: (other, of) => set({ of, other, answers: [] }),
    answer: (next) =>
      change((laid) => ({
        ...laid,
        answers: [...laid.answers.filter(({ mine, theirs }) => mine !== next.mine || theirs !== next.theirs), next],
      })),
    keptAs: (id) => change((laid) => ({ ...laid, other: { ...laid.other, keptAs: id } })),
    letGo: () => set(null),
  };
};
