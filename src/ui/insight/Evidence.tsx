import type { ReactNode } from 'react';
import type { Evidence as EvidenceIds } from '../../analysis/evidence.ts';
import { AS_USUAL } from '../../domain/network/colouredMap.ts';
import { Fold } from '../controls/Fold.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { useObserved } from '../controls/useObserved.ts';
import { EvidenceItems } from './EvidenceItems.tsx';

/** The same that lights up on the map, as a list for who cannot see it there. */
export const Evidence = ({
  evidence,
  children,
}: {
  readonly evidence: EvidenceIds;
  /** The grounds in sentences; asked for only when it is opened. */
  readonly children?: ReactNode;
}) => {
  const map = useMap(({ relations }) => ({ relations }));
  const nameOf = useNames();
  const isColoured = useObserved(useDesk().colouring) !== AS_USUAL;
  const { answers: t, colouring } = useLanguage();
  return (
    <>
      {isColoured && <p className="hint">{colouring.lit}</p>}
      <Fold title={t.restsOn} className="fold rests-on">
        {() => (
          <>
            {children}
            <h5>{t.onMap}</h5>
            <ul className="grounds">
              <EvidenceItems evidence={evidence} map={map} nameOf={nameOf} />
            </ul>
          </>
        )}
      </Fold>
    </>
  );
};
