import { middleOf, type Placed, type Pull } from './forces.ts';

/** Enough to make one heap of a camp, not to tear people from whom they deal with. */
const HEART = 0.5;

/** The hearts of the camps: they stand for nobody and come behind all actors; they draw their members together and keep others off. */
export const heartsOf = (
  places: readonly Placed[],
  camps: readonly (number | null)[],
): { readonly hearts: readonly Placed[]; readonly pulls: readonly Pull[] } => {
  const among = [...new Set(camps.filter((camp) => camp !== null))].sort((a, b) => a - b);
  return {
    hearts: among.map((camp) => ({ ...middleOf(places.filter((_, i) => camps[i] === camp)), isFixed: false })),
    pulls: camps.flatMap((camp, i) => (camp === null ? [] : [{ from: i, to: places.length + among.indexOf(camp), pull: HEART }])),
  };
};
