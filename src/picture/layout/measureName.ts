import { measureText } from '../measureText.ts';

/** Turns a text into its width in map units at this size of letters. */
export type MeasureName = (text: string, size: number) => number;

/** Names are half bold. */
const WEIGHT = 650;
export const measureName: MeasureName = (text, size) => measureText(text, size, WEIGHT);
