import { Camera } from 'lucide-react';
import { useState } from 'react';
import { isDay, type SnapshotId } from '../../../domain/identifiers.ts';
import { dayInWords } from '../../../language/grammar.ts';
import { AskedDay } from '../../compare/timeLine/AskedDay.tsx';
import { proposedDays } from '../../compare/timeLine/proposedDays.ts';
import { Button } from '../../controls/Button.tsx';
import { FormDialog } from '../../controls/FormDialog.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useKeptAnswers } from '../../controls/useKept.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { usePerform } from '../../controls/usePerform.ts';

/** While a group looks at what it drew together: keeps the map as it stands now, to compare with later. */
export const KeepTogether = () => {
  const { agreed } = useLanguage();
  const t = agreed.plenary;
  const [said, setSaid] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="keep-together">
      {/* Idle when it is done, so that the focus stays. */}
      <Button icon={Camera} isIdle={said !== null} onClick={() => setAsking(true)}>
        {t.keep}
      </Button>
      <p role="status">{said}</p>
      {isAsking && <DayDialog onKept={(name) => setSaid(t.kept(name))} onClose={() => setAsking(false)} />}
    </div>
  );
};

/** Asks which day the snapshot shows, since what was drawn together is not always talked over on the same day. */
const DayDialog = ({ onKept, onClose }: { readonly onKept: (name: string) => void; readonly onClose: () => void }) => {
  const desk = useDesk();
  const { agreed, timeLine, refusals, code } = useLanguage();
  const t = agreed.plenary;
  const perform = usePerform();
  const today = desk.today();
  const proposed = proposedDays({ today, drawnOn: desk.drawnOn() }, timeLine.whyDay);
  const [{ date }, put, forget] = useKeptAnswers(desk.drafts, 'together.snapshot', {
    date: proposed.length === 0 ? (today as string) : '',
  });
  const giveUp = () => {
    forget();
    onClose();
  };
  const keep = () => {
    if (!isDay(date)) return refusals.dateInvalid;
    const name = t.snapshot(dayInWords(date, code));
    const refusal = perform({
      do: 'takeSnapshot',
      snapshot: {
        id: desk.newId() as SnapshotId,
        name,
        date,
        occasion: '',
        description: '',
        takenAt: desk.now(),
        madeBy: 'person',
      },
    });
    if (refusal !== null) return refusal;
    onKept(name);
    giveUp();
    return null;
  };
  return (
    <FormDialog title={t.keep} submit={t.keepNow} onSubmit={keep} onClose={onClose} onCancel={giveUp}>
      <AskedDay hint={timeLine.dateHint} value={date} onChange={(date) => put({ date })} proposed={proposed} />
    </FormDialog>
  );
};
