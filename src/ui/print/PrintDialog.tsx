import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Hiding } from '../../domain/fields.ts';
import { saySaved } from '../../workspace/saySaved.ts';
import { isPressed, pressedIn } from '../actions/action.ts';
import { moreActions } from '../actions/moreActions.ts';
import { Button } from '../controls/Button.tsx';
import { OneOf } from '../controls/Choice.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { WhoIsRecognisable } from '../redaction/WhoIsRecognisable.tsx';
import { PicturedPages } from './PicturedPages.tsx';
import { PAPERS, TURNS } from './paperSheet.ts';
import { type Printed, printedMatter } from './printedMatter.ts';
import { ShownPages } from './ShownPages.tsx';
import { usePrintChoice } from './usePrintChoice.ts';
import { useSeenScreen } from './useSeenScreen.ts';
import './printDialog.css';

/** Whatever was typed can be read on one of the screens. */
const HELD: readonly Hiding[] = ['actor', 'map', 'camp', 'area', 'district', 'snapshot', 'event', 'emptied'];

/** What is on the screen as it will be on paper: who is recognisable, on which paper, how many pages. */
export const PrintDialog = ({ of, onClose }: { readonly of: Printed; readonly onClose: () => void }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { print: t } = language;
  const chosen = useRedactionChoice();
  const seen = useDeferredValue(useSeenScreen(of, chosen, true));
  const { sheetFor, setPaper, setTurn } = usePrintChoice(of);
  const matter = useMemo(() => printedMatter(of, seen), [of, seen]);
  const sheet = sheetFor(matter);
  const { paper, turn } = sheet;
  const [pages, setPages] = useState('');
  const [isDrawn, setDrawn] = useState(false);
  const [isSending, setSending] = useState(false);
  const isReady = matter.isWhole && isDrawn && !isSending;

  const send = () => {
    if (!isReady) return;
    setSending(true);
    // What says so is on the screen before the browser is busy with the pages.
    requestAnimationFrame(() =>
      setTimeout(() => {
        print();
        setSending(false);
        if (chosen.choice.level === 'none') saySaved(desk);
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
          <WhoIsRecognisable chosen={chosen} kinds={HELD} />
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
        {matter.isWhole && <Pages key={`${paper} ${turn}`} matter={matter} sheet={sheet} onPages={setPages} onDrawn={setDrawn} />}
      </div>
      <div className="actions">
        <p role="status" className="comes-in">
          {isSending ? t.sending : isReady ? pages : t.working} <small>{t.light}</small>
        </p>
        <Button look="primary" onClick={send} disabled={!isReady}>
          {t.print}
        </Button>
      </div>
    </Dialog>
  );
};
