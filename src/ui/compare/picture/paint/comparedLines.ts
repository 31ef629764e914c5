import type { Relation } from '../../../../domain/relation.ts';
import { fansOf, type RelationBundle, relationBundles } from '../../../canvas/relationBundles.ts';
import type { PicturedMaps } from '../picturedMaps.ts';
import type { PictureLight } from '../pictureLight.ts';
import type { PictureSide } from './fadeOpacities.ts';
import { type MarkedLines, markedLines, NO_MARKED_LINES } from './markedLines.ts';

/** The lines that stayed, and those of each moment alone; each worked out when it is first painted. */
export interface ComparedBundles {
  readonly steady: () => readonly RelationBundle[];
  readonly was: () => readonly RelationBundle[];
  readonly is: () => readonly RelationBundle[];
}
export const NO_BUNDLES: ComparedBundles = { steady: () => [], was: () => [], is: () => [] };

/** All lines of a comparison, by the layer on which they are painted. */
export const comparedLines = (
  maps: PicturedMaps,
  side: PictureSide,
  lit: PictureLight | null,
): { readonly bundles: ComparedBundles; readonly changed: MarkedLines } => {
  const differing = { was: maps.lines.flatMap(({ was }) => was), is: maps.lines.flatMap(({ is }) => is) };
  const isWhole = !maps.hasMarks && maps.steady.length === 0;
  const [was, is]: [Iterable<Relation>, Iterable<Relation>] = isWhole
    ? [maps.was.relations.values(), maps.is.relations.values()]
    : [differing.was, differing.is];
  const fans = { was: fansOf(maps.was.relations.values()), is: fansOf(maps.is.relations.values()) };
  const { all: everyone, steady } = maps;
  const bundles = {
    steady: once(() => relationBundles(steady, everyone, fans.is, (id) => !lit || lit.is.has(id) || lit.was.has(id))),
    was: once(() => relationBundles(was, everyone, fans.was, (id) => !lit || lit.was.has(id))),
    is: once(() => relationBundles(is, everyone, fans.is, (id) => !lit || lit.is.has(id))),
  };
  const changed = maps.hasMarks
    ? markedLines(
        maps.lines,
        side,
        everyone,
        fans,
        (line) => !lit || line.was.some(({ id }) => lit?.was.has(id)) || line.is.some(({ id }) => lit?.is.has(id)),
      )
    : NO_MARKED_LINES;
  return { bundles, changed };
};

/** Works something out when it is first asked for. */
const once = <T>(work: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
};
