import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import { isJoint } from '../../domain/together/contribution.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { drawnByOfActor, drawnByOfRelation, rolesCounted } from './drawnByCell.ts';

/** On a joint map: by how many it was drawn, with the roles that they gave counted. */
export const ActorDrawnBy = ({ id }: { readonly id: ActorId }) => {
  const t = useLanguage();
  const said = useMap((map) => (isJoint(map) ? [drawnByOfActor(t, map, id), rolesCounted(t, map, id)] : null));
  return said && <DrawnBy count={said[0] ?? ''} more={said[1] ?? ''} />;
};

export const RelationDrawnBy = ({ id }: { readonly id: RelationId }) => {
  const t = useLanguage();
  const count = useMap((map) => (isJoint(map) ? drawnByOfRelation(t, map, id) : null));
  return count !== null && <DrawnBy count={count} more="" />;
};

const DrawnBy = ({ count, more }: { readonly count: string; readonly more: string }) => (
  <td data-column="drawnBy" className="column-drawnBy">
    <span className="cell-text">{count}</span>
    {more !== '' && <small className="cell-text">{more}</small>}
  </td>
);
