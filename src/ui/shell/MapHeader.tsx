import { ChevronDown, ChevronLeft, EllipsisVertical } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { Need } from '../../domain/exercise/programme.ts';
import { noticeSentence } from '../../language/noticeSentence.ts';
import type { Box } from '../../picture/box.ts';
import { menuOf, pressedIn, runByKey } from '../actions/action.ts';
import { keyList } from '../actions/keyList.ts';
import { moreActions, saveAs } from '../actions/moreActions.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { Menu } from '../controls/Menu.tsx';
import { screen } from '../controls/screen.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { present } from '../presentation/returning.ts';
import { FoldedChoice } from './FoldedChoice.tsx';
import { MapDetailsDialog } from './MapDetailsDialog.tsx';
import { printedOn } from './printedOn.ts';
import { goTo, hrefOf, type MapView, openAnew, type Route, route, shownNetworkPart } from './route.ts';
import { SavingStatus } from './SavingStatus.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { StepChoice } from './StepChoice.tsx';
import type { Step } from './step.ts';
import { UndoButtons } from './UndoButtons.tsx';
import { FoldedViews } from './ViewBar.tsx';

const EraseSomeoneDialog = lazyPart(() =>
  import('../panels/EraseSomeoneDialog.tsx').then(({ EraseSomeoneDialog }) => EraseSomeoneDialog),
);

const AccessDialog = lazyPart(() => import('../access/AccessDialog.tsx').then(({ AccessDialog }) => AccessDialog));
const HandOverDialog = lazyPart(() => import('../envelope/HandOverDialog.tsx').then(({ HandOverDialog }) => HandOverDialog));
const PictureDialog = lazyPart(() => import('../handover/PictureDialog.tsx').then(({ PictureDialog }) => PictureDialog));
const PrintDialog = lazyPart(() => import('../print/PrintDialog.tsx').then(({ PrintDialog }) => PrintDialog));
const ReportDialog = lazyPart(() => import('../report/ReportDialog.tsx').then(({ ReportDialog }) => ReportDialog));
const TablesDialog = lazyPart(() => import('../handover/tables/TablesDialog.tsx').then(({ TablesDialog }) => TablesDialog));
const ForProgramDialog = lazyPart(() => import('./ForProgramDialog.tsx').then(({ ForProgramDialog }) => ForProgramDialog));
const ExerciseHeader = lazyPart(() => import('../exercise/ExerciseHeader.tsx').then(({ ExerciseHeader }) => ExerciseHeader));
const OpenOtherDialog = lazyPart(() => import('../exercise/OpenOtherDialog.tsx').then(({ OpenOtherDialog }) => OpenOtherDialog));
const ChooseOtherDialog = lazyPart(() =>
  import('../beside/ChooseOtherDialog.tsx').then(({ ChooseOtherDialog }) => ChooseOtherDialog),
);
const TakeInDialog = lazyPart(() => import('../pasted/TakeInDialog.tsx').then(({ TakeInDialog }) => TakeInDialog));

/** What of the menu Meer stays at hand in the exercise, where the map is but a part of what goes on. */
const { details, beside, paper, adjustPaper, mapFile, handOver, together, picture, print, shortcuts, help } = moreActions;
const moreInExercise = { details, beside, paper, adjustPaper, mapFile, handOver, together, picture, print, shortcuts, help };
const BringToMap = lazyPart(() => import('../together/bring/BringToMap.tsx').then(({ BringToMap }) => BringToMap));

const LEAVE_WAIT_MS = 1_500;

/** Where you are and what it is about, whether all is saved, undo and redo, and what is rarely needed behind one button; in a low window the views and steps too, which have no other place there. */
export const MapHeader = ({
  step,
  onStep,
  view,
  onView,
  need,
  seen,
}: {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly view: MapView;
  readonly onView: (view: MapView) => void;
  /** What the exercise needs of the screen, while it goes on here: then its question and clock stand here. */
  readonly need: Need | null;
  /** The part of the map that is in view, while the map is what is shown. */
  readonly seen: () => Box | null;
}) => {
  const desk = useDesk();
  const { preferences } = useProgram();
  const chosen = useObserved(preferences);
  const language = useLanguage();
  const { shell: t, code } = language;
  const { id, title, issue } = useMap(propertiesOf);
  // What the menu offers depends on it.
  useMap(({ actors, snapshots }) => ({ isEmpty: actors.size + snapshots.size === 0 }));
  const [leavingFor, setLeavingFor] = useState<Route>({ page: 'library' });
  const [asking, setAsking] = useState<
    | 'details'
    | 'shortcuts'
    | 'leave'
    | 'erase'
    | 'access'
    | 'takeIn'
    | 'beside'
    | 'openOther'
    | 'together'
    | 'picture'
    | 'print'
    | 'report'
    | 'tables'
    | 'forProgram'
    | 'handOver'
    | null
  >(null);
  const isDark = (chosen.mode ?? document.documentElement.dataset['mode']) === 'dark';

  const lies = useObserved(screen);
  const part = useObserved(route, shownNetworkPart);
  const isLow = lies === 'beside' || lies === 'stacked';
  const live = desk.opened?.live ?? desk;

  /** Waits a moment for what is on its way, and asks first when it cannot be stored. */
  const leave = async (to: Route) => {
    setLeavingFor(to);
    await Promise.race([live.editor.settled(), new Promise((resolve) => setTimeout(resolve, LEAVE_WAIT_MS))]);
    if (live.editor.getSnapshot().saving.state === 'failed') setAsking('leave');
    else goOn(to);
  };
  const openHelp = () => void leave({ page: 'help' });
  const startExercise = () => void leave({ page: 'exercise', on: id });
  const on = { desk, preferences, code, isDark, openHelp, present, startExercise, ask: setAsking };
  // Whoever stops the exercise is on the map from then on.
  const heading = useRef<HTMLHeadingElement>(null);
  const wasNeeded = useRef(need);
  useEffect(() => {
    if (wasNeeded.current !== null && need === null) heading.current?.focus();
    wasNeeded.current = need;
  }, [need]);
  const latest = useRef(on);
  latest.current = on;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // In a dialog it prints what the dialog has to print.
      if (event.defaultPrevented || document.querySelector('dialog:modal')) return;
      if (runByKey([moreActions.print], pressedIn(event), latest.current)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  /** What could not be loaded says so where it would have been. */
  const inDialog = (title: string) => (failure: ReactNode) => (
    <Dialog title={title} onClose={() => setAsking(null)}>
      {failure}
    </Dialog>
  );
  const usual = () => (
    <>
      <IconButton
        label={t.back}
        icon={ChevronLeft}
        size={22}
        href={hrefOf({ page: 'library' })}
        onClick={(event) => {
          event.preventDefault();
          void leave({ page: 'library' });
        }}
      />
      <div className="map-title">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {issue !== '' && <p>{issue}</p>}
      </div>
      {!desk.isFrozen && <SavingStatus />}
      <div className="header-tools">
        {view === 'network' && lies !== 'sheet' && <Button onClick={() => setAsking('report')}>{language.report.menu}</Button>}
        {isLow && <FoldedViews view={view} onView={onView} />}
        {!desk.isFrozen && lies !== 'sheet' && <UndoButtons />}
        {isLow && view !== 'network' && (
          <FoldedChoice
            label={`${t.steps}: ${t.step[step]}`}
            className="button quiet step-fold"
            face={
              <>
                {t.step[step]}
                <ChevronDown size={18} aria-hidden="true" />
              </>
            }
          >
            {(done) => (
              <StepChoice
                step={step}
                onStep={(next) => {
                  done();
                  onStep(next);
                }}
              />
            )}
          </FoldedChoice>
        )}
        <Menu label={t.menu} actions={menuOf(moreActions, language, on)}>
          <EllipsisVertical size={20} aria-hidden="true" />
        </Menu>
      </div>
    </>
  );
  return (
    <header className={need === null ? 'map-header' : 'map-header in-exercise'}>
      {need === null ? (
        usual()
      ) : (
        <Guarded>
          <ExerciseHeader
            deeds={{ ask: setAsking, readCode: () => void leave({ page: 'readCode' }) }}
            more={menuOf(moreInExercise, language, on)}
            onLeave={() => void leave({ page: 'library' })}
          />
        </Guarded>
      )}
      {asking === 'details' && <MapDetailsDialog onClose={() => setAsking(null)} />}
      {asking === 'takeIn' && (
        <Guarded instead={inDialog(language.frozen.takeIn.menu)}>
          <TakeInDialog onClose={() => setAsking(null)} />
        </Guarded>
      )}
      {asking === 'handOver' && (
        <Guarded instead={inDialog(language.envelope.handOver.menu)}>
          <HandOverDialog onClose={() => setAsking(null)} />
        </Guarded>
      )}
      {asking === 'beside' && (
        <Guarded instead={inDialog(t.layBeside)}>
          <ChooseOtherDialog onClose={() => setAsking(null)} />
        </Guarded>
      )}
      {asking === 'openOther' && (
        <Guarded instead={inDialog(language.library.openFile)}>
          <OpenOtherDialog onClose={() => setAsking(null)} />
        </Guarded>
      )}
      {asking === 'together' && (
        <Guarded instead={inDialog(language.layingTogether.heading)}>
          <BringToMap onClose={() => setAsking(null)} />
        </Guarded>
      )}
      {asking === 'picture' && (
        <Guarded instead={inDialog(language.handover.picture.menu)}>
          <PictureDialog
            start={view === 'areas' ? 'areas' : step === 'compare' ? 'difference' : 'now'}
            seen={seen}
            onClose={() => setAsking(null)}
          />
        </Guarded>
      )}
      {asking === 'print' && (
        <Guarded instead={inDialog(language.print.menu)}>
          <PrintDialog of={printedOn(view, step, part)} onClose={() => setAsking(null)} />
        </Guarded>
      )}
      {asking === 'report' && (
        <Guarded instead={inDialog(language.report.menu)}>
          <ReportDialog onClose={() => setAsking(null)} />
        </Guarded>
      )}
      {asking === 'tables' && (
        <Guarded instead={inDialog(language.handover.tables.menu)}>
          <TablesDialog onClose={() => setAsking(null)} />
        </Guarded>
      )}
      {asking === 'forProgram' && (
        <Guarded instead={inDialog(language.formats.forProgram.menu)}>
          <ForProgramDialog onClose={() => setAsking(null)} />
        </Guarded>
      )}
      {asking === 'erase' && (
        <Guarded instead={inDialog(language.frozen.erase.someone)}>
          <EraseSomeoneDialog onClose={() => setAsking(null)} />
        </Guarded>
      )}
      {asking === 'access' && (
        <Guarded instead={inDialog(language.access.ask.title)}>
          <AccessDialog live={live} onClose={() => setAsking(null)} />
        </Guarded>
      )}
      {asking === 'leave' && (
        <Dialog title={t.leave.heading} onClose={() => setAsking(null)}>
          <div className="stack">
            <p>{t.leave.text}</p>
            <SavedAsFile />
            <div className="actions">
              <Button look="dangerous" onClick={() => goOn(leavingFor)}>
                {t.leave.go}
              </Button>
              <Button onClick={() => setAsking(null)}>{t.leave.stay}</Button>
              <Button look="primary" onClick={() => saveAs('mapFile')({ desk, code })}>
                {t.saveMapFile}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
      {asking === 'shortcuts' && <ShortcutsDialog list={keyList(language, desk.isFrozen)} onClose={() => setAsking(null)} />}
    </header>
  );
};

/** The page that may use the camera comes anew, all others within this one. */
const goOn = (to: Route): void => (to.page === 'readCode' ? openAnew(to) : goTo(to));

/** In a dialog, which the line where this is said lies behind. */
const SavedAsFile = () => {
  const notice = useObserved(useDesk().notice);
  const language = useLanguage();
  return <p role="status">{notice?.kind === 'exported' && noticeSentence(language, notice)}</p>;
};
