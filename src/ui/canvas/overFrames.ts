/** Work that is spread over frames, a part in each, so that the page answers meanwhile. */
export interface WorkOverFrames {
  /** Drops what was under way. */
  readonly start: (work: Iterable<unknown>, onDone: () => void) => void;
  readonly stop: () => void;
  readonly isUnderWay: () => boolean;
}

/** No part is begun after so long in one frame. */
const MOST_MS = 20;

/** Does as many parts in each frame as `together` says. */
export const makeWorkOverFrames = (together = () => 1): WorkOverFrames => {
  let frame = 0;
  let isUnderWay = false;
  const stop = () => {
    cancelAnimationFrame(frame);
    isUnderWay = false;
  };
  return {
    stop,
    isUnderWay: () => isUnderWay,
    start: (work, onDone) => {
      stop();
      isUnderWay = true;
      const parts = work[Symbol.iterator]();
      const next = () => {
        const begun = performance.now();
        for (let left = together(); left > 0; left--) {
          if (parts.next().done) return onDone();
          if (performance.now() - begun > MOST_MS) break;
        }
        frame = requestAnimationFrame(next);
      };
      frame = requestAnimationFrame(next);
    },
  };
};
