import type { NetworkGaps } from '../../../analysis/coverage/networkGaps.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import { judgementId } from '../../../domain/judgement.ts';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useMap } from '../../controls/useDesk.tsx';

/** All white spots, as long as somebody looks; of whom is gone or was set aside since nothing is said. */
export const useNetworkGaps = (): {
  readonly found: NetworkGaps | null;
  readonly hasFailed: boolean;
  readonly askAgain: () => void;
} => {
  const { answer, hasFailed, askAgain } = useAnswer(
    ({ insight }) => insight.about({ ask: 'networkGaps' }),
    ({ answer, state }) => ({ answer, hasFailed: state === 'failed' }),
  );
  const { actors, areas, judgements } = useMap(({ actors, areas, judgements }) => ({ actors, areas, judgements }));
  const isOpen = (actor: ActorId) => actors.has(actor) && !judgements.has(judgementId('candidate', [actor]));
  if (answer === null) return { found: null, hasFailed, askAgain };
  const gaps = answer.gaps
    .filter(({ area }) => area === null || areas.has(area))
    .map((gap) => ({ ...gap, candidates: gap.candidates.filter(({ actor }) => isOpen(actor)) }));
  return { found: { ...answer, gaps }, hasFailed, askAgain };
};
