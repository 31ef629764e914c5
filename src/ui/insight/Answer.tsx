import type { ReactNode } from 'react';
import type { Evidence as EvidenceIds } from '../../analysis/evidence.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { hasLeft, isAway } from '../../domain/keyFigure.ts';
import type { Sureness } from '../../domain/sureness.ts';
import { PressArea } from '../controls/PressArea.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { Evidence } from './Evidence.tsx';
import { Grounds } from './Grounds.tsx';
import { HowSure } from './HowSure.tsx';
import { useLight } from './useLight.tsx';

/** One answer: a name, one reason, how sure. Opened it is lit on the map, and says what it rests on and what may be done. */
export const Answer = ({
  id,
  name,
  sure = null,
  reason,
  evidence,
  isFirst = false,
  about,
  doubt = [],
  actions,
  children,
}: {
  /** The same as long as it is about the same. */
  readonly id: string;
  readonly name: string;
  readonly sure?: Sureness | null;
  readonly reason: ReactNode;
  readonly evidence: EvidenceIds;
  /** The one that is open before anybody opens one. */
  readonly isFirst?: boolean;
  /** Whom it suggests or leans on: of who is away for a while, or left the network, it is said. */
  readonly about?: readonly ActorId[];
  /** Numbers and what they are worth, for who asks how sure it is. */
  readonly doubt?: readonly string[];
  readonly actions?: ReactNode;
  /** The grounds in sentences, before the list of what is lit. */
  readonly children?: ReactNode;
}) => {
  const { isHeld, isLit, canShow, toggle, underHand } = useLight(id, evidence, isFirst);
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
      {about && <Standing of={about} />}
      {isHeld && (
        <>
          <Evidence evidence={evidence}>{children}</Evidence>
          {doubt.length > 0 && <HowSure>{() => <Grounds of={doubt} />}</HowSure>}
          {actions}
        </>
      )}
    </article>
  );
};

const Standing = ({ of }: { readonly of: readonly ActorId[] }) => {
  const actors = useMap(({ actors }) => actors);
  const nameOf = useNames();
  const { answers: t } = useLanguage();
  const those = (is: typeof isAway) => [...new Set(of)].filter((id) => is(actors.get(id)?.keyFigure ?? null)).map(nameOf);
  const [away, left] = [those(isAway), those(hasLeft)];
  return (
    <>
      {away.length > 0 && <p className="hint">{t.away(away)}</p>}
      {left.length > 0 && <p className="hint">{t.left(left)}</p>}
    </>
  );
};
