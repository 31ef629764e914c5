import { Columns2, Square } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Share } from '../../domain/quantities.ts';
import type { CanvasView } from '../canvas/canvasView.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { ChangeLegend } from './picture/ChangeLegend.tsx';
import { ComparisonPicture } from './picture/ComparisonPicture.tsx';
import { FadeSlider } from './picture/FadeSlider.tsx';
import { HoldButton } from './picture/HoldButton.tsx';
import { PictureNote } from './picture/PictureNote.tsx';
import { useCompared } from './picture/useCompared.ts';
import { useHeldBefore } from './picture/useHeldBefore.ts';
import { useMomentNames } from './picture/useMomentNames.ts';
import { ViewTools } from './picture/ViewTools.tsx';
import './picture/picture.css';

const LAYOUTS = [
  ['together', Square],
  ['beside', Columns2],
] as const;
const INSETS = { top: 14, right: 4, bottom: 4, left: 4 };
const BEFORE = 0 as Share;

/** Vergelijken as a picture: two moments in one, or beside each other. */
export const CompareView = () => {
  const { compare } = useDesk();
  const { comparisonPicture: t } = useLanguage();
  const { maps, comparison, state, askAgain } = useCompared();
  const layout = useObserved(compare.layout);
  const fade = useObserved(compare.fade);
  const light = useObserved(compare.light);
  const [view, setView] = useState<CanvasView | null>(null);
  const root = useRef<HTMLElement>(null);
  const { isHeld, hold } = useHeldBefore(root);
  const nameOf = useMomentNames();
  const hasTwo = maps.beforeMap !== null;
  const counts = (changed: 'new' | 'gone' | 'changed') =>
    comparison?.actors.filter((change) => change.state === changed).length ?? 0;
  return (
    <section ref={root} className="compare-view" aria-label={t.heading}>
      <div className="compare-bar">
        {hasTwo && (
          <div className="layout-choice" role="group" aria-label={t.layout}>
            {LAYOUTS.map(([id, Icon]) => (
              <button key={id} type="button" aria-pressed={layout === id} onClick={() => compare.layout.set(id)}>
                <Icon size={16} aria-hidden="true" />
                {t[id]}
              </button>
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
      <div className="compare-stage">
        <ComparisonPicture
          before={maps.beforeMap}
          after={maps.afterMap}
          matches={maps.matches}
          comparison={comparison}
          fade={isHeld ? BEFORE : fade}
          layout={layout}
          light={light}
          titles={{ before: nameOf(t.before, maps.before), after: nameOf(t.after, maps.after) }}
          insets={INSETS}
          onView={setView}
        />
        <PictureNote hasTwo={hasTwo} state={state} comparison={comparison} onAgain={askAgain} />
        <p className="hidden-visually" role="status">
          {comparison && hasTwo ? t.counts(counts('new'), counts('gone'), counts('changed'), comparison.relations.length) : ''}
        </p>
      </div>
      {hasTwo && comparison && <ChangeLegend comparison={comparison} />}
    </section>
  );
};
