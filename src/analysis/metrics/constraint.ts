import { degreeOf, type Layer } from '../layers.ts';

/**
 * How far each actor's contacts are tied up with each other: Σ_j (p_ij + Σ_q p_iq p_qj)², p the part of one's ties (of
 * their strength, with `byStrength`) that goes to somebody. May exceed 1; null for who has no ties (Burt 1992).
 */
export const constraint = (layer: Layer, byStrength = false): (number | null)[] => {
  const { offsets, neighbours, strengths } = layer;
  const count = offsets.length - 1;
  const part = new Float64Array(neighbours.length);
  for (let actor = 0; actor < count; actor++) {
    const [start, end] = [offsets[actor] as number, offsets[actor + 1] as number];
    let sum = 0;
    for (let i = start; i < end; i++) sum += byStrength ? (strengths[i] as number) : 1;
    for (let i = start; i < end; i++) part[i] = (byStrength ? (strengths[i] as number) : 1) / sum;
  }
  const invested = new Float64Array(count);
  return Array.from({ length: count }, (_, actor) => {
    const [start, end] = [offsets[actor] as number, offsets[actor + 1] as number];
    if (start === end) return null;
    for (let i = start; i < end; i++) {
      const contact = neighbours[i] as number;
      invested[contact] = (invested[contact] as number) + (part[i] as number);
      for (let j = offsets[contact] as number, last = offsets[contact + 1] as number; j < last; j++) {
        const other = neighbours[j] as number;
        invested[other] = (invested[other] as number) + (part[i] as number) * (part[j] as number);
      }
    }
    let sum = 0;
    for (let i = start; i < end; i++) sum += (invested[neighbours[i] as number] as number) ** 2;
    for (let i = start; i < end; i++) {
      const contact = neighbours[i] as number;
      invested[contact] = 0;
      for (let j = offsets[contact] as number, last = offsets[contact + 1] as number; j < last; j++)
        invested[neighbours[j] as number] = 0;
    }
    return sum;
  });
};

/** Contacts less what they overlap: d − 2t/d, t the ties among the contacts; null for who has none (Borgatti 1997). */
export const effectiveSize = (layer: Layer): (number | null)[] =>
  tiesAmongContacts(layer).map((among, actor) => {
    const contacts = degreeOf(layer, actor);
    return contacts === 0 ? null : contacts - (2 * among) / contacts;
  });

/** Per actor, how many pairs of its contacts have a tie with each other. */
export const tiesAmongContacts = ({ offsets, neighbours }: Layer): number[] => {
  const count = offsets.length - 1;
  const contactOf = new Int32Array(count).fill(-1);
  return Array.from({ length: count }, (_, actor) => {
    const [start, end] = [offsets[actor] as number, offsets[actor + 1] as number];
    for (let i = start; i < end; i++) contactOf[neighbours[i] as number] = actor;
    let ties = 0;
    for (let i = start; i < end; i++) {
      const contact = neighbours[i] as number;
      for (let j = offsets[contact] as number, last = offsets[contact + 1] as number; j < last; j++)
        if (contactOf[neighbours[j] as number] === actor) ties++;
    }
    return ties / 2;
  });
};

/** How often two contacts of one actor deal with each other: 0 to 1; null when nobody has two (Newman 2003). */
export const transitivity = (layer: Layer): number | null => {
  const closed = tiesAmongContacts(layer).reduce((sum, ties) => sum + ties, 0);
  let pairs = 0;
  for (let actor = 0; actor + 1 < layer.offsets.length; actor++) {
    const contacts = degreeOf(layer, actor);
    pairs += (contacts * (contacts - 1)) / 2;
  }
  return pairs === 0 ? null : closed / pairs;
};
