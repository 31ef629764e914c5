import { Columns2 } from 'lucide-react';
import { SHOWN_MOMENTS } from '../../../workspace/compareDesk.ts';
import { PressArea } from '../../controls/PressArea.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import './shownChoice.css';

/** Whether one sees how it was, what differs, how it is, or the two beside each other. */
export const ShownChoice = () => {
  const { shown, maps } = useDesk().compare;
  const { changeKinds: t } = useLanguage();
  const now = useObserved(shown);
  const { before } = useObserved(maps);
  if (before === null) return null;
  return (
    <div className="shown-choice" role="group" aria-label={t.shownMoments}>
      {SHOWN_MOMENTS.map((each) => (
        <PressArea
          key={each}
          aria-pressed={now === each}
          {...(each === 'beside' && { title: t.shown[each], 'aria-label': t.shown[each] })}
          onClick={() => shown.set(each)}
        >
          {each === 'beside' ? <Columns2 size={18} aria-hidden="true" /> : t.shown[each]}
        </PressArea>
      ))}
    </div>
  );
};
