import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Need } from '../../domain/exercise/programme.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { placeNear } from '../../domain/placeNear.ts';
import { isJoint } from '../../domain/together/contribution.ts';
import type { CanvasView } from '../canvas/canvasView.ts';
import { Legend } from '../canvas/Legend.tsx';
import { MapCanvas } from '../canvas/MapCanvas.tsx';
import { ColoursInDock } from '../colouring/ColoursInDock.tsx';
import { FrozenBar } from '../compare/frozen/FrozenBar.tsx';
import { Button } from '../controls/Button.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { screenNow } from '../controls/screen.ts';
import { unlessGoneOn } from '../controls/unlessGoneOn.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { MetricLegend } from '../insight/MetricLegend.tsx';
import { MergingLater } from '../merging/MergingLater.tsx';
import { PaperLater } from '../paper/PaperLater.tsx';
import { usePaperHeld } from '../paper/usePaperHeld.ts';
import { PastedBar } from '../pasted/PastedBar.tsx';
import { useMapClipboard } from '../pasted/useMapClipboard.ts';
import { useOneLineGuard } from '../pasted/useOneLineGuard.ts';
import { present } from '../presentation/returning.ts';
import { useReturning } from '../presentation/useReturning.ts';
import { PrintedLater } from '../print/PrintedLater.tsx';
import { AskedBar } from './AskedBar.tsx';
import { BottomRow } from './BottomRow.tsx';
import { EndedQuestion } from './EndedQuestion.tsx';
import { FirstHint } from './FirstHint.tsx';
import { MapHeader } from './MapHeader.tsx';
import { MissingEdits } from './MissingEdits.tsx';
import { listenToMapKeys } from './mapKeys.ts';
import { printedOn } from './printedOn.ts';
import { QuickAdd } from './QuickAdd.tsx';
import { roomAround } from './roomAround.ts';
import { type MapView, route, shownNetworkPart, showStep, showView, stopPresenting } from './route.ts';
import { SidePanel } from './SidePanel.tsx';
import { StatusLine } from './StatusLine.tsx';
import { StepChoice } from './StepChoice.tsx';
import type { Step } from './step.ts';
import { UnkeptTexts } from './UnkeptTexts.tsx';
import { useHeard } from './useHeard.ts';
import { afterLayout, usePanelFold } from './usePanelFold.ts';
import { ViewBar } from './ViewBar.tsx';
import '../controls/panel.css';
import './dock.css';
import './mapHeader.css';
import './mapScreen.css';
import './mapExercise.css';
import './viewBar.css';
import './sidePanel.css';

const TableView = lazyPart(() => import('../table/TableView.tsx').then(({ TableView }) => TableView));
const FrozenTables = lazyPart(() => import('../compare/frozen/FrozenTables.tsx').then(({ FrozenTables }) => FrozenTables));
const CompareView = lazyPart(() => import('../compare/picture/CompareView.tsx').then(({ CompareView }) => CompareView));
const CompareTable = lazyPart(() => import('../compare/tables/CompareTable.tsx').then(({ CompareTable }) => CompareTable));
const TimeLine = lazyPart(() => import('../compare/timeLine/TimeLine.tsx').then(({ TimeLine }) => TimeLine));
const Presentation = lazyPart(() => import('../presentation/Presentation.tsx').then(({ Presentation }) => Presentation));
const PastedDialog = lazyPart(() => import('../pasted/PastedDialog.tsx').then(({ PastedDialog }) => PastedDialog));
const ExerciseFooter = lazyPart(() => import('../exercise/ExerciseFooter.tsx').then(({ ExerciseFooter }) => ExerciseFooter));
const ExerciseHints = lazyPart(() => import('../exercise/ExerciseHints.tsx').then(({ ExerciseHints }) => ExerciseHints));
const AtLeast = lazyPart(() => import('../together/see/AtLeast.tsx').then(({ AtLeast }) => AtLeast));
const NetworkView = lazyPart(() => import('../network/NetworkView.tsx').then(({ NetworkView }) => NetworkView));
const AreasView = lazyPart(() => import('../areas/AreasView.tsx').then(({ AreasView }) => AreasView));

/** The address stays that of the place: in the program as one file it stands behind `#` itself. */
const skip = (event: MouseEvent) => {
  event.preventDefault();
  document.getElementById(MAIN)?.focus();
};
const MAIN = 'map-main';

/** The map screen: header, the view that was chosen with the switch for it, and one panel beside it with the four steps at its head. */
export const MapScreen = ({
  view,
  step,
  need,
  isPresenting,
}: {
  readonly view: MapView;
  readonly step: Step;
  /** What the exercise needs of the screen, while it goes on here. */
  readonly need: Need | null;
  readonly isPresenting: boolean;
}) => {
  const desk = useDesk();
  const { shell } = useLanguage();
  const { preferences } = useProgram();
  // Words that were there when the page opened stay, so that nothing moves under the hand.
  const [hasToolWords] = useState(() => !preferences.getSnapshot().knowsTools);
  const mode = useObserved(desk.mode);
  const [canvasView, setCanvasView] = useState<CanvasView | null>(null);
  // The coordinator's desk is of no step.
  const isNetwork = view === 'network';
  const isComparing = step === 'compare' && !isNetwork;
  /** Where one works in lists of one's own, not with what is typed or pasted below them. */
  const isList = view === 'areas' || isNetwork;
  const isJoined = useMap(isJoint);
  const isExercise = need !== null;
  const part = useObserved(route, shownNetworkPart);
  const isSelected = useObserved(desk.selection, ({ actors, relations }) => actors.size + relations.size > 0);
  const isPaperHeld = usePaperHeld();
  /** In the exercise the panel comes for what is chosen. */
  const hasPanel = !isExercise || isSelected || (isPaperHeld && view === 'map');
  const tools = step === 'insight' || need === 'nothing' || desk.isFrozen ? 'none' : hasToolWords ? 'inWords' : 'bare';
  const asksToType = isExercise ? need === 'draw' : step === 'draw' || step === 'interpret';
  const canType = view === 'map' && asksToType && !desk.isFrozen;
  const quickField = useRef<HTMLTextAreaElement>(null);
  const panel = useRef<HTMLElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const {
    lies,
    isFolded,
    fold,
    begin: beginPanel,
  } = usePanelFold({
    step,
    view,
    page,
    canvas: canvasView,
    isOver: isExercise && hasPanel,
  });
  const { isLooking } = useObserved(desk.pasted);
  const near = () => canvasView?.viewCentre() ?? placeNear(desk.editor.getSnapshot().map, []);
  const typeOn = (line: string): boolean => {
    const field = quickField.current;
    if (!field) return false;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    return document.execCommand('insertText', false, field.value.trim() === '' ? line : ` ${line}`);
  };
  const pasteOwn = useMapClipboard({ near, typeOn, isOff: isComparing || isList || isPresenting });
  useOneLineGuard();
  useHeard();
  const show = (id: ActorId) => {
    const at = desk.editor.getSnapshot().map.positions.get(id);
    const seen = canvasView?.visible();
    if (at && seen && (at.x < seen.left || at.x > seen.right || at.y < seen.top || at.y > seen.bottom)) canvasView?.centreOn(id);
  };

  /** A step begins with nothing selected, lit or in hand. */
  const begin = useCallback(
    (next: Step) => {
      desk.mode.set({ kind: 'select' });
      desk.spotlight.set(null);
      desk.selection.clear();
      beginPanel(next);
    },
    [desk, beginPanel],
  );
  const begun = useRef(step);
  // Back and Forward lead to another step as well.
  useLayoutEffect(() => {
    if (begun.current !== step) begin(step);
    begun.current = step;
  }, [begin, step]);
  const goToStep = useCallback(
    (next: Step) => {
      begin(next);
      begun.current = next;
      showStep(next);
    },
    [begin],
  );

  // What nobody zoomed fills the room that is free in the step; only the tools of drawing take some.
  const fitted = useRef(step);
  useEffect(() => {
    if (fitted.current === step || isComparing) return;
    fitted.current = step;
    canvasView?.refit({ glides: true });
  }, [canvasView, step, isComparing]);

  useLayoutEffect(() => desk.colouring.rest(isExercise), [desk, isExercise]);

  useEffect(() => listenToMapKeys({ desk, quickField: () => quickField.current, present }), [desk]);

  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      const { editor } = desk.opened?.live ?? desk;
      if (editor.getSnapshot().saving.state !== 'saved') event.preventDefault();
    };
    addEventListener('beforeunload', onLeave);
    return () => removeEventListener('beforeunload', onLeave);
  }, [desk]);

  const focusPanel = useCallback(() => {
    fold(false);
    unlessGoneOn(() => panel.current?.querySelector<HTMLElement>('input, button, select, textarea, [tabindex]')?.focus());
  }, [fold]);

  // What a photo is held by stands in the panel; where that takes of the map, the photo comes in what is left.
  useEffect(() => {
    if (!isPaperHeld) return;
    fold(false);
    if (screenNow() !== 'wide') afterLayout(() => canvasView?.fit({ atOnce: true }));
  }, [isPaperHeld, fold, canvasView]);

  useReturning(isPresenting);

  // Instead of the page, not over it: names that are hidden there stand nowhere else either.
  if (isPresenting)
    return (
      <Guarded
        instead={(failure) => (
          <main className="opening">
            {failure}
            <Button onClick={stopPresenting}>{shell.close}</Button>
          </main>
        )}
      >
        <Presentation step={step} />
        <PrintedLater of="map" />
      </Guarded>
    );
  // Nothing is drawn yet while somebody explains.
  const viewBar = need !== 'nothing' && (
    <Guarded of={step}>
      <ViewBar step={step} view={view} onView={showView} canvas={canvasView} tools={tools} hasUndo={isExercise} />
    </Guarded>
  );
  return (
    <div
      ref={page}
      className={`map-screen${isFolded ? ' panel-hidden' : ''}${desk.isFrozen ? ' is-frozen' : ''}${isExercise ? ' in-exercise' : ''}`}
      data-view={view}
      data-step={step}
    >
      <a className="skip" href={`#${MAIN}`} onClick={skip}>
        {shell.skip}
      </a>
      <Guarded>
        <MapHeader
          step={step}
          onStep={goToStep}
          view={view}
          onView={showView}
          need={need}
          seen={() => (view === 'map' && !isComparing && canvasView ? canvasView.visible() : null)}
        />
      </Guarded>
      <Guarded of={step}>{desk.opened ? <FrozenBar opened={desk.opened} /> : <MissingEdits />}</Guarded>
      <main id={MAIN} className="map-main" data-mode={mode.kind} tabIndex={-1}>
        {lies !== 'sheet' && viewBar}
        {view === 'map' && (
          <>
            {/* It stays where it was, to be found back as it was left. */}
            <div ref={drawing} className="drawing" inert={isComparing}>
              <Guarded of={step}>
                <MapCanvas
                  onView={setCanvasView}
                  onOpen={focusPanel}
                  insets={() =>
                    roomAround(lies, tools, drawing.current, isJoined, isExercise ? (hasPanel ? 'underPanel' : 'open') : 'none')
                  }
                />
              </Guarded>
              <Guarded of={step}>
                <MetricLegend />
              </Guarded>
            </div>
            {isComparing && (
              <Guarded>
                <CompareView />
              </Guarded>
            )}
          </>
        )}
        {view === 'table' && (
          <Guarded of={step}>{isComparing ? <CompareTable /> : desk.isFrozen ? <FrozenTables /> : <TableView />}</Guarded>
        )}
        {isList && <Guarded of={view}>{isNetwork ? <NetworkView /> : <AreasView />}</Guarded>}
        {lies === 'sheet' && viewBar}
        <div className={view === 'map' && !isComparing ? 'bottom-bar floating' : 'bottom-bar'}>
          <Guarded of={`${step} ${view}`}>
            {canType && !isExercise && <FirstHint />}
            {isExercise && view === 'map' && <ExerciseHints onOther={() => canvasView?.refit({ glides: true })} />}
            <UnkeptTexts />
            {!desk.isFrozen && !isComparing && !isList && (
              <PastedBar near={near} onEmpty={() => (quickField.current ?? document.getElementById('map-main'))?.focus()} />
            )}
            {!desk.isFrozen && !isComparing && (!isExercise || need === 'draw') && (
              <AskedBar isPanelHidden={isFolded} onLook={focusPanel} />
            )}
            <StatusLine step={step} view={view} isExercise={isExercise} />
          </Guarded>
          {/* The sheet of a phone has the same moments in a list. */}
          {isComparing && !isList && (lies !== 'sheet' || isFolded) && (
            <Guarded>
              <TimeLine />
            </Guarded>
          )}
          {isJoined && (!isExercise || need === 'joint') && lies === 'wide' && !isComparing && !isList && (
            <Guarded>
              <AtLeast />
            </Guarded>
          )}
          {lies === 'sheet' && isFolded && view === 'map' && !isComparing && <ColoursInDock />}
          {(lies !== 'sheet' || isFolded) && !isExercise && (
            <Guarded of={step}>
              <BottomRow
                step={step}
                view={view}
                quickAdd={canType ? <QuickAdd field={quickField} near={near} onShow={show} /> : null}
                onOpen={() => fold(false)}
              />
            </Guarded>
          )}
        </div>
        {lies === 'wide' && view === 'map' && !isComparing && !isExercise && (
          <Guarded of={step}>
            <Legend areColoursElsewhere={!isSelected && !isPaperHeld} />
          </Guarded>
        )}
      </main>
      {lies === 'wide' && !isExercise && !isNetwork && <StepChoice step={step} onStep={goToStep} />}
      {hasPanel && <SidePanel ref={panel} step={step} view={view} onStep={goToStep} isHidden={isFolded} onHide={fold} />}
      {isExercise && (
        <Guarded>
          <ExerciseFooter>
            {hasPanel && isFolded && lies === 'sheet' ? (
              <BottomRow step={step} view={view} quickAdd={null} onOpen={() => fold(false)} />
            ) : (
              canType && <QuickAdd field={quickField} near={near} onShow={show} />
            )}
          </ExerciseFooter>
        </Guarded>
      )}
      {lies === 'sheet' && !isExercise && !isNetwork && <StepChoice step={step} onStep={goToStep} className="tab-bar" />}
      {!desk.isFrozen && (
        <Guarded of={`${step} ${view}`} instead={(failure) => <div className="mishap">{failure}</div>}>
          {isLooking && <PastedDialog near={near} onOwn={pasteOwn} />}
          <EndedQuestion />
          <MergingLater />
          <PaperLater
            takes={view === 'map' && !isComparing}
            seen={() => (view === 'map' ? (canvasView?.visible() ?? null) : null)}
          />
        </Guarded>
      )}
      <PrintedLater of={printedOn(view, step, part)} />
    </div>
  );
};
