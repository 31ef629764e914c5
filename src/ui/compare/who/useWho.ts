import { useMemo, useRef, useState } from 'react';
import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ActorMatch } from '../../../domain/actorMatch.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import type { SaidPair } from '../../../domain/snapshot.ts';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { type WhoRows, whoRows } from './whoRows.ts';

/** The two sides of a comparison. */
export type Side = 'before' | 'after';
export const otherSide = (side: Side): Side => (side === 'before' ? 'after' : 'before');

/** Who is who between the chosen moments, and what can be said of it. */
export interface Who {
  readonly rows: WhoRows;
  readonly state: 'searching' | 'ready' | 'failed';
  readonly tryAgain: () => void;
  readonly actors: (side: Side) => ActorMap['actors'];
  readonly nameOf: (side: Side, id: ActorId) => string;
  /** Says these, and in words to who listens. Does nothing for what is not there any more. */
  readonly say: (pairs: readonly SaidPair[], sentence: string) => void;
  readonly takeBack: (pair: SaidPair, sentence: string) => void;
  /** Lights these on both maps; nothing puts the light out. */
  readonly light: (pair: SaidPair | null) => void;
  /** What was just said. */
  readonly said: string;
}

const NONE: readonly ActorMatch[] = [];

export const useWho = (): Who => {
  const desk = useDesk();
  const { compare } = desk;
  const { before, after, beforeMap, afterMap, matches } = useObserved(compare.maps);
  const { state, answer, askAgain } = useAnswer(() => compare.proposals);
  const [said, setSaid] = useState('');
  // While proposals are thought over once more, those that were there stay on screen.
  const pair = `${before} ${after}`;
  const last = useRef({ pair, answer: NONE, isKnown: false });
  if (answer) last.current = { pair, answer, isKnown: true };
  else if (last.current.pair !== pair) last.current = { pair, answer: NONE, isKnown: false };
  const { answer: proposals, isKnown } = last.current;

  const older = beforeMap ?? afterMap;
  const rows = useMemo(() => whoRows(older, afterMap, matches, proposals), [older, afterMap, matches, proposals]);
  const actors = (side: Side) => (side === 'before' ? older : afterMap).actors;
  const perform = (command: { readonly pairs: readonly SaidPair[]; readonly takeBack?: SaidPair }, sentence: string) => {
    if (before === null) return;
    compare.light.set(null);
    if (desk.perform({ do: 'matchActors', snapshot: before, with: after, ...command }).done) setSaid(sentence);
  };
  return {
    rows,
    state: state === 'failed' ? 'failed' : isKnown ? 'ready' : 'searching',
    tryAgain: askAgain,
    actors,
    nameOf: (side, id) => actors(side).get(id)?.name ?? '…',
    say: (pairs, sentence) => perform({ pairs }, sentence),
    takeBack: (takeBack, sentence) => perform({ pairs: [], takeBack }, sentence),
    light: (pair) =>
      compare.light.set(pair && { before: { actors: pair.before, relations: [] }, after: { actors: pair.after, relations: [] } }),
    said,
  };
};
