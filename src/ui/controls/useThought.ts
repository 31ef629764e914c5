import { useEffect, useState } from 'react';
import type { AnswerTo, Question } from '../../analysis/question.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { type Thought, thinkUntilStopped } from '../../workspace/thinkUntilStopped.ts';
import { useDesk } from './useDesk.tsx';

/** What most of what is handed over asks: all that the map shows. */
export const ANALYSE = { ask: 'analyse' } as const;

const NOT_YET = { answer: null, failure: null };

/** The answer to a question about a map that need not be the open one. Give the same objects for the same question. */
export const useThought = <Q extends Question>(map: ActorMap, question: Q | null): Thought<AnswerTo<Q>> => {
  const { think } = useDesk();
  const [known, setKnown] = useState<{
    readonly map: ActorMap;
    readonly question: Q;
    readonly thought: Thought<AnswerTo<Q>>;
  } | null>(null);
  useEffect(() => {
    if (!question) return undefined;
    return thinkUntilStopped(
      (signal) => think(map, question, signal),
      (thought) => setKnown({ map, question, thought }),
    );
  }, [think, map, question]);
  return known && known.map === map && known.question === question ? known.thought : NOT_YET;
};

/** The same for who shows nothing without: why there is none is thrown, for what guards that part of the screen to say, with a way to try again. */
export const useThoughtOrFail = <Q extends Question>(map: ActorMap, question: Q | null): AnswerTo<Q> | null => {
  const { answer, failure } = useThought(map, question);
  if (failure) throw failure;
  return answer;
};
