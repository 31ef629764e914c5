import { Columns2, History, Maximize, Square, ZoomIn, ZoomOut } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Share } from '../../domain/quantities.ts';
import type { CanvasView } from '../canvas/canvasView.ts';
import { ComparisonPicture } from '../canvas/comparison/ComparisonPicture.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { ChangeLegend } from './picture/ChangeLegend.tsx';
import { FadeSlider } from './picture/FadeSlider.tsx';
import { PictureNote } from './picture/PictureNote.tsx';
import { useCompared } from './picture/useCompared.ts';
import { useHeldBefore } from './picture/useHeldBefore.ts';
import { useMomentNames } from './picture/useMomentNames.ts';
import './picture/picture.css';

const LAYOUTS = [
  ['together', Square],
  ['beside', Columns2],
] as const;
const INSETS = { top: 20, right: 20, bottom: 20, left: 64 };
const BEFORE = 0 as Share;

/** Vergelijken as a picture: two moments in one, or beside each other. */
export const CompareView = () => {
  const { compare } = useDesk();
  const { comparisonPicture: t, shell } = useLanguage();
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
      {hasTwo && (
        <div className="compare-bar">
          <div className="layout-choice" role="group" aria-label={t.layout}>
            {LAYOUTS.map(([id, Icon]) => (
              <button key={id} type="button" aria-pressed={layout === id} onClick={() => compare.layout.set(id)}>
                <Icon size={16} aria-hidden="true" />
                {t[id]}
              </button>
            ))}
          </div>
          {layout === 'together' && (
            <>
              <FadeSlider isHeld={isHeld} />
              <button
                type="button"
                className="quiet hold"
                title={t.holdHint}
                aria-pressed={isHeld}
                onPointerDown={(event) => {
                  event.currentTarget.setPointerCapture(event.pointerId);
                  hold(true);
                }}
                onPointerUp={() => hold(false)}
                onPointerCancel={() => hold(false)}
                onContextMenu={(event) => event.preventDefault()}
                onKeyDown={({ key }) => (key === ' ' || key === 'Enter') && hold(true)}
                onKeyUp={({ key }) => (key === ' ' || key === 'Enter') && hold(false)}
                onBlur={() => hold(false)}
              >
                <History size={16} aria-hidden="true" />
                {t.hold}
              </button>
            </>
          )}
        </div>
      )}
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
        <div className="map-toolbar">
          <div className="tool-group" role="group" aria-label={t.view}>
            <button type="button" className="icon" aria-label={shell.fit} title={shell.fit} onClick={() => view?.fit()}>
              <Maximize size={20} aria-hidden="true" />
            </button>
            <button
              type="button"
              className="icon wide-only"
              aria-label={shell.zoomIn}
              title={shell.zoomIn}
              onClick={() => view?.zoomIn()}
            >
              <ZoomIn size={20} aria-hidden="true" />
            </button>
            <button
              type="button"
              className="icon wide-only"
              aria-label={shell.zoomOut}
              title={shell.zoomOut}
              onClick={() => view?.zoomOut()}
            >
              <ZoomOut size={20} aria-hidden="true" />
            </button>
          </div>
        </div>
        {comparison && <ChangeLegend comparison={comparison} />}
        <PictureNote hasTwo={hasTwo} state={state} comparison={comparison} onAgain={askAgain} />
        <p className="hidden-visually" role="status">
          {comparison && hasTwo ? t.counts(counts('new'), counts('gone'), counts('changed'), comparison.relations.length) : ''}
        </p>
      </div>
    </section>
  );
};
