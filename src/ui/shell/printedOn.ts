import type { Printed } from '../print/printedMatter.ts';
import type { MapView, NetworkPart } from './route.ts';
import type { Step } from './step.ts';

/** What is on paper when this is on the screen. */
export const printedOn = (view: MapView, step: Step, part: NetworkPart): Printed => {
  if (view === 'areas') return 'areas';
  if (view === 'network') return part;
  if (view === 'table') return step === 'compare' ? 'compareTable' : 'table';
  return step === 'compare' || step === 'insight' ? step : 'map';
};
