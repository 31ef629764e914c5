import { useState } from 'react';
import type { NetworkGaps } from '../../../analysis/coverage/networkGaps.ts';
import { AreaFileDialog } from '../../areas/AreaFileDialog.tsx';
import { Button } from '../../controls/Button.tsx';
import { Fold } from '../../controls/Fold.tsx';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { Targets } from '../../coverage/Targets.tsx';

/** What the gaps are compared with, and the way to fill that in: inhabitants of neighbourhoods, and how large each part should be. */
export const GapsCompared = ({ found }: { readonly found: NetworkGaps }) => {
  const areas = useMap((map) => map.areas);
  const { gaps: t, coverage } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  return (
    <section className="gaps-compared">
      <h3>{t.compared}</h3>
      {areas.size > 0 && (
        <p>
          {coverage.expectedMeans[found.areas.basis ?? 'none']}{' '}
          {found.areas.withoutPopulation > 0 && coverage.gaps.withoutPopulation(found.areas.withoutPopulation)}
        </p>
      )}
      {areas.size > 0 && (found.areas.basis !== 'population' || found.areas.withoutPopulation > 0) && (
        <Button onClick={() => setAsking(true)}>{t.addPopulation}</Button>
      )}
      <Fold title={coverage.targets.title} className="fold gaps-targets">
        {() => <Targets report={found} />}
      </Fold>
      {isAsking && <AreaFileDialog purpose="population" onClose={() => setAsking(false)} />}
    </section>
  );
};
