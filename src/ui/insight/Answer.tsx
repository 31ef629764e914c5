import type { ReactNode } from 'react';
import type { Evidence as EvidenceIds } from '../../analysis/evidence.ts';
import type { Sureness } from '../../domain/sureness.ts';
import { PressArea } from '../controls/PressArea.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { Evidence } from './Evidence.tsx';
import { useLight } from './useLight.tsx';

/** One answer: a name, one reason, how sure. Opened it is lit on the map, and says what it rests on and what may be done. */
export const Answer = ({
  id,
  name,
  sure = null,
  reason,
  evidence,
  actions,
  children,
}: {
  /** The same as long as it is about the same. */
  readonly id: string;
  readonly name: string;
  readonly sure?: Sureness | null;
  readonly reason: ReactNode;
  readonly evidence: EvidenceIds;
  readonly actions?: ReactNode;
  /** The grounds in sentences, before the list of what is lit. */
  readonly children?: ReactNode;
}) => {
  const { isHeld, isLit, canShow, toggle, underHand } = useLight(id, evidence);
  const { inShort } = useLanguage();
  return (
    <article className={`answer${isLit ? ' lit' : ''}${isHeld ? ' held' : ''}`} {...underHand}>
      <div className="answer-head">
        <h4>
          {canShow ? (
            <PressArea className="answer-name" aria-expanded={isHeld} onClick={toggle}>
              {name}
            </PressArea>
          ) : (
            name
          )}
        </h4>
        {sure && <span className="sure">{inShort.sure[sure]}</span>}
      </div>
      <p>{reason}</p>
      {isHeld && (
        <>
          <Evidence evidence={evidence}>{children}</Evidence>
          {actions}
        </>
      )}
    </article>
  );
};
