import { Columns2, Maximize, Square, ZoomIn, ZoomOut } from 'lucide-react';
import type { Share } from '../../../domain/quantities.ts';
import type { CanvasView } from '../../canvas/canvasView.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { PressArea } from '../../controls/PressArea.tsx';
import { Slider } from '../../controls/Slider.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { ViewPad } from '../../controls/ViewPad.tsx';
import { HoldButton } from './HoldBefore.tsx';

const LAYOUTS = [
  ['together', Square],
  ['beside', Columns2],
] as const;

/** Above the picture: together or beside each other, from before to after, and how it lies on the screen. */
export const CompareBar = ({
  hasTwo,
  isHeld,
  hold,
  view,
}: {
  readonly hasTwo: boolean;
  readonly isHeld: boolean;
  readonly hold: (isHeld: boolean) => void;
  readonly view: CanvasView | null;
}) => {
  const { compare } = useDesk();
  const { comparisonPicture: t } = useLanguage();
  const layout = useObserved(compare.layout);
  return (
    <div className="compare-bar">
      {hasTwo && (
        <div className="layout-choice" role="group" aria-label={t.layout}>
          {LAYOUTS.map(([id, Icon]) => (
            <PressArea key={id} aria-pressed={layout === id} onClick={() => compare.layout.set(id)}>
              <Icon size={16} aria-hidden="true" />
              {t[id]}
            </PressArea>
          ))}
        </div>
      )}
      {hasTwo && layout === 'together' && (
        <>
          <FadeSlider isHeld={isHeld} />
          <HoldButton isHeld={isHeld} hold={hold} />
        </>
      )}
      <ViewTools view={view} />
    </div>
  );
};

const STEP = 5;

/** From the older map to the newer: in between both, with what differs marked. */
const FadeSlider = ({ isHeld }: { readonly isHeld: boolean }) => {
  const { compare } = useDesk();
  const { comparisonPicture: t } = useLanguage();
  const fade = useObserved(compare.fade);
  const percentage = Math.round(fade * 100);
  return (
    <div className="fade-slider" data-held={isHeld ? '' : undefined}>
      <span aria-hidden="true">{t.before}</span>
      <Slider
        label={t.fade}
        isLabelHidden
        min={0}
        max={100}
        step={STEP}
        value={isHeld ? 0 : percentage}
        said={t.fadeSaid(isHeld ? 0 : percentage)}
        onChange={(value) => compare.fade.set((value / 100) as Share)}
      />
      <span aria-hidden="true">{t.after}</span>
    </div>
  );
};

const ViewTools = ({ view }: { readonly view: CanvasView | null }) => {
  const { comparisonPicture: t, shell } = useLanguage();
  const tools = [
    [shell.fit, Maximize, () => view?.fit()],
    [shell.zoomIn, ZoomIn, () => view?.zoomIn()],
    [shell.zoomOut, ZoomOut, () => view?.zoomOut()],
  ] as const;
  return (
    <div className="view-tools" role="group" aria-label={t.view}>
      {tools.map(([label, icon, onClick], i) => (
        <IconButton key={label} label={label} icon={icon} size={20} className={i === 0 ? '' : 'wide-only'} onClick={onClick} />
      ))}
      <ViewPad view={view} />
    </div>
  );
};
