import cytoscape, { type Core } from 'cytoscape';
import { createRoot } from 'react-dom/client';
import { workerLayouter } from '../../src/adapters/pictureWorker/workerLayouter.ts';
import { compareMaps } from '../../src/analysis/compare/compareMaps.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import type { ActorId, IsoDate, Moment, RelationId } from '../../src/domain/identifiers.ts';
import { newRelation } from '../../src/domain/relation.ts';
import { nl } from '../../src/language/nl.ts';
import { measureName } from '../../src/picture/layout/measureName.ts';
import type { CanvasView } from '../../src/ui/canvas/canvasView.ts';
import { MapCanvas } from '../../src/ui/canvas/MapCanvas.tsx';
import { ComparisonPicture } from '../../src/ui/compare/picture/ComparisonPicture.tsx';
import { DeskProvider } from '../../src/ui/controls/useDesk.tsx';
import { LanguageProvider } from '../../src/ui/controls/useLanguage.tsx';
import { openLayoutDesk } from '../../src/workspace/layoutDesk.ts';
import '../../src/ui/colours.css';
import '../../src/ui/look.css';
import { type MapDesk, openMapDesk } from '../../src/workspace/mapDesk.ts';
import { observed } from '../../src/workspace/observable.ts';
import { memoryDrafts } from '../../tests/maps/memoryDrafts.ts';
import { memoryNotes } from '../../tests/maps/memoryNotes.ts';
import { memoryStore } from '../../tests/maps/memoryStore.ts';
import { randomMap } from '../../tests/maps/randomMap.ts';

/** Measures the canvas of the program beside Cytoscape as it comes, in one page. All times in milliseconds. */
const ACTORS = 1_000;
const RELATIONS = 3_000;
const FRAMES = 40;
const map = randomMap(1, ACTORS, RELATIONS);

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const rest = async (frames = 10) => {
  for (let i = 0; i < frames; i++) await nextFrame();
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The median time from frame to frame while `work` is done in each. */
const framesOf = async (work: (i: number) => void): Promise<number> => {
  const times: number[] = [];
  let before = await nextFrame();
  for (let i = 0; i < FRAMES; i++) {
    work(i);
    const now = await nextFrame();
    times.push(now - before);
    before = now;
  }
  return median(times);
};

const host = (): HTMLElement => {
  const element = document.createElement('div');
  Object.assign(element.style, { position: 'fixed', inset: '0' });
  document.body.replaceChildren(element);
  return element;
};
const pointer = (target: Element, type: string, x: number, y: number, extra: PointerEventInit = {}) =>
  target.dispatchEvent(
    new PointerEvent(type, {
      clientX: x,
      clientY: y,
      bubbles: true,
      cancelable: true,
      pointerId: 1,
      pointerType: 'mouse',
      buttons: 1,
      ...extra,
    }),
  );
const mouse = (target: EventTarget, type: string, x: number, y: number) =>
  target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, buttons: 1 }));

const plainElements = (of: ActorMap) => [
  ...Array.from(of.actors.values(), ({ id, name }) => ({
    data: { id, label: name },
    position: { x: of.positions.get(id)?.x ?? 0, y: of.positions.get(id)?.y ?? 0 },
  })),
  ...Array.from(of.relations.values(), ({ id, from, to }) => ({ data: { id, source: from, target: to } })),
];

/** Cytoscape as it comes: names, bent lines and arrows, nothing more. */
const openPlain = async (): Promise<{ cy: Core; ms: number; element: HTMLElement }> => {
  const element = host();
  await rest(5);
  const start = performance.now();
  const cy = cytoscape({
    container: element,
    elements: plainElements(map),
    layout: { name: 'preset', fit: true },
    style: [
      { selector: 'node', style: { label: 'data(label)', width: 44, height: 44 } },
      { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 2 } },
    ],
  });
  await cy.promiseOn('render');
  return { cy, ms: performance.now() - start, element };
};

const measurePlain = async () => {
  const draws: number[] = [];
  for (let i = 0; i < 3; i++) {
    const { cy, ms } = await openPlain();
    draws.push(ms);
    await rest(5);
    cy.destroy();
  }
  const { cy, element } = await openPlain();
  await rest(12);
  const pan = await framesOf((i) => cy.panBy({ x: i % 2 ? 7 : -5, y: 3 }));
  await rest();
  const middle = { x: innerWidth / 2, y: innerHeight / 2 };
  const zoom = await framesOf((i) => cy.zoom({ level: cy.zoom() * (i % 20 < 10 ? 1.03 : 1 / 1.03), renderedPosition: middle }));
  await rest(12);
  cy.zoom({ level: 0.6, renderedPosition: middle });
  await rest(12);
  const node = cy
    .nodes()
    .filter((one) => Math.hypot(one.renderedPosition().x - middle.x, one.renderedPosition().y - middle.y) < 200)[0];
  const at = node?.renderedPosition() ?? middle;
  const target = element.querySelector('canvas:last-of-type') ?? element;
  mouse(target, 'mousemove', at.x, at.y);
  mouse(target, 'mousedown', at.x, at.y);
  const drag = await framesOf((i) => mouse(target, 'mousemove', at.x + 10 + i * 3, at.y + i));
  mouse(target, 'mouseup', at.x + 120, at.y + 30);
  const isMoved = node && Math.hypot(node.renderedPosition().x - at.x, node.renderedPosition().y - at.y) > 20;
  cy.destroy();
  return { draw: median(draws), pan, zoom, drag: isMoved ? drag : Number.NaN };
};

const openOurs = async (): Promise<{ desk: MapDesk; view: CanvasView; ms: number; close: () => void; root: Element }> => {
  const element = host();
  const unused = () => Promise.reject(new Error('not here'));
  let next = 0;
  const desk = openMapDesk(
    { map, number: 0 },
    {
      store: memoryStore([map]),
      analyst: { arrange: unused, ask: unused },
      reader: { read: unused, readAreas: unused },
      layouter: workerLayouter(),
      preferences: { read: () => ({ language: 'nl', mode: null }), write: () => undefined },
      drafts: memoryDrafts(),
      notes: memoryNotes(),
      leaving: observed(false),
      clock: { now: () => '2026-11-22T09:00:00.000Z' as Moment, today: () => '2026-11-22' as IsoDate },
      ids: { next: () => `made-${next++}` },
    },
  );
  await rest(5);
  const start = performance.now();
  const react = createRoot(element);
  const view = await new Promise<CanvasView>((resolve) => {
    react.render(
      <LanguageProvider language={nl}>
        <DeskProvider desk={desk}>
          <MapCanvas onView={(now) => now && resolve(now)} />
        </DeskProvider>
      </LanguageProvider>,
    );
  });
  await view.drawn();
  const ms = performance.now() - start;
  const root = element.querySelector('.map-canvas') ?? element;
  return { desk, view, ms, close: () => react.unmount(), root };
};

const panned = async (root: Element): Promise<number> => {
  const corner = { x: 3, y: 3 };
  pointer(root, 'pointerdown', corner.x, corner.y, { button: 0 });
  const pan = await framesOf((i) => pointer(root, 'pointermove', corner.x + 10 + (i % 2 ? 7 : -5), corner.y + i * 3));
  pointer(root, 'pointerup', corner.x, corner.y);
  return pan;
};
/** Opens the map and gives what pans it for so many frames, whose processor time is measured from outside the page. */
const openForPanning = async () => {
  const { root } = await openOurs();
  await rest(30);
  globalThis.panFrames = async () => {
    await panned(root);
    return FRAMES;
  };
};

/** Opens the map and gives what turns all of it, as arranging does, and waits until that shows and rests. */
const openForArranging = async () => {
  const { desk, view } = await openOurs();
  await rest(30);
  globalThis.arrangeOnce = async () => {
    const places = [...desk.editor.getSnapshot().map.positions.values()];
    const [cos, sin] = [Math.cos(0.7), Math.sin(0.7)];
    const to = places.map(({ id, x, y }) => ({ id, x: Math.round(x * cos - y * sin), y: Math.round(x * sin + y * cos) }));
    await rest(3);
    desk.perform({ do: 'arrangeActors', to });
    view.fit();
    await view.drawn();
    await rest(20);
  };
};

const measureOurs = async () => {
  const draws: number[] = [];
  for (let i = 0; i < 3; i++) {
    const { ms, close } = await openOurs();
    draws.push(ms);
    await rest(5);
    close();
  }
  const { desk, view, root } = await openOurs();
  await rest(12);
  const middle = { x: innerWidth / 2, y: innerHeight / 2 };
  const pan = await panned(root);
  view.fit();
  await rest();
  const zoom = await framesOf((i) =>
    root.dispatchEvent(
      new WheelEvent('wheel', { deltaY: i % 20 < 10 ? -20 : 20, clientX: middle.x, clientY: middle.y, cancelable: true }),
    ),
  );
  await rest(12);
  const patches: number[] = [];
  const drawn: number[] = [];
  const actors = [...map.actors.keys()];
  const commands = (i: number) =>
    [
      { do: 'editActor', id: actors[i] as ActorId, set: { name: `Nieuwe naam ${i}` } },
      {
        do: 'addRelation',
        relation: newRelation(`new-${i}` as RelationId, actors[i] as ActorId, actors[500 + i] as ActorId, 'trust'),
      },
      { do: 'tagRole', actors: [actors[i] as ActorId], role: 'link', on: true, date: desk.today(), by: '' },
      { do: 'moveActors', to: [{ id: actors[i] as ActorId, x: i, y: i }] },
    ] as const;
  let listened = 0;
  // Registered after the canvas's own listener: the time between the two is the patch.
  for (let i = 0; i < 4; i++)
    for (const command of commands(i)) {
      await rest(3);
      const stop = desk.editor.onChange(() => {
        listened = performance.now();
      });
      const reckoned = measureReckoning(desk, command);
      const start = performance.now();
      desk.perform(command);
      patches.push(listened - start - reckoned);
      stop();
      await view.drawn();
      drawn.push(performance.now() - start);
    }
  await rest(12);
  view.centreOn(actors[20] as ActorId);
  await rest(12);
  const at = view.screenPoint(desk.editor.getSnapshot().map.positions.get(actors[20] as ActorId) ?? middle);
  pointer(root, 'pointermove', at.x, at.y, { buttons: 0 });
  pointer(root, 'pointerdown', at.x, at.y, { button: 0 });
  const drag = await framesOf((i) => pointer(root, 'pointermove', at.x + 10 + i * 3, at.y + i));
  pointer(root, 'pointerup', at.x + 130, at.y + 40);
  const after = view.screenPoint(desk.editor.getSnapshot().map.positions.get(actors[20] as ActorId) ?? middle);
  const isMoved = Math.hypot(after.x - at.x, after.y - at.y) > 20;
  return {
    draw: median(draws),
    pan,
    zoom,
    drag: isMoved ? drag : Number.NaN,
    patch: median(patches),
    patchedAndDrawn: median(drawn),
  };
};

/** What the command costs without any picture: not part of the patch. */
const measureReckoning = (desk: MapDesk, command: Parameters<MapDesk['perform']>[0]): number => {
  const { map: now } = desk.editor.getSnapshot();
  const start = performance.now();
  const outcome = runCommand(now, command);
  if (outcome.done) applyChange(now, outcome.value);
  return performance.now() - start;
};

/** The map as it was: one in twelve was not there yet, one in fifteen is gone since, and one relation in seven is new. */
const comparedMaps = () => {
  const number = new Map([...map.actors.keys()].map((id, i) => [id, i]));
  const without = (isOut: (i: number) => boolean, isLineOut: (i: number) => boolean): ActorMap => {
    const isIn = (id: ActorId) => !isOut(number.get(id) ?? 0);
    return {
      ...map,
      actors: new Map([...map.actors].filter(([id]) => isIn(id))),
      positions: new Map([...map.positions].filter(([id]) => isIn(id))),
      relations: new Map([...map.relations].filter(([, { from, to }], i) => isIn(from) && isIn(to) && !isLineOut(i))),
    };
  };
  const before = without(
    (i) => i % 12 === 0,
    (i) => i % 7 === 0,
  );
  const after = without(
    (i) => i % 15 === 1,
    (i) => i % 11 === 1,
  );
  return { before, after, comparison: compareMaps(before, after) };
};

const openCompared = async () => {
  const { before, after, comparison } = comparedMaps();
  const element = host();
  await rest(5);
  const react = createRoot(element);
  const start = performance.now();
  let showFade: (fade: number) => void = () => undefined;
  const view = await new Promise<CanvasView>((resolve) => {
    showFade = (fade) =>
      react.render(
        <LanguageProvider language={nl}>
          <ComparisonPicture
            before={before}
            after={after}
            comparison={comparison}
            openLayout={() => openLayoutDesk(workerLayouter(), measureName)}
            shown={fade < 0.25 ? 'before' : fade > 0.75 ? 'after' : 'difference'}
            onView={(now) => now && resolve(now)}
          />
        </LanguageProvider>,
      );
    showFade(0.5);
  });
  await view.drawn();
  return { ms: performance.now() - start, view, showFade, close: () => react.unmount(), element };
};
const openComparedForPanning = async () => {
  const { view } = await openCompared();
  await rest(30);
  globalThis.panFrames = async () => {
    await framesOf((i) => view.pan(i % 2 ? 7 : -5, 3));
    return FRAMES;
  };
};

/** Two maps in one picture: drawn, and faded from the one to the other. */
const measureCompared = async () => {
  const draws: number[] = [];
  for (let i = 0; i < 3; i++) {
    const { ms, close } = await openCompared();
    draws.push(ms);
    await rest(5);
    close();
  }
  const { view, showFade, element } = await openCompared();
  await rest(20);
  const isPainted = [...element.querySelectorAll<HTMLCanvasElement>('canvas')].some(({ width }) => width > 400);
  const fade = await framesOf((i) => showFade(Math.abs(20 - (i % 40)) / 20));
  const pan = await framesOf((i) => view.pan(i % 2 ? 7 : -5, 3));
  return { draw: isPainted ? median(draws) : Number.NaN, fade, pan };
};

declare global {
  var panFrames: () => Promise<number>;
  var arrangeOnce: () => Promise<void>;
  var measureCanvas: () => Promise<{
    plain: Awaited<ReturnType<typeof measurePlain>>;
    ours: Awaited<ReturnType<typeof measureOurs>>;
    compared: Awaited<ReturnType<typeof measureCompared>>;
  }>;
}
Object.assign(globalThis, {
  openPlain,
  openOurs,
  openForPanning,
  openForArranging,
  openComparedForPanning,
  measurePlain,
  measureOurs,
});
globalThis.measureCanvas = async () => ({
  plain: await measurePlain(),
  ours: await measureOurs(),
  compared: await measureCompared(),
});
