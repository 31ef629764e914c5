import { blockTown } from './blockTown.ts';
import { meetingTown } from './meetingTown.ts';
import { type Circumstances, type SimulatedNetwork, simulateNetwork } from './simulateNetwork.ts';

/** How towns are made up: three processes that have nothing in common but that there are two camps, a middle, and who links them. */
export const MAKES: Readonly<Record<string, (seed: number, circumstances: Circumstances) => SimulatedNetwork>> = {
  'own towns': simulateNetwork,
  'block towns': blockTown,
  'meeting towns': meetingTown,
};
export type Make = (typeof MAKES)[string];

/** Seeds up to 100,000 were looked at while the measure was made; what is reported starts here. */
export const FIRST_REPORTING_SEED = 1_000_001;

export const townsOf = (make: Make, circumstances: Circumstances, towns: number): SimulatedNetwork[] =>
  Array.from({ length: towns }, (_, i) => make(FIRST_REPORTING_SEED + i, circumstances));

export interface Found {
  readonly mean: number;
  /** Standard error of the mean over the towns. */
  readonly error: number;
}

export const averaged = (values: readonly number[]): Found => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return { mean, error: Math.sqrt(spread / values.length) };
};
