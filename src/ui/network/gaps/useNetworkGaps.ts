import type { NetworkGaps } from '../../../analysis/coverage/networkGaps.ts';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useMap } from '../../controls/useDesk.tsx';

/** All white spots, as long as somebody looks; of actors and neighbourhoods that are gone since nothing is said. */
export const useNetworkGaps = (): {
  readonly found: NetworkGaps | null;
  readonly hasFailed: boolean;
  readonly askAgain: () => void;
} => {
  const { answer, hasFailed, askAgain } = useAnswer(
    ({ insight }) => insight.about({ ask: 'networkGaps' }),
    ({ answer, state }) => ({ answer, hasFailed: state === 'failed' }),
  );
  const { actors, areas } = useMap(({ actors, areas }) => ({ actors, areas }));
  if (answer === null) return { found: null, hasFailed, askAgain };
  const gaps = answer.gaps
    .filter(({ area }) => area === null || areas.has(area))
    .map((gap) => ({ ...gap, candidates: gap.candidates.filter(({ actor }) => actors.has(actor)) }));
  return { found: { ...answer, gaps }, hasFailed, askAgain };
};
