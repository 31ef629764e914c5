import type { AskedAround, GapCandidate } from '../../../analysis/coverage/whoForGaps.ts';
import type { AreaId } from '../../../domain/identifiers.ts';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';
import { Told } from './Told.tsx';

/** Who of the network could ask somebody, over which line; that this is a guess, or that they are away, is said with it. */
export const AskedBy = ({ candidate: { actor, asker } }: { readonly candidate: GapCandidate }) => {
  const { gaps: t } = useLanguage();
  const nameOf = useNames();
  const backOn = useMap(({ actors }) => (asker ? (actors.get(asker.keyFigure)?.keyFigure?.backOn ?? null) : null));
  if (!asker) return <p>{t.noAsker(nameOf(actor))}</p>;
  const { keyFigure, line, through, isAway } = asker;
  const isGuessed = line.certainty === 'guessed' || through?.line.certainty === 'guessed';
  return (
    <p>
      <Told
        of={t.asker(nameOf(actor), nameOf(keyFigure), line, through && { name: nameOf(through.actor), line: through.line })}
      />
      {isAway && ` ${t.away(backOn)}`}
      {isGuessed && ` ${t.guessed}`}
    </p>
  );
};

/** Whom to ask who knows somebody, and why these. */
export const AskAround = ({ around, area }: { readonly around: AskedAround | null; readonly area: AreaId | null }) => {
  const { gaps: t } = useLanguage();
  const nameOf = useNames();
  if (!around) return <p>{t.nobodyToAsk}</p>;
  const who = around.keyFigures.map(nameOf);
  return (
    <p>
      <Told of={area === null ? t.aroundWhole(who) : t.around(who)} /> {t.because[around.because](around.areas.map(nameOf))}
    </p>
  );
};
