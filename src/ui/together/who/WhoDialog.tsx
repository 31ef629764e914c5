import { useEffect, useState } from 'react';
import { togetherDeskOf } from '../../../workspace/togetherDesk.ts';
import { Dialog } from '../../controls/Dialog.tsx';
import { PartChoice } from '../../controls/PartChoice.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { AskedList } from './AskedList.tsx';
import { CampList } from './CampList.tsx';
import { ContributionList } from './ContributionList.tsx';
import { WhoList } from './WhoList.tsx';
import './who.css';

export type WhoPart = 'asked' | 'who' | 'maps' | 'camps';

/** Wie is wie on a joint map: what is in doubt, who of which map became whom, and the maps themselves; all of it can be changed. */
export const WhoDialog = ({ first, onClose }: { readonly first: WhoPart; readonly onClose: () => void }) => {
  const mapDesk = useDesk();
  const desk = togetherDeskOf(mapDesk);
  const { whoOnJoint: t, shell } = useLanguage();
  const { open } = useObserved(desk);
  const hasCamps = useMap(({ camps }) => camps.size > 0);
  const [part, setPart] = useState<WhoPart>(first);
  useEffect(() => desk.follow(), [desk]);
  const parts: readonly WhoPart[] = ['asked', 'who', 'maps', ...(hasCamps ? (['camps'] as const) : [])];
  return (
    <Dialog title={t.heading} onClose={onClose} wide="sheet" close={shell.close}>
      <div className="who-on-joint">
        <PartChoice
          label={t.parts}
          parts={parts}
          names={{ ...t.part, asked: t.partAsked(open.length) }}
          chosen={part}
          onChoose={setPart}
        />
        {part === 'asked' && <AskedList desk={desk} />}
        {part === 'who' && <WhoList desk={desk} />}
        {part === 'maps' && <ContributionList desk={desk} onLeave={onClose} />}
        {part === 'camps' && <CampList desk={desk} />}
      </div>
    </Dialog>
  );
};
