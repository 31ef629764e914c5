import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { togetherDeskOf } from '../../../workspace/togetherDesk.ts';
import { Button } from '../../controls/Button.tsx';
import { Guarded } from '../../controls/Guarded.tsx';
import { lazyPart } from '../../controls/lazyPart.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import type { WhoPart } from './WhoDialog.tsx';
import './foot.css';

const WhoDialog = lazyPart(() => import('./WhoDialog.tsx').then(({ WhoDialog }) => WhoDialog));
const BringToMap = lazyPart(() => import('../bring/BringToMap.tsx').then(({ BringToMap }) => BringToMap));

/** At the foot of the panel of a joint map: more maps, who is who on it, and how much of that is still to be answered. */
export const TogetherFoot = () => {
  const mapDesk = useDesk();
  const desk = togetherDeskOf(mapDesk);
  const { layingTogether, whoOnJoint: t } = useLanguage();
  const { open } = useObserved(desk);
  const [asking, setAsking] = useState<'bring' | WhoPart | null>(null);
  useEffect(() => desk.follow(), [desk]);
  return (
    <div className="together-foot">
      {open.length > 0 && (
        <p>
          <Button look="plain" onClick={() => setAsking('asked')}>
            {t.asked}
          </Button>{' '}
          <small aria-hidden="true">{open.length}</small>
          <span className="hidden-visually">{t.toAnswer(open.length)}</span>
        </p>
      )}
      <Button onClick={() => setAsking('bring')}>{layingTogether.addMaps}</Button>
      <Button look="plain" onClick={() => setAsking('who')}>
        {t.heading}
      </Button>
      {/* Before the page, and not in the panel: it has its own measures. */}
      {asking !== null &&
        createPortal(
          <Guarded of={asking}>
            {asking === 'bring' ? (
              <BringToMap onClose={() => setAsking(null)} />
            ) : (
              <WhoDialog first={asking} onClose={() => setAsking(null)} />
            )}
          </Guarded>,
          document.body,
        )}
    </div>
  );
};
