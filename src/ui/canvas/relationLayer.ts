import type { Core } from 'cytoscape';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { RelationId } from '../../domain/identifiers.ts';
import { makePaintedLayer, type PaintedLayer } from './paintedLayer.ts';
import type { Palette } from './palette.ts';
import { addLine, bendOf, bundleOverTime, fansOf, paintBundles, type RelationBundle } from './relationBundles.ts';

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
  let bundles: readonly RelationBundle[] | null = null;
  let chosen = new Path2D();
  /** Not before they are painted: several changes may come before that. */
  const bundled = function* (): Generator<undefined, readonly RelationBundle[]> {
    if (bundles) return bundles;
    const [map, picked, inLight] = [source.map(), source.selected(), source.lit()];
    const fans = fansOf(map.relations.values());
    const picks = new Path2D();
    for (const id of picked) {
      const relation = map.relations.get(id);
      const [a, b] = [relation && map.positions.get(relation.from), relation && map.positions.get(relation.to)];
      if (relation && a && b) addLine(picks, a, b, bendOf(relation, fans));
    }
    yield;
    const made = yield* bundleOverTime(map.relations.values(), map, fans, (id) => inLight?.has(id) ?? true);
    chosen = picks;
    bundles = made;
    return made;
  };

  const layer = makePaintedLayer(
    canvas,
    cy,
    function* (context, zoom) {
      if (!source.isLarge()) return;
      const palette = source.palette();
      const lines = yield* bundled();
      yield;
      yield* paintBundles(context, zoom, lines, palette, () => {
        for (const [colour, width] of [
          [palette.accent, 14],
          [palette.paper, 8],
        ] as const) {
          context.strokeStyle = colour;
          context.lineWidth = width;
          context.stroke(chosen);
        }
      });
    },
    true,
    { margin: source.margin, isEmpty: () => !source.isLarge() },
  );

  return {
    layer,
    update: () => {
      bundles = null;
      layer.invalidate();
    },
  };
};
