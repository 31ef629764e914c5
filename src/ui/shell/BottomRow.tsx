import { ChevronUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { isJoint } from '../../domain/together/contribution.ts';
import { Button } from '../controls/Button.tsx';
import { screen } from '../controls/screen.ts';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { InShortDock } from '../insight/InShortDock.tsx';
import { RoleChips } from './RoleChips.tsx';
import type { MapView } from './route.ts';
import type { Step } from './step.ts';

/**
 * What one works with below the map: Snel toevoegen. On a phone it is the one bar above the steps, and what it holds goes with the
 * step and with what is selected; the panel opens from it, and takes its place.
 */
export const BottomRow = ({
  step,
  view,
  quickAdd,
  onOpen,
}: {
  readonly step: Step;
  readonly view: MapView;
  readonly quickAdd: ReactNode;
  readonly onOpen: () => void;
}) => {
  const desk = useDesk();
  const { actors, relations } = useObserved(desk.selection);
  const { shell: t } = useLanguage();
  if (useObserved(screen) !== 'sheet') return quickAdd && <div className="bottom-row">{quickAdd}</div>;
  const isSelected = actors.size + relations.size > 0;
  if (step === 'insight' && view === 'map' && !isSelected)
    return (
      <div className="bottom-row">
        <AnswersInRow onOpen={onOpen} />
      </div>
    );
  const inRow = isSelected ? null : step === 'interpret' && !desk.isFrozen && view !== 'areas' && view !== 'network' ? (
    <RoleChips isOnMap={view === 'map'} />
  ) : (
    quickAdd
  );
  return (
    <div className="bottom-row">
      {isSelected && (
        <Button look="plain" icon={X} onClick={() => desk.selection.clear()}>
          {t.closePanel}
        </Button>
      )}
      {inRow}
      <OpenPanel isAlone={!inRow} onOpen={onOpen} />
    </div>
  );
};

/** The sentences of In het kort, on a joint map the way to what there is to talk about, or while there are none the way to the panel. */
const AnswersInRow = ({ onOpen }: { readonly onOpen: () => void }) => {
  const { answer } = useAnswer(({ insight }) => insight.about({ ask: 'analyse' }));
  const isTogether = useMap(isJoint);
  const { agreed } = useLanguage();
  if (isTogether)
    return (
      <Button look="primary" className="sheet-handle" aria-expanded={false} onClick={onOpen}>
        {agreed.talk.title}
      </Button>
    );
  if (!answer || answer.inShort.length === 0) return <OpenPanel isAlone onOpen={onOpen} />;
  return <InShortDock facts={answer.inShort} onMore={onOpen} />;
};

const OpenPanel = ({ isAlone, onOpen }: { readonly isAlone: boolean; readonly onOpen: () => void }) => {
  const { shell: t } = useLanguage();
  return (
    <Button className="sheet-handle" aria-label={t.openPanel} aria-expanded={false} title={t.openPanel} onClick={onOpen}>
      {isAlone && t.openPanel}
      <ChevronUp size={20} aria-hidden="true" />
    </Button>
  );
};
