import type { Share } from '../../../domain/quantities.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';

const STEP = 5;

/** From the older map to the newer: in between both, with what differs marked. */
export const FadeSlider = ({ isHeld }: { readonly isHeld: boolean }) => {
  const { compare } = useDesk();
  const { comparisonPicture: t } = useLanguage();
  const fade = useObserved(compare.fade);
  const percentage = Math.round(fade * 100);
  return (
    <div className="fade-slider" data-held={isHeld ? '' : undefined}>
      <span aria-hidden="true">{t.before}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={STEP}
        value={isHeld ? 0 : percentage}
        aria-label={t.fade}
        aria-valuetext={t.fadeSaid(isHeld ? 0 : percentage)}
        onChange={({ target }) => compare.fade.set((target.valueAsNumber / 100) as Share)}
      />
      <span aria-hidden="true">{t.after}</span>
    </div>
  );
};
