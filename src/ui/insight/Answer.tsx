import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Evidence as EvidenceIds } from '../../analysis/evidence.ts';
import { Button } from '../controls/Button.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { Evidence } from './Evidence.tsx';

/** One answer. Pointing at it lights its evidence on the map; the button keeps it lit, for touch and keyboard too. */
export const Answer = ({
  heading,
  badge,
  evidence,
  actions,
  background,
  children,
}: {
  readonly heading?: string;
  readonly badge?: ReactNode;
  readonly evidence: EvidenceIds;
  readonly actions?: ReactNode;
  /** What comes with the list of evidence when that is opened. */
  readonly background?: ReactNode;
  readonly children: ReactNode;
}) => {
  const desk = useDesk();
  const lit = useObserved(desk.spotlight);
  const { insight: t } = useLanguage();
  const [isHeld, setHeld] = useState(false);
  const isLit = isHeld && lit === evidence;
  const canShow = evidence.actors.length + evidence.relations.length > 0;
  // Another answer took the light, or this one was made anew: then it is held no longer.
  useEffect(() => {
    if (lit !== evidence) setHeld(false);
  }, [lit, evidence]);
  // What is gone from the panel does not stay lit on the map.
  useEffect(
    () => () => {
      if (desk.spotlight.getSnapshot() === evidence) desk.spotlight.set(null);
    },
    [desk, evidence],
  );
  return (
    <article
      className={lit === evidence ? 'answer lit' : 'answer'}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse' && canShow) desk.spotlight.set(evidence);
      }}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse' && !isHeld && desk.spotlight.getSnapshot() === evidence) desk.spotlight.set(null);
      }}
    >
      {heading !== undefined && (
        <h4>
          {badge}
          {heading}
        </h4>
      )}
      {children}
      {canShow && (
        <div className="answer-evidence">
          <Button
            look="plain"
            className="show"
            aria-pressed={isLit}
            aria-label={heading === undefined ? undefined : `${isLit ? t.evidence.hide : t.evidence.show}: ${heading}`}
            onClick={() => {
              setHeld(!isLit);
              desk.spotlight.set(isLit ? null : evidence);
            }}
          >
            {isLit ? <EyeOff size={16} aria-hidden="true" /> : <Eye size={16} aria-hidden="true" />}
            {isLit ? t.evidence.hide : t.evidence.show}
          </Button>
          <Evidence evidence={evidence}>{background}</Evidence>
        </div>
      )}
      {actions}
    </article>
  );
};
