import { ChevronLeft } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { aboutOf, type BesideQuestion } from '../../domain/together/besideQuestions.ts';
import type { LaidBeside } from '../../workspace/besideDesk.ts';
import { BesideMain } from '../beside/BesideMain.tsx';
import { BesidePanel } from '../beside/BesidePanel.tsx';
import { questionKey } from '../beside/BesideQuestions.tsx';
import type { BesideLook } from '../beside/besideAppearances.ts';
import type { ShownKind } from '../beside/besideItems.ts';
import { ChooseOtherDialog } from '../beside/ChooseOtherDialog.tsx';
import { type BesideView, useBeside, useLaidBeside } from '../beside/useBeside.ts';
import { Button } from '../controls/Button.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { PressArea } from '../controls/PressArea.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { WhenCalm } from '../print/PrintedLater.tsx';
import { listenToMapKeys } from './mapKeys.ts';
import { leaveBeside, type MapView, showView } from './route.ts';
import { SavingStatus } from './SavingStatus.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useHeard } from './useHeard.ts';
import '../controls/panel.css';
import './mapHeader.css';
import './mapScreen.css';
import './sidePanel.css';
import './besideScreen.css';

const BringToMap = lazyPart(() => import('../together/bring/BringToMap.tsx').then(({ BringToMap }) => BringToMap));

const PrintedBeside = lazyPart(() => import('../beside/PrintedBeside.tsx').then(({ PrintedBeside }) => PrintedBeside));

const VIEWS = ['map', 'table'] as const;
const NOTHING_TO_PRESENT = () => undefined;

/** My map with another one beside it: on one canvas or in tables, and a panel with what to talk about. */
export const BesideScreen = ({ view }: { readonly view: MapView }) => {
  const laid = useLaidBeside();
  const { received } = useProgram();
  const [isChoosing, setChoosing] = useState(false);
  const [isLaying, setLaying] = useState(false);
  const { beside: t } = useLanguage();
  const choose = useCallback(() => setChoosing(true), []);
  /** What is laid together with the open map is what was received, and of one that is kept already nothing stays behind. */
  const together = () => {
    if (!laid) return;
    const { map, label, mayBeNamed, hidden } = laid.other;
    received.receive({ map, label, mayBeNamed, hidden });
    setLaying(true);
  };
  const closeTogether = () => {
    if (laid && laid.other.keptAs !== null) received.letGo();
    setLaying(false);
  };
  return (
    <>
      {laid ? (
        <Laid laid={laid} view={view === 'table' ? 'table' : 'map'} onOther={choose} onTogether={together} />
      ) : (
        <main className="opening">
          <p role="alert">{t.gone}</p>
          <Button look="primary" onClick={choose}>
            {t.choose.again}
          </Button>
          <Button onClick={leaveBeside}>{t.back}</Button>
        </main>
      )}
      {isLaying && <BringToMap onClose={closeTogether} />}
      {isChoosing && <ChooseOtherDialog onClose={() => setChoosing(false)} />}
    </>
  );
};

const Laid = ({
  laid,
  view,
  onOther,
  onTogether,
}: {
  readonly laid: LaidBeside;
  readonly view: (typeof VIEWS)[number];
  readonly onOther: () => void;
  readonly onTogether: () => void;
}) => {
  const { beside: t } = useLanguage();
  const beside = useBeside(laid);
  if (beside) return <Beside beside={beside} view={view} onOther={onOther} onTogether={onTogether} />;
  return (
    <main className="opening">
      <p role="status">{t.thinking}</p>
    </main>
  );
};

const Beside = ({
  beside,
  view,
  onOther,
  onTogether,
}: {
  readonly beside: BesideView;
  readonly view: (typeof VIEWS)[number];
  readonly onOther: () => void;
  readonly onTogether: () => void;
}) => {
  const desk = useDesk();
  const { beside: t, shell } = useLanguage();
  const [kind, setKind] = useState<ShownKind>('all');
  const [chosenId, setChosen] = useState<string | null>(null);
  const [question, setQuestion] = useState<BesideQuestion | null>(null);
  useHeard();
  useEffect(() => listenToMapKeys({ desk, quickField: () => null, present: NOTHING_TO_PRESENT }), [desk]);

  const chosen = useMemo(() => {
    if (chosenId === null) return null;
    const { actors, lines } = beside.beside;
    const key = chosenId.replace(/^(?:actor|lines) /, '');
    return (chosenId.startsWith('actor ') ? actors.get(key as never) : lines.get(key)) ?? null;
  }, [chosenId, beside]);
  const look: BesideLook = useMemo(
    () => ({
      kind,
      chosen: chosen && ('key' in chosen ? chosen.key : chosen.id),
      lit: question && !chosen ? aboutOf(question) : null,
    }),
    [kind, chosen, question],
  );
  const choose = (id: string | null) => {
    setQuestion(null);
    setChosen(id);
  };
  const { label, mayBeNamed } = beside.other;
  return (
    <div className="map-screen beside-screen" data-view={view}>
      <header className="map-header">
        <IconButton label={t.back} icon={ChevronLeft} size={22} onClick={leaveBeside} />
        <div className="map-title">
          <h1>{t.heading}</h1>
          {mayBeNamed && label !== '' && <p>{t.otherIs(label)}</p>}
        </div>
        <SavingStatus />
        <div className="header-tools">
          <UndoButtons />
        </div>
      </header>
      <main id="map-main" className="map-main" tabIndex={-1}>
        <BesideMain
          beside={beside}
          isTable={view === 'table'}
          look={look}
          chosen={chosen}
          onKind={(next) => {
            setQuestion(null);
            setKind(next);
          }}
          onChoose={choose}
        >
          <div className="views" role="group" aria-label={t.views}>
            {VIEWS.map((name) => (
              <PressArea key={name} aria-pressed={view === name} onClick={() => showView(name)}>
                {t.view[name]}
              </PressArea>
            ))}
          </div>
        </BesideMain>
      </main>
      <aside className="side-panel" aria-label={shell.panel}>
        <div className="side-panel-content">
          <Guarded of={chosenId ?? ''}>
            <BesidePanel
              view={beside}
              chosen={chosen}
              asked={question && questionKey(question)}
              onChoose={choose}
              onAsk={setQuestion}
              onOther={onOther}
              onTogether={onTogether}
            />
          </Guarded>
        </div>
      </aside>
      <WhenCalm>
        <PrintedBeside view={beside} />
      </WhenCalm>
    </div>
  );
};
