import { changePills } from './marks/changePills.ts';
import type { WantedMark } from './marks/placeMarks.ts';
import { goneId, type PicturedActor, type PicturedMaps } from './picturedMaps.ts';
import type { PaneView } from './pictureSide.ts';

/** The marks of everything that differs, as this side shows it. What turned tense bears its own teeth. */
export const wantedMarks = (maps: PicturedMaps, { side, isMarked }: PaneView): readonly WantedMark[] => {
  if (!isMarked) return [];
  const actors = [...maps.actors.values()].flatMap((actor) => actorMarks(actor, maps, side === 'before'));
  const lines = maps.lines.flatMap(({ change, was, is }): WantedMark[] => {
    const isGone = side !== 'after' && is.length === 0;
    const [first] = side === 'before' || isGone ? was : is;
    if (!first || change.state === 'turnedTense') return [];
    const id = isGone && side === 'together' ? goneId(first.id) : first.id;
    return [{ id, on: 'relation', content: { is: 'sign', mark: change.state } }];
  });
  return [...actors, ...lines];
};

const actorMarks = (actor: PicturedActor, { all }: PicturedMaps, isBefore: boolean): readonly WantedMark[] => {
  const { id, change } = actor;
  if (!change) return [];
  const slips = isBefore ? [] : changePills(actor, all.camps);
  if (change.state === 'changed' && slips.length > 0)
    return slips.map((slip) => ({ id, on: 'actor', content: { is: 'slip', slip } }));
  return [{ id, on: 'actor', content: { is: 'sign', mark: change.state } }];
};
