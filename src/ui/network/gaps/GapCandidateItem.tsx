import type { NetworkGap } from '../../../analysis/coverage/networkGaps.ts';
import type { GapCandidate } from '../../../analysis/coverage/whoForGaps.ts';
import type { Axis } from '../../../domain/target.ts';
import { Button } from '../../controls/Button.tsx';
import { oncePerClick } from '../../controls/oncePerClick.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';
import { NameToPress } from '../../coverage/NameToPress.tsx';
import { JudgeActions } from '../../insight/JudgeActions.tsx';
import type { Judgements } from '../../insight/useJudgements.ts';
import { useSay } from '../../insight/useSay.tsx';
import { AskedBy } from './AskedOver.tsx';

/** Somebody to ask next: why, through whom, and what to do with it. The name opens their panel. */
export const GapCandidateItem = ({
  candidate,
  gap,
  judgements,
  isNext = false,
}: {
  readonly candidate: GapCandidate;
  readonly gap: NetworkGap;
  readonly judgements: Judgements;
  readonly isNext?: boolean;
}) => {
  const desk = useDesk();
  const { gaps: t } = useLanguage();
  const name = useNames()(candidate.actor);
  const say = useSay();
  const make = () => {
    const set = { status: 'candidate' as const };
    const { done } = desk.perform({ do: 'editKeyFigures', actors: [candidate.actor], set, on: desk.today() });
    if (done) say(t.made(name));
  };
  return (
    <div className="gap-candidate">
      <p>
        <NameToPress onClick={() => desk.selection.select({ actors: [candidate.actor] })}>{name}</NameToPress>{' '}
        {candidate.isCandidate && t.fits.isCandidate}
        {candidate.fits === 'maybe' && ` ${t.fits.maybe(gap.categories.map((id) => id.split('.')[0] as Axis))}`}
      </p>
      <AskedBy candidate={candidate} />
      <JudgeActions judgements={judgements} subjects={[candidate.actor]}>
        {!candidate.isCandidate && (
          <Button look={isNext ? 'primary' : 'quiet'} aria-label={t.makeOf(name)} onClick={oncePerClick(make)}>
            {t.make}
          </Button>
        )}
      </JudgeActions>
    </div>
  );
};
