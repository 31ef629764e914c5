import { arrangeMap } from '../../src/analysis/arrangeMap.ts';
import { countFaults, shareThatStayed } from '../../src/picture/layout/countFaults.ts';
import { measureName } from '../../src/picture/layout/measureName.ts';
import { planLayout } from '../../src/picture/layout/planLayout.ts';
import { referenceMap } from '../../tests/analysis/referenceNetwork.ts';
import { JUDGED, judged, withSomebodyAtTheEdge } from '../../tests/picture/layout/drawings.ts';

const RUNS = 7;
const quickest = (run: () => unknown): number => {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage().user;
    run();
    return (process.cpuUsage().user - start) / 1000;
  });
  return Math.min(...times);
};

/** For every drawing the time of its layout, whole and after an edit, and what it leaves undone; and the peer: arranging a map of thirty. */
export const measureLayouts = () => {
  const map = referenceMap('synth_0030');
  const peer = quickest(() => arrangeMap(map, { by: 'relations', everyone: true }));
  const layouts = JUDGED.map((name) => {
    const { drawing, letters } = judged(name);
    const layout = planLayout({ drawing, letters, before: null }, measureName);
    const later = withSomebodyAtTheEdge(drawing);
    const whole = quickest(() => planLayout({ drawing, letters, before: null }, measureName));
    const request = { drawing: later, letters, before: { drawing, layout } };
    const edit = quickest(() => planLayout(request, measureName));
    const stayed = shareThatStayed(layout, planLayout(request, measureName));
    return { name, actors: drawing.actors.size, whole, edit, stayed, faults: countFaults(drawing, layout) };
  });
  return { peer, layouts };
};
