import type { ActorChange, RelationState } from '../../../analysis/compare/comparison.ts';
import type { ActorId, RelationId } from '../../../domain/identifiers.ts';
import { type Appearance, USUAL } from '../../../picture/appearance.ts';
import type { Appearances } from '../../canvas/appearances.ts';
import type { MarkPalette } from './marks/changeMark.ts';
import { ownId, type PicturedMaps } from './picturedMaps.ts';
import type { PictureLight } from './pictureLight.ts';
import type { PaneView } from './pictureSide.ts';

const BACK: Appearance = { back: 'back' };
const FAR: Appearance = { back: 'far' };
/** So many changes at most have their names whatever lies around them. */
const NAMED_ALWAYS = 40;

/** How everything appears among the rest: what changed in full and in the colour of its change, what did not steps back; what a sentence lights before all. */
export const changeAppearances = (
  maps: PicturedMaps,
  { isMarked }: PaneView,
  light: PictureLight | null,
  palette: MarkPalette,
): Appearances => {
  const known = new Map<string, Appearance>();
  const the = (appearance: Appearance): Appearance => {
    const key = JSON.stringify(appearance);
    const found = known.get(key) ?? appearance;
    known.set(key, found);
    return found;
  };
  const ends = new Set<ActorId>(isMarked ? maps.lines.flatMap(({ a, b }) => [a, b]) : []);
  const changed = isMarked ? [...maps.actors.values()].filter(({ change }) => change !== null).length + ends.size : 0;

  const ofActor = (id: ActorId): Appearance => {
    const change = isMarked ? maps.actors.get(id)?.change : null;
    if (!change) return isMarked && !ends.has(id) ? BACK : USUAL;
    return changedActor(change.state, palette);
  };
  const ofRelation = (id: RelationId): Appearance => {
    if (!isMarked) return USUAL;
    const lines = maps.linesOf.get(id);
    return lines ? changedRelation(lines.change.state, palette) : BACK;
  };
  const lit = (isIn: boolean, usual: Appearance): Appearance =>
    !light ? usual : !isIn ? FAR : usual.back ? { isLit: true } : { ...usual, isLit: true };
  return {
    actor: (id) => the(lit(light?.actors.has(id as ActorId) ?? false, ofActor(id as ActorId))),
    relation: (id) => {
      const relation = id as RelationId;
      const isLit = light !== null && (light.is.has(relation) || light.was.has(relation) || light.was.has(ownId(relation)));
      return the(lit(isLit, ofRelation(relation)));
    },
    isAsked: (id) =>
      changed <= NAMED_ALWAYS &&
      isMarked &&
      (ends.has(id as ActorId) || (maps.actors.get(id as ActorId)?.change ?? null) !== null),
    close: () => undefined,
  };
};

/** Somebody of whom something differs: new and changed are in the colour of that, who is gone is as empty as the paper. */
export const changedActor = (state: ActorChange['state'], { marks, paper }: MarkPalette): Appearance =>
  state === 'gone' ? { fill: paper, line: marks.gone } : { ring: marks[state] };

/** A line that differs: what came or changed lies on a broad band, what went is in the colour of that; what turned tense is told by its teeth. */
export const changedRelation = (state: RelationState, { marks }: MarkPalette): Appearance => {
  if (state === 'turnedTense') return { isAsked: true };
  return state === 'gone' ? { isAsked: true, line: marks.gone } : { isAsked: true, ring: marks[state] };
};
