import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef, useState } from 'react';
import { observed } from '../../workspace/observable.ts';
import type { PaperState } from '../../workspace/paperDesk.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { PaperImageUnder } from '../paper/PaperImageUnder.tsx';
import { CanvasMenu } from './CanvasMenu.tsx';
import { CytoscapeMount } from './CytoscapeMount.tsx';
import { type CanvasActions, makeCanvasActions } from './canvasActions.ts';
import { type CanvasStage, openCanvasStage } from './canvasStage.ts';
import { makeCanvasState } from './canvasState.ts';
import type { CanvasView, Insets } from './canvasView.ts';
import { makeCarryActors } from './gestures/carryActors.ts';
import { openGroupsByClick } from './gestures/openGroupsByClick.ts';
import { listenToPointer } from './gestures/pointerGestures.ts';
import { type KeyPress, makeKeyboardTwin } from './keyboardTwin.ts';
import { Marks } from './Marks.tsx';
import { NameField } from './NameField.tsx';
import { PaperFrame } from './PaperFrame.tsx';
import { onModeChange, readPalette } from './palette.ts';
import { Twin } from './Twin.tsx';
import '../controls/drawing.css';
import './canvas.css';

const NO_INSETS = (): Insets => ({ top: 0, right: 0, bottom: 0, left: 0 });
const NO_PAPER = observed<Pick<PaperState, 'paper' | 'isAdjusted'>>({ paper: null, isAdjusted: false });
const NOTHING_TO_OPEN = () => undefined;

/** What lives as long as one Cytoscape does. */
interface Open {
  readonly cy: Core;
  readonly stage: CanvasStage;
  readonly actions: CanvasActions;
  readonly press: (press: KeyPress) => boolean;
}

/**
 * The map as a drawing that fills its parent. `onView` hands out what the toolbar may ask of it; `onOpen` is called when
 * an actor or relation was opened with the keyboard or the menu and its panel wants the focus.
 */
export const MapCanvas = ({
  insets = NO_INSETS,
  onView,
  onOpen = NOTHING_TO_OPEN,
}: {
  readonly insets?: () => Insets;
  readonly onView?: (view: CanvasView | null) => void;
  readonly onOpen?: () => void;
}) => {
  const desk = useDesk();
  const language = useLanguage();
  const [palette, setPalette] = useState(readPalette);
  const [state] = useState(makeCanvasState);
  const [cy, setCy] = useState<Core | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const twin = useRef<HTMLDivElement>(null);
  const isOwnFocus = useRef(false);
  const latest = useRef({ insets, onView, onOpen, palette, language });
  latest.current = { insets, onView, onOpen, palette, language };
  const mode = useObserved(desk.mode);
  const { paper, isAdjusted } = useObserved<Pick<PaperState, 'paper' | 'isAdjusted'>>(desk.paper ?? NO_PAPER);
  const photo = useRef<HTMLImageElement>(null);

  useEffect(() => onModeChange(() => setPalette(readPalette())), []);
  useEffect(() => open?.stage.recolour(palette), [open, palette]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stage asks for the language itself.
  useEffect(() => open?.stage.reword(), [open, language]);

  const focusCanvas = useCallback(() => {
    isOwnFocus.current = true;
    twin.current?.focus({ preventScroll: true });
    isOwnFocus.current = false;
  }, []);
  const openPanel = useCallback(() => latest.current.onOpen(), []);

  useEffect(() => {
    if (!cy || !root.current || !below.current || !above.current) return;
    const getLanguage = () => latest.current.language;
    const stage = openCanvasStage(
      cy,
      { below: below.current, above: above.current, photo: () => photo.current },
      desk,
      state,
      latest.current.palette,
      getLanguage,
      () => latest.current.insets(),
    );
    const actions = makeCanvasActions(desk, state, getLanguage);
    const { view } = stage;
    const { hitAt, preview, endPreview } = stage;
    const carry = makeCarryActors(desk, { preview, endPreview, move: actions.move });
    const press = makeKeyboardTwin({ desk, state, view, actions, carry, language: getLanguage, onOpen: openPanel });
    const stopListening = listenToPointer({
      root: root.current,
      desk,
      state,
      view,
      actions,
      carry,
      hitAt,
      groupAt: stage.groupAt,
      preview,
      endPreview,
      onView: (listener) => {
        cy.on('viewport resize', listener);
        return () => void cy.off('viewport resize', listener);
      },
      focusCanvas,
    });
    const stopOpening = openGroupsByClick(root.current, desk, (screen) => stage.groupAt(view.mapPoint(screen)), getLanguage);
    const sizes = new ResizeObserver(stage.resize);
    sizes.observe(root.current);
    setOpen({ cy, stage, actions, press });
    latest.current.onView?.(view);
    return () => {
      sizes.disconnect();
      stopListening();
      stopOpening();
      carry.stop();
      stage.close();
      setOpen(null);
      latest.current.onView?.(null);
    };
  }, [cy, desk, state, focusCanvas, openPanel]);

  const onCy = useCallback((mounted: Core) => setCy(mounted), []);
  const onPress = useCallback((press: KeyPress) => open?.press(press) ?? false, [open]);
  return (
    <div ref={root} className="map-canvas" data-pointer={mode.kind}>
      <div className="picture" aria-hidden="true">
        <CytoscapeMount onCy={onCy} />
      </div>
      {paper && <PaperImageUnder ref={photo} image={paper.image} />}
      <canvas ref={below} className="below" aria-hidden="true" />
      <canvas ref={above} className="above" aria-hidden="true" />
      {open && (
        <>
          <Marks cy={open.cy} state={state} />
          <Twin ref={twin} cy={open.cy} state={state} onPress={onPress} isOwnFocus={isOwnFocus} />
          {desk.paper && isAdjusted && <PaperFrame cy={open.cy} paper={desk.paper} />}
          <NameField cy={open.cy} state={state} view={open.stage.view} actions={open.actions} focusCanvas={focusCanvas} />
          <CanvasMenu state={state} view={open.stage.view} actions={open.actions} focusCanvas={focusCanvas} onOpen={openPanel} />
        </>
      )}
    </div>
  );
};
