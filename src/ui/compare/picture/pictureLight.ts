import type { Evidence } from '../../../analysis/evidence.ts';
import type { ActorId, RelationId } from '../../../domain/identifiers.ts';
import type { ComparedLight } from '../../../workspace/compareDesk.ts';
import type { PicturedMaps } from './picturedMaps.ts';
import type { PictureSide } from './pictureSide.ts';

/** What stands out in the picture, in its own ids; relations by the map that they are on. */
export interface PictureLight {
  readonly actors: ReadonlySet<ActorId>;
  readonly was: ReadonlySet<RelationId>;
  readonly is: ReadonlySet<RelationId>;
}

/** The evidence of a sentence on one side of the comparison: each map lights its own. `null` when it says nothing here. */
export const pictureLight = (light: ComparedLight | null, maps: PicturedMaps, side: PictureSide): PictureLight | null => {
  if (!light) return null;
  const older = side === 'after' ? NO_EVIDENCE : light.before;
  const newer = side === 'before' ? NO_EVIDENCE : light.after;
  const [was, is] = [new Set(older.relations), new Set(newer.relations)];
  const actors = new Set<ActorId>([...older.actors.flatMap((id) => maps.idOfOlder.get(id) ?? []), ...newer.actors]);
  const addEnds = (relations: ReadonlySet<RelationId>, of: PicturedMaps['was']) => {
    for (const id of relations) {
      const relation = of.relations.get(id);
      if (relation) actors.add(relation.from).add(relation.to);
    }
  };
  addEnds(was, maps.was);
  addEnds(is, maps.is);
  return { actors, was, is };
};
const NO_EVIDENCE: Evidence = { actors: [], relations: [] };
