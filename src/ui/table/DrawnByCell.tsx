import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import { agreementOf } from '../../domain/together/agreement.ts';
import { isJoint } from '../../domain/together/contribution.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useDrawers } from '../together/see/useDrawers.ts';
import { drawnByOfActor, drawnByOfRelation, rolesCounted } from './drawnByCell.ts';

/** On a joint map: by how many it was drawn, with the roles that they gave counted. */
export const ActorDrawnBy = ({ id }: { readonly id: ActorId }) => {
  const t = useLanguage();
  const said = useMap((map) => (isJoint(map) ? [drawnByOfActor(t, map, id), rolesCounted(t, map, id)] : null));
  const drawers = useDrawers();
  const by = useMap((map) => (drawers && isJoint(map) ? drawers(agreementOf(map).actors.get(id)?.drawnBy ?? []) : ''));
  return said && <DrawnBy count={said[0] ?? ''} by={by} more={said[1] ?? ''} />;
};

export const RelationDrawnBy = ({ id }: { readonly id: RelationId }) => {
  const t = useLanguage();
  const count = useMap((map) => (isJoint(map) ? drawnByOfRelation(t, map, id) : null));
  const drawers = useDrawers();
  const by = useMap((map) => (drawers && isJoint(map) ? drawers(agreementOf(map).relations.get(id) ?? []) : ''));
  return count !== null && <DrawnBy count={count} by={by} more="" />;
};

const DrawnBy = ({ count, by, more }: { readonly count: string; readonly by: string; readonly more: string }) => (
  <td data-column="drawnBy" className="column-drawnBy">
    <span className="cell-text">{count}</span>
    {by !== '' && (
      <small className="cell-text" translate="no">
        {by}
      </small>
    )}
    {more !== '' && <small className="cell-text">{more}</small>}
  </td>
);
