import { ChevronDown, ChevronLeft, ChevronRight, X } from 'lucide-react';
import type { Ref } from 'react';
import { AS_USUAL } from '../../domain/network/colouredMap.ts';
import { Legend } from '../canvas/Legend.tsx';
import { FrozenPanel } from '../compare/frozen/FrozenPanel.tsx';
import { FrozenSelection } from '../compare/frozen/FrozenSelection.tsx';
import { Button } from '../controls/Button.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { useSwipeDown } from '../controls/hand/useSwipeDown.ts';
import { lazyPart } from '../controls/lazyPart.ts';
import { screen } from '../controls/screen.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { TakeOutButton } from '../insight/TakeOutButton.tsx';
import { ActorPanel } from '../panels/ActorPanel.tsx';
import { RelationPanel } from '../panels/RelationPanel.tsx';
import { SeveralPanel } from '../panels/SeveralPanel.tsx';
import { usePaperHeld } from '../paper/usePaperHeld.ts';
import { backFromPanel } from './backFromPanel.ts';
import { DrawPanel } from './DrawPanel.tsx';
import { EndedReminder } from './EndedReminder.tsx';
import { InterpretPanel } from './InterpretPanel.tsx';
import type { MapView } from './route.ts';
import type { Step } from './step.ts';

const InsightPanel = lazyPart(() => import('../insight/InsightPanel.tsx').then(({ InsightPanel }) => InsightPanel));
const ComparePanel = lazyPart(() => import('../compare/ComparePanel.tsx').then(({ ComparePanel }) => ComparePanel));
const NetworkPanel = lazyPart(() => import('../network/NetworkPanel.tsx').then(({ NetworkPanel }) => NetworkPanel));
const PaperPanel = lazyPart(() => import('../paper/PaperPanel.tsx').then(({ PaperPanel }) => PaperPanel));
const ColouringPanel = lazyPart(() => import('../colouring/ColouringPanel.tsx').then(({ ColouringPanel }) => ColouringPanel));
const CoveragePanel = lazyPart(() => import('../coverage/CoveragePanel.tsx').then(({ CoveragePanel }) => CoveragePanel));

/** The one panel: what is selected, or else what belongs to the step. Its room is kept, so the map never shifts. */
export const SidePanel = ({
  ref,
  step,
  view,
  onStep,
  isHidden,
  onHide,
}: {
  readonly ref: Ref<HTMLElement>;
  readonly step: Step;
  readonly view: MapView;
  readonly onStep: (step: Step) => void;
  readonly isHidden: boolean;
  readonly onHide: (isHidden: boolean) => void;
}) => {
  const desk = useDesk();
  const selection = useObserved(desk.selection);
  const { actors, relations } = selection;
  const { shell: t } = useLanguage();
  const lies = useObserved(screen);
  const canHide = lies === 'sheet' || lies === 'beside';
  const Icon = lies === 'sheet' ? ChevronDown : isHidden ? ChevronLeft : ChevronRight;
  const swipe = useSwipeDown(() => lies === 'sheet' && onHide(true));
  const isSelected = actors.size + relations.size > 0;
  // Of neighbourhoods is asked who is missing there, where the step does not ask something else.
  const isCoverage = !isSelected && view === 'areas' && (step === 'draw' || step === 'insight');
  const [alone] = actors.size === 1 && relations.size === 0 ? actors : [];
  const isColoured = useObserved(desk.colouring, (chosen) => chosen !== AS_USUAL) && view === 'map' && step !== 'compare';
  const isPaper = usePaperHeld() && !isSelected && view === 'map';
  const isNetwork = !isSelected && view === 'network';
  const ofStep = !isSelected && !isCoverage && !isPaper && !isNetwork ? step : null;
  return (
    <aside
      ref={ref}
      className={isSelected ? 'side-panel with-selection' : 'side-panel'}
      aria-label={t.panel}
      onKeyDown={(event) => backFromPanel(event, desk, view)}
    >
      <div className="side-panel-tools" {...swipe}>
        {isSelected && !(isHidden && lies === 'beside') && (
          <Button look="plain" icon={X} onClick={() => desk.selection.clear()}>
            {t.closePanel}
          </Button>
        )}
        {canHide && (
          <Button
            look="plain"
            className="sheet-handle"
            aria-label={isHidden ? t.openPanel : t.hidePanel}
            aria-expanded={!isHidden}
            title={isHidden ? t.openPanel : t.hidePanel}
            onClick={() => onHide(!isHidden)}
          >
            <Icon size={20} aria-hidden="true" />
          </Button>
        )}
      </div>
      {/* What comes anew is read from its beginning. */}
      <div key={isSelected ? 'selection' : 'step'} ref={toBeginning} className="side-panel-content">
        <Guarded of={isSelected ? selection : `${step} ${view}`}>
          {alone !== undefined && step === 'insight' && view === 'map' && <TakeOutButton actor={alone} className="take-out" />}
          {isSelected && (desk.isFrozen ? <FrozenSelection /> : <PanelForSelection />)}
          {isPaper && desk.paper && <PaperPanel paper={desk.paper} />}
          {isCoverage && <CoveragePanel />}
          {isNetwork && <NetworkPanel />}
          {ofStep !== null && isColoured && <ColouringPanel />}
          {ofStep !== null && !desk.isFrozen && <EndedReminder />}
          {ofStep === 'draw' && <DrawPanel onNext={() => onStep('interpret')} />}
          {ofStep === 'interpret' && desk.opened && <FrozenPanel opened={desk.opened} />}
          {ofStep === 'interpret' && !desk.opened && <InterpretPanel onNext={() => onStep('insight')} />}
          {ofStep === 'insight' && <InsightPanel />}
          {ofStep === 'compare' && <ComparePanel />}
          {lies !== 'wide' && view === 'map' && ofStep !== null && step !== 'compare' && (
            <Legend areColoursElsewhere={isColoured} />
          )}
        </Guarded>
      </div>
    </aside>
  );
};

const toBeginning = (content: HTMLElement | null): void => content?.parentElement?.scrollTo({ top: 0 });

/** The panel of what is selected; nothing when nothing is. */
const PanelForSelection = () => {
  const selected = useObserved(useDesk().selection);
  const [actor] = selected.actors;
  const [relation] = selected.relations;
  const count = selected.actors.size + selected.relations.size;
  if (count > 1) return <SeveralPanel selected={selected} />;
  if (actor) return <ActorPanel key={actor} id={actor} />;
  if (relation) return <RelationPanel key={relation} id={relation} />;
  return null;
};
