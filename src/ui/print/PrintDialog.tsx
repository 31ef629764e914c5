import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { isPressed, pressedIn } from '../actions/action.ts';
import { moreActions } from '../actions/moreActions.ts';
import { TakeContact } from '../colouring/TakeContact.tsx';
import { Button } from '../controls/Button.tsx';
import { OneOf } from '../controls/Choice.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { WhoIsRecognisable } from '../redaction/WhoIsRecognisable.tsx';
import { PicturedPages } from './PicturedPages.tsx';
import { PAPERS, TURNS } from './paperSheet.ts';
import { type Printed, printedMatter } from './printedMatter.ts';
import { ShownPages } from './ShownPages.tsx';
import { usePrintChoice } from './usePrintChoice.ts';
import { ON_SCREENS, useSeenScreen } from './useSeenScreen.ts';
import './printDialog.css';

/** What is on the screen as it will be on paper: who is recognisable, on which paper, how many pages. */
export const PrintDialog = ({ of, onClose }: { readonly of: Printed; readonly onClose: () => void }) => {
  const language = useLanguage();
  const { print: t } = language;
  const chosen = useRedactionChoice();
  const { seen: latest, failure } = useSeenScreen(of, chosen, true);
  const seen = useDeferredValue(latest);
  const isCurrent = seen.by === chosen.choice;
  const { sheetFor, setPaper, setTurn } = usePrintChoice(of);
  const matter = useMemo(() => printedMatter(of, seen), [of, seen]);
  const sheet = sheetFor(matter);
  const { paper, turn } = sheet;
  const [pages, setPages] = useState('');
  const [isDrawn, setDrawn] = useState(false);
  const [isSending, setSending] = useState(false);
  const isReady = isCurrent && matter.isWhole && isDrawn && !isSending;

  const send = () => {
    if (!isReady) return;
    setSending(true);
    // What says so is on the screen before the browser is busy with the pages.
    requestAnimationFrame(() =>
      setTimeout(() => {
        print();
        setSending(false);
      }),
    );
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPressed(moreActions.print, pressedIn(event))) return;
      event.preventDefault();
      send();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  const Pages = matter.subject ? PicturedPages : ShownPages;
  return (
    <Dialog title={t.menu} wide="sheet" close={language.shell.close} onClose={onClose}>
      <div className="print-making">
        <div className="stack">
          <WhoIsRecognisable chosen={chosen} kinds={ON_SCREENS} />
          {of === 'map' && <TakeContact hasHint />}
          <OneOf
            legend={t.paper}
            name="print-paper"
            options={PAPERS.map((value) => ({ value, label: t.papers[value] }))}
            value={paper}
            onChoose={setPaper}
          />
          <OneOf
            legend={t.turn}
            name="print-turn"
            options={TURNS.map((value) => ({ value, label: t.turns[value] }))}
            value={turn}
            onChoose={setTurn}
          />
        </div>
        {matter.isWhole && (
          <Pages key={`${paper} ${turn}`} {...{ matter, sheet, isCurrent }} onPages={setPages} onDrawn={setDrawn} />
        )}
      </div>
      <div className="actions">
        <p role="status" className="comes-in">
          {isSending ? t.sending : isReady ? pages : failure ? null : t.working} <small>{t.light}</small>
        </p>
        {failure && (
          <p role="alert">{of === 'compare' || of === 'compareTable' ? language.presentation.failed : language.insight.failed}</p>
        )}
        <Button look="primary" onClick={send} disabled={!isReady}>
          {t.print}
        </Button>
      </div>
    </Dialog>
  );
};
