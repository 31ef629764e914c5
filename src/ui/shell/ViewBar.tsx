import { Layers } from 'lucide-react';
import { buttonOf } from '../actions/action.ts';
import { viewActions } from '../actions/viewActions.ts';
import type { CanvasView } from '../canvas/canvasView.ts';
import { ColouringBar } from '../colouring/ColouringBar.tsx';
import { ShownChoice } from '../compare/picture/ShownChoice.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { screen } from '../controls/screen.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { ViewPad } from '../controls/ViewPad.tsx';
import { FoldedChoice } from './FoldedChoice.tsx';
import { GroupMenu } from './GroupMenu.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import type { MapView } from './route.ts';
import type { Step } from './step.ts';
import { UndoButtons } from './UndoButtons.tsx';
import { ViewChoice } from './ViewChoice.tsx';

/**
 * What stands on the canvas: how the map is seen, what one draws with in the steps that draw, and how the drawing lies. Above it on a
 * wide screen; on a phone below it, as round buttons under the thumb, with undo among them and what a comparison shows.
 */
export const ViewBar = ({
  step,
  view,
  onView,
  canvas,
  tools,
  hasUndo,
}: {
  readonly step: Step;
  readonly view: MapView;
  readonly onView: (view: MapView) => void;
  readonly canvas: CanvasView | null;
  /** What one draws with: none, or whether it says its name. */
  readonly tools: 'none' | 'bare' | 'inWords';
  /** Undo stands here on a wide screen too, where the header has no room for it. */
  readonly hasUndo: boolean;
}) => {
  const desk = useDesk();
  const lies = useObserved(screen);
  const isDrawing = view === 'map' && step !== 'compare';
  const canDraw = isDrawing && tools !== 'none';
  if (!isDrawing && (lies === 'beside' || lies === 'stacked')) return null;
  return (
    <div className="view-bar">
      {lies === 'wide' && <ViewChoice view={view} onView={onView} />}
      {lies === 'sheet' && !desk.isFrozen && (
        <div className="bar-part">
          <UndoButtons />
        </div>
      )}
      {isDrawing && !hasUndo && <ColouringBar isFolded={lies !== 'wide'} />}
      {view === 'map' && step === 'compare' && <ShownChoice />}
      {canDraw && <MapToolbar canvas={canvas} hasWords={tools === 'inWords'} />}
      <div className="bar-part at-end">
        {hasUndo && lies === 'wide' && <UndoButtons />}
        {lies === 'sheet' && <FoldedViews view={view} onView={onView} />}
        {isDrawing && <LieTools canvas={canvas} />}
      </div>
    </div>
  );
};

/** The views behind one button. */
export const FoldedViews = ({ view, onView }: { readonly view: MapView; readonly onView: (view: MapView) => void }) => {
  const { shell: t } = useLanguage();
  return (
    <FoldedChoice label={`${t.views}: ${t.view[view]}`} face={<Layers size={20} aria-hidden="true" />}>
      {(done) => (
        <ViewChoice
          view={view}
          onView={(next) => {
            done();
            onView(next);
          }}
        />
      )}
    </FoldedChoice>
  );
};

/** How the drawing lies. */
const LieTools = ({ canvas }: { readonly canvas: CanvasView | null }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { zoomOut, zoomIn, fit } = viewActions;
  const on = { desk, view: canvas };
  return (
    <div className="lie-tools" role="group" aria-label={language.shell.viewTools}>
      <GroupMenu />
      <IconButton {...buttonOf(zoomOut, language, on)} className="wide-only" />
      <IconButton {...buttonOf(zoomIn, language, on)} className="wide-only" />
      <IconButton {...buttonOf(fit, language, on)} />
      <ViewPad view={canvas} />
    </div>
  );
};
