/** Work that is spread over frames, a part in each, so that the page answers meanwhile. */
export interface WorkOverFrames {
  /** Drops what was under way. */
  readonly start: (work: Iterable<unknown>, onDone: () => void) => void;
  readonly stop: () => void;
  readonly isUnderWay: () => boolean;
}

export const makeWorkOverFrames = (): WorkOverFrames => {
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
        if (parts.next().done) onDone();
        else frame = requestAnimationFrame(next);
      };
      frame = requestAnimationFrame(next);
    },
  };
};
