import type { MapId } from '../domain/identifiers.ts';
import { type Observable, observed } from './observable.ts';
import type { Paper, PaperImage, PaperPlace } from './paperStore.ts';
import { type MapStore, StoreError, type StoreProblem } from './ports.ts';

/** The photo of a map on paper that lies under the drawing, to be traced: never part of the map itself. */
export interface PaperState {
  readonly paper: Paper | null;
  /** What was taken away here, or made way for another one: it can be put back until the page is left. */
  readonly removed: Paper | null;
  /** Whether it is being turned, sized and moved. */
  readonly isAdjusted: boolean;
  /** A photo is asked for; with what was dropped or pasted already. */
  readonly asked: { readonly file: Blob | null } | null;
}
export interface PaperDesk extends Observable<PaperState> {
  readonly ask: (file?: Blob) => void;
  readonly stopAsking: () => void;
  /** Puts a photo under the drawing; rejects with `StoreError` when it could not be kept, and what lay there still lies there. */
  readonly put: (image: PaperImage, lies: PaperPlace) => Promise<void>;
  /** Shows at once how it lies, and keeps that. */
  readonly lay: (lies: Partial<PaperPlace>) => void;
  readonly adjust: (isAdjusted: boolean) => void;
  readonly remove: () => Promise<void>;
  readonly putBack: () => Promise<void>;
  readonly close: () => void;
}

export const makePaperDesk = (
  id: MapId,
  { papers, watch }: Pick<MapStore, 'papers' | 'watch'>,
  /** Tells that how it lies could not be kept. */
  onNotKept: (problem: StoreProblem) => void,
): PaperDesk => {
  const state = observed<PaperState>({ paper: null, removed: null, isAdjusted: false, asked: null });
  const set = (part: Partial<PaperState>) => state.set({ ...state.getSnapshot(), ...part });
  let isClosed = false;
  let writing: Promise<unknown> | null = null;
  let isChanged = false;

  const failed = (error: unknown) => {
    if (!(error instanceof StoreError)) throw error;
    if (!isClosed) onNotKept(error.problem);
  };
  const read = async () => {
    const paper = await papers.read(id, state.getSnapshot().paper?.image ?? null);
    // What is being laid here is newer.
    if (!isClosed && writing === null) set({ paper });
  };
  // A map that is gone says so by itself.
  const readQuietly = () =>
    void read().catch((error: unknown) =>
      error instanceof StoreError && error.problem === 'mapGone' ? undefined : failed(error),
    );
  readQuietly();
  const stopWatching = watch((changed) => {
    if (changed === id) readQuietly();
  });

  /** One write at a time, of how it lies by then. */
  const write = () => {
    isChanged = true;
    writing ??= (async () => {
      while (isChanged) {
        isChanged = false;
        const { paper } = state.getSnapshot();
        if (paper) await papers.lay(id, paper.image.id, paper.lies);
      }
    })()
      .catch(failed)
      .finally(() => {
        writing = null;
      });
  };
  const put = async (paper: Paper) => {
    await writing;
    await papers.put(id, paper);
    const { paper: before, removed } = state.getSnapshot();
    set({ paper, removed: before ?? (removed === paper ? null : removed), asked: null, isAdjusted: true });
  };

  return {
    ...state,
    ask: (file) => set({ asked: { file: file ?? null } }),
    stopAsking: () => set({ asked: null }),
    put: (image, lies) => put({ image, lies }),
    lay: (part) => {
      const { paper } = state.getSnapshot();
      if (!paper) return;
      set({ paper: { ...paper, lies: { ...paper.lies, ...part } } });
      write();
    },
    adjust: (isAdjusted) => set({ isAdjusted, ...(!isAdjusted && state.getSnapshot().paper && { removed: null }) }),
    remove: async () => {
      const { paper } = state.getSnapshot();
      if (!paper) return;
      await writing;
      await papers.remove(id);
      set({ paper: null, removed: paper });
    },
    putBack: async () => {
      const { removed } = state.getSnapshot();
      if (removed) await put(removed);
    },
    close: () => {
      isClosed = true;
      stopWatching();
    },
  };
};
