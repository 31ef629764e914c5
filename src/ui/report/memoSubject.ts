import type { ActorChange, Comparison, RelationChange } from '../../analysis/compare/comparison.ts';
import type { Language } from '../../language/language.ts';
import type { ComparedMaps } from '../../workspace/compareDesk.ts';
import { comparisonSubject, type PictureSubject } from '../handover/pictureSubject.ts';
import { spreadFor, spreadWide } from './spreadWide.ts';

/** The drawing of a wide picture: a page has more room from left to right than from top to bottom. */
const SHAPE = 2.7;

/**
 * The difference as one page shows it: few marks, what is told bold and what stayed the same behind it. Who came, went or changed side, and which
 * lines came, went, or turned tense or good; how strong a line is and which role somebody has is left to the words.
 */
export const memoSubject = (
  maps: ComparedMaps,
  comparison: Comparison,
  names: { readonly before: string; readonly after: string },
  language: Language,
): PictureSubject => {
  const calm = calmed(comparison);
  const subject = comparisonSubject(spread(maps), calm, names, language);
  const tense = new Set<string>(calm.relations.filter(({ state }) => state === 'turnedTense').flatMap(({ after }) => after));
  const { appearanceOf } = subject;
  return {
    ...subject,
    ...(appearanceOf && {
      appearanceOf: (colours) => {
        const usual = appearanceOf(colours);
        return (id, stands) =>
          stands === 'relation' && tense.has(id)
            ? { isAsked: true, ring: colours.marks.turnedTense }
            : (usual?.(id, stands) ?? {});
      },
    }),
  };
};

const calmed = (comparison: Comparison): Comparison => ({
  ...comparison,
  actors: comparison.actors
    .filter((change) => change.state !== 'changed' || hasMoved(change))
    .map((change) => ({ ...change, differences: [] })),
  relations: comparison.relations.filter(isTold),
});
const hasMoved = ({ differences }: ActorChange): boolean => differences.some(({ code }) => code === 'camp');
const isTold = ({ state }: RelationChange): boolean =>
  state === 'new' || state === 'gone' || state === 'turnedTense' || state === 'turnedGood';

const spread = (maps: ComparedMaps): ComparedMaps => {
  const { beforeMap, afterMap } = maps;
  const times = spreadFor(beforeMap ? [beforeMap, afterMap] : [afterMap], SHAPE);
  return { ...maps, beforeMap: beforeMap && spreadWide(beforeMap, times), afterMap: spreadWide(afterMap, times) };
};
