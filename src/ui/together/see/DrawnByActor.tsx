import { campsInOrder } from '../../../domain/actorMap.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import { ROLES } from '../../../domain/role.ts';
import { agreementOf } from '../../../domain/together/agreement.ts';
import { isJoint } from '../../../domain/together/contribution.ts';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useDrawers } from './useDrawers.ts';
import './drawnBy.css';

/** By how many an actor of a joint map was drawn, and what those gave it: numbers, and who only where that is to be seen. */
export const DrawnByActor = ({ id }: { readonly id: ActorId }) => {
  const { agreed, words } = useLanguage();
  const t = agreed.panel;
  const agreement = useMap((map) => (isJoint(map) ? agreementOf(map) : null));
  const camps = useMap(campsInOrder);
  const drawers = useDrawers();
  if (!agreement) return null;
  const said = agreement.actors.get(id);
  const of = said?.drawnBy.length ?? 0;
  const given = [
    ...ROLES.map((role) => ({ what: words.role[role], count: said?.roles.get(role)?.length ?? 0 })),
    ...camps.map((camp) => ({ what: t.inCamp(camp.name), count: said?.camps.get(camp.id)?.length ?? 0 })),
    { what: t.inNoCamp, count: said?.camps.get('none')?.length ?? 0 },
  ].filter(({ count }) => count > 0);
  return (
    <section className="drawn-by" aria-label={t.title}>
      <p>{said ? t.drawnBy(of, agreement.contributions.length) : t.byHand}</p>
      {drawers && said && (
        <p>
          {t.drawers} <span translate="no">{drawers(said.drawnBy)}</span>
        </p>
      )}
      {given.length > 0 && (
        <ul>
          {given.map(({ what, count }) => (
            <li key={what}>{t.counted(what, count, of)}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
