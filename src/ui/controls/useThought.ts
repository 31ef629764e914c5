import { useEffect, useState } from 'react';
import type { AnswerTo, Question } from '../../analysis/question.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { useDesk } from './useDesk.tsx';

/** The answer to a question about a map that need not be the open one; null while it is thought about. Give the same objects for the same question. */
export const useThought = <Q extends Question>(map: ActorMap, question: Q | null): { readonly answer: AnswerTo<Q> | null } => {
  const { think } = useDesk();
  const [known, setKnown] = useState<{ readonly map: ActorMap; readonly question: Q; readonly answer: AnswerTo<Q> } | null>(null);
  useEffect(() => {
    if (!question) return undefined;
    let isWanted = true;
    void think(map, question).then((answer) => isWanted && setKnown({ map, question, answer }));
    return () => {
      isWanted = false;
    };
  }, [think, map, question]);
  return { answer: known && known.map === map && known.question === question ? known.answer : null };
};
