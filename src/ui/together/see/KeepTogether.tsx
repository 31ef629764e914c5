import { Camera } from 'lucide-react';
import { useState } from 'react';
import type { SnapshotId } from '../../../domain/identifiers.ts';
import { dayInWords } from '../../../language/grammar.ts';
import { Button } from '../../controls/Button.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { usePerform } from '../../controls/usePerform.ts';

/** While a group looks at what it drew together: keeps the map as it stands now, to compare with later. */
export const KeepTogether = () => {
  const desk = useDesk();
  const { agreed, code } = useLanguage();
  const t = agreed.plenary;
  const perform = usePerform();
  const [said, setSaid] = useState<string | null>(null);
  const [isKept, setKept] = useState(false);
  const keep = () => {
    const date = desk.today();
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
    setKept(refusal === null);
    setSaid(refusal ?? t.kept(name));
  };
  return (
    <div className="keep-together">
      {/* Idle when it is done, so that the focus stays. */}
      <Button icon={Camera} isIdle={isKept} onClick={keep}>
        {t.keep}
      </Button>
      <p role="status">{said}</p>
    </div>
  );
};
