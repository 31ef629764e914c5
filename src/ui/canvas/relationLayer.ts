import type { Core } from 'cytoscape';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { RelationId } from '../../domain/identifiers.ts';
import { makePaintedLayer, type PaintedLayer } from './paintedLayer.ts';
import type { Palette } from './palette.ts';
import { addLine, bendOf, fansOf, paintBundles, type RelationBundle, relationBundles } from './relationBundles.ts';

/** Above so many relations their lines are painted here, all of a kind in one go, instead of one by one by Cytoscape. */
export const MOST_FOR_CYTOSCAPE = 600;

/** The lines of a large map, under the actors. Does nothing on a smaller one. */
export interface RelationLayer {
  readonly layer: PaintedLayer;
  /** Takes over the map, the selection and the spotlight. */
  readonly update: () => void;
}
export interface RelationSource {
  readonly map: () => ActorMap;
  readonly isLarge: () => boolean;
  readonly selected: () => ReadonlySet<RelationId>;
  /** The relations in the spotlight; `null` without one. */
  readonly lit: () => ReadonlySet<RelationId> | null;
  readonly palette: () => Palette;
  /** How far around the view is painted, in CSS pixels. */
  readonly margin: () => number;
}

export const makeRelationLayer = (canvas: HTMLCanvasElement, cy: Core, source: RelationSource): RelationLayer => {
  let bundles: readonly RelationBundle[] = [];
  let chosen = new Path2D();

  const layer = makePaintedLayer(
    canvas,
    cy,
    (context, zoom) => {
      const palette = source.palette();
      if (bundles.length === 0) return;
      context.lineCap = 'butt';
      context.strokeStyle = palette.accent;
      context.lineWidth = 12;
      context.globalAlpha = 0.32;
      context.stroke(chosen);
      context.globalAlpha = 1;
      paintBundles(context, zoom, bundles, palette);
    },
    true,
    { margin: source.margin, isEmpty: () => bundles.length === 0 },
  );

  return {
    layer,
    update: () => {
      bundles = [];
      if (source.isLarge()) {
        const [map, picked, inLight] = [source.map(), source.selected(), source.lit()];
        const fans = fansOf(map.relations.values());
        bundles = relationBundles(map.relations.values(), map, fans, (id) => inLight?.has(id) ?? true);
        chosen = new Path2D();
        for (const id of picked) {
          const relation = map.relations.get(id);
          const [a, b] = [relation && map.positions.get(relation.from), relation && map.positions.get(relation.to)];
          if (relation && a && b) addLine(chosen, a, b, bendOf(relation, fans));
        }
      }
      layer.invalidate();
    },
  };
};
