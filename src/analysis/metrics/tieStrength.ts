import type { Layer } from '../layers.ts';

/** How strong the tie between two actors is in a layer; 0 when there is none. Rows are ascending: halved until found. */
export const tieStrength = ({ offsets, neighbours, strengths }: Layer, a: number, b: number): number => {
  let low = offsets[a] as number;
  let high = (offsets[a + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const other = neighbours[middle] as number;
    if (other === b) return strengths[middle] as number;
    if (other < b) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
};
