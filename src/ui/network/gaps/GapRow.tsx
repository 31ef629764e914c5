import type { NetworkGap } from '../../../analysis/coverage/networkGaps.ts';
import { Fold } from '../../controls/Fold.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../../controls/useNames.ts';
import { GapMark } from '../../coverage/GapMark.tsx';
import type { Judgements } from '../../insight/useJudgements.ts';
import { AskAround } from './AskedOver.tsx';
import { GapCandidateItem } from './GapCandidateItem.tsx';

/** One gap: what is missing and what that is compared with, how sure that is, and whom to ask through whom. */
export const GapRow = ({
  gap,
  all,
  judgements,
  isNext,
}: {
  readonly gap: NetworkGap;
  readonly all: number;
  readonly judgements: Judgements;
  /** Whether its first candidate is the one to begin with. */
  readonly isNext: boolean;
}) => {
  const { gaps: t, areas } = useLanguage();
  const { one, many } = useKeyFigureTerm();
  const nameOf = useNames();
  const [first, ...others] = gap.candidates;
  return (
    <tr>
      <th scope="row">
        <strong>{t.missing(gap.categories, gap.area === null ? null : nameOf(gap.area), one)}</strong>
        {gap.level && <p>{areas.levelMeans[gap.level](one)}</p>}
        <p className="hint">{t.expectation(gap, all, many, one)}</p>
      </th>
      <td>
        <GapMark verdict={gap.verdict} />
      </td>
      <td>
        {!first && <p>{gap.level === 'nobody' ? t.nobodyDrawn : t.nobodyFits}</p>}
        {first && <GapCandidateItem candidate={first} gap={gap} judgements={judgements} isNext={isNext} />}
        {others.length > 0 && (
          <Fold title={t.others(others.length + gap.moreCandidates)}>
            {() => (
              <>
                {others.map((candidate) => (
                  <GapCandidateItem key={candidate.actor} candidate={candidate} gap={gap} judgements={judgements} />
                ))}
                {gap.moreCandidates > 0 && <p className="hint">{t.more(gap.moreCandidates)}</p>}
              </>
            )}
          </Fold>
        )}
        {(!first || gap.around) && <AskAround around={gap.around} area={gap.area} />}
      </td>
    </tr>
  );
};
