import { useMemo } from 'react';
import { type Attention, attentionFor } from '../../../domain/network/attention.ts';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useDesk, useMap } from '../../controls/useDesk.tsx';

/** Who asks for attention today; what the map itself shows of it comes in as soon as that was thought out. */
export const useAttention = (): Attention => {
  const desk = useDesk();
  const ground = useMap(({ map, actors, areas, targets, judgements }) => ({ map, actors, areas, targets, judgements }));
  const { answer } = useAnswer(
    ({ insight }) => insight.about({ ask: 'carriers' }),
    ({ answer }) => ({ answer }),
  );
  const today = desk.today();
  return useMemo(() => attentionFor(ground, today, answer ?? []), [ground, today, answer]);
};
