import type { Core } from 'cytoscape';
import { highestOf } from '../../domain/extremes.ts';
import { makeWorkOverFrames } from './overFrames.ts';
import type { SceneLayer } from './sceneLayer.ts';

/** When the layers of a drawing are painted: with the next frame; those of a large map over several, sliding along meanwhile. */
export interface FramesOfView {
  /** Something is another than what shows. */
  readonly paintSoon: () => void;
  /** Little is another: of a large map that is painted at once too, where it is. */
  readonly patchSoon: () => void;
  /** All of a large map is another: what shows stays where it is until that is there. */
  readonly renew: () => void;
  /** Resolves once what was asked before is on the screen. */
  readonly painted: () => Promise<void>;
  readonly close: () => void;
}
export interface PaintedParts {
  /** From below. */
  readonly layers: readonly SceneLayer[];
  readonly isLarge: () => boolean;
  /** Brings what the layers show up to date for the view as it is; may rest between parts. */
  readonly prepare: () => Iterable<unknown>;
  /** Whether a hand holds the map, and will move it on. */
  readonly isHeld: () => boolean;
  /** Whether something is waited for before anything shows. */
  readonly isWaiting?: () => boolean;
}

/** So long a large map is at rest before it is painted anew. */
const SETTLE_MS = 140;
/** So far around the view a large map is painted, in CSS pixels: nothing is missing while it slides under the hand. */
export const MARGIN_PX = 160;
/** So many parts are done in a frame at most, as long as there is time in it. */
const PARTS_TOGETHER = 12;

export const makeFramesOfView = (cy: Core, { layers, isLarge, prepare, isHeld, isWaiting }: PaintedParts): FramesOfView => {
  const work = makeWorkOverFrames(() => PARTS_TOGETHER);
  let waiting: (() => void)[] = [];
  let frame = 0;
  let isStale = false;
  let isRenewed = false;
  let isPatch = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const done = () => {
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  };
  const everything = function* () {
    yield* prepare();
    for (const layer of layers) {
      yield* layer.prepare();
      yield;
    }
  };
  const slid = () => highestOf(layers.map((layer) => layer.slid()));
  const paintOverFrames = () => {
    clearTimeout(settling);
    isStale = false;
    isPatch = false;
    work.start(everything(), () => {
      work.stop();
      isRenewed = false;
      for (const layer of layers) {
        layer.reveal();
        layer.slide();
      }
      if (isStale || slid() > 0) paintSoon();
      else done();
    });
  };
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      // A hand that still holds the map will move it on.
      if (isHeld() && slid() < MARGIN_PX) settle();
      else paintOverFrames();
    }, SETTLE_MS);
  };
  const hasPatched = (): boolean => {
    isPatch = false;
    for (const _part of prepare());
    return layers.every((layer) => layer.patch());
  };
  const onFrame = () => {
    frame = 0;
    if (isWaiting?.()) return;
    // A drawing that lies nowhere has no size: it is painted when it has one again.
    if (!(cy.width() > 0 && cy.height() > 0)) return done();
    if (!isLarge()) {
      work.stop();
      clearTimeout(settling);
      isStale = false;
      for (const _part of prepare());
      for (const layer of layers) layer.paint();
      return done();
    }
    if (!isRenewed) for (const layer of layers) layer.slide();
    if (work.isUnderWay()) return;
    if (isPatch && !isRenewed && hasPatched()) isStale = false;
    const far = slid();
    if (isStale || (far > MARGIN_PX && far < Number.POSITIVE_INFINITY)) paintOverFrames();
    else if (far > 0) settle();
    else done();
  };
  const follow = () => {
    if (frame === 0) frame = requestAnimationFrame(onFrame);
  };
  const paintSoon = () => {
    isStale = true;
    follow();
  };
  cy.on('viewport resize', follow);

  return {
    paintSoon,
    patchSoon: () => {
      isPatch = true;
      paintSoon();
    },
    renew: () => {
      isRenewed = isLarge();
      work.stop();
      paintSoon();
    },
    painted: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        follow();
      }),
    close: () => {
      work.stop();
      clearTimeout(settling);
      cancelAnimationFrame(frame);
      cy.off('viewport resize', follow);
      done();
    },
  };
};
