import type { Evidence } from '../../analysis/evidence.ts';
import type { RelationId } from '../../domain/identifiers.ts';
import { type Sureness, surenessOfRelations } from '../../domain/sureness.ts';
import { useMap } from '../controls/useDesk.tsx';

/** How sure an answer is that follows from the relations which are lit with it; of none there is nothing to say. */
export const useSurenessOf = (): ((evidence: Evidence) => Sureness | null) => {
  const relations = useMap(({ relations }) => relations);
  const certaintyOf = (id: RelationId) => relations.get(id)?.certainty ?? [];
  return ({ relations: ids }) => (ids.length === 0 ? null : surenessOfRelations(ids.flatMap(certaintyOf)));
};
