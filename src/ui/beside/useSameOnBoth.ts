import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import { makeContribution } from '../../domain/together/makeContribution.ts';
import { sameAnswer } from '../../domain/together/sameAnswer.ts';
import { asProposed, type ProposedOnBoth, type SamePair, sameByName, withAnswers } from '../../domain/together/sameOnBoth.ts';
import type { LaidBeside, OtherMap } from '../../workspace/besideDesk.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useThought } from '../controls/useThought.ts';

/** Who is who, and what is to be asked; while it is thought out for the first time there is nothing. */
export interface KnownSame extends ProposedOnBoth {
  /** Names that are alike could not be looked up: only equal ones count. */
  readonly isByNameOnly: boolean;
  readonly lookAgain: () => void;
}

/** Who is who on my map and the other one, by the names and by what was answered; after an edit the last answer stays until there is another. */
export const useSameOnBoth = (mine: ActorMap, { other, answers }: LaidBeside): KnownSame | null => {
  const [times, setTimes] = useState(0);
  const drawn = useContributions(mine, other);
  const question = useMemo(() => {
    const [one, two] = drawn;
    // Asked anew when somebody wants that.
    void times;
    return {
      ask: 'proposeTogether' as const,
      contributions: [one, two],
      answers: answers.map(({ mine: own, theirs, answer }) =>
        sameAnswer({ contribution: one.id, actor: own }, { contribution: two.id, actor: theirs }, answer),
      ),
    };
  }, [drawn, answers, times]);
  const { answer, failure } = useThought(mine, question);
  const [known, setKnown] = useState<ProposedOnBoth | null>(null);
  useEffect(() => {
    if (failure) setKnown({ ...sameByName(mine, other.map, other.hidden), asked: [] });
    else if (answer) setKnown(asProposed(answer, question.contributions[0]?.id));
  }, [answer, failure, question, mine, other]);
  const lookAgain = useCallback(() => setTimes((before) => before + 1), []);
  return useMemo(() => {
    if (!known) return null;
    const isOpen = (pair: SamePair<ActorId>) =>
      !answers.some(({ mine: own, theirs }) => own === pair.mine && theirs === pair.theirs);
    return { asked: known.asked.filter(isOpen), ...withAnswers(known, answers), isByNameOnly: failure !== null, lookAgain };
  }, [known, answers, failure, lookAgain]);
};

/** Both as they are brought in to be laid together; two that are the same to the letter are two all the same. */
const useContributions = (mine: ActorMap, other: OtherMap) => {
  const desk = useDesk();
  const theirs = useMemo(() => brought(other.map, desk, other.hidden), [other.map, other.hidden, desk]);
  return useMemo(() => {
    const own = brought(mine, desk);
    return [own, own.id === theirs.id ? { ...theirs, id: `${theirs.id}-` as typeof theirs.id } : theirs] as const;
  }, [mine, theirs, desk]);
};
const brought = (map: ActorMap, desk: ReturnType<typeof useDesk>, hidden: RedactionLevel = 'none') =>
  makeContribution(map, { label: '', mayBeNamed: false, hidden, on: desk.today(), at: desk.now() });
