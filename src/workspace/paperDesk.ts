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
  /** How many writes are on their way, and how many there have been. */
  let going = 0;
  let written = 0;
  let isUnread = false;
  let queue: Promise<unknown> = Promise.resolve();

  const failed = (error: unknown) => {
    if (!(error instanceof StoreError)) throw error;
    if (!isClosed) onNotKept(error.problem);
  };
  const read = async (): Promise<void> => {
    const before = written;
    const paper = await papers.read(id, state.getSnapshot().paper?.image ?? null);
    if (isClosed) return;
    // What is being changed here is newer, and what was read before a change is older; but another window may have done something too.
    if (going > 0) isUnread = true;
    else if (written === before) set({ paper });
    else await read();
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
  const whileWriting = async <T>(work: () => Promise<T>): Promise<T> => {
    going += 1;
    try {
      return await work();
    } finally {
      going -= 1;
      written += 1;
      if (going === 0 && isUnread) {
        isUnread = false;
        readQuietly();
      }
    }
  };

  /** One write at a time, of how it lies by then. */
  const write = () => {
    isChanged = true;
    writing ??= whileWriting(async () => {
      while (isChanged) {
        isChanged = false;
        const { paper } = state.getSnapshot();
        if (paper) await papers.lay(id, paper.image.id, paper.lies);
      }
    })
      .catch(failed)
      .finally(() => {
        writing = null;
      });
  };
  /** One after the other: each is done to what the one before it left. */
  const inTurn = (deed: () => Promise<void>): Promise<void> => {
    const done = queue.then(async () => {
      await writing;
      await whileWriting(deed);
    });
    queue = done.catch(() => undefined);
    return done;
  };
  const putNow = async (paper: Paper) => {
    await papers.put(id, paper);
    const { paper: before, removed } = state.getSnapshot();
    set({ paper, removed: before ?? (removed === paper ? null : removed), asked: null, isAdjusted: true });
  };

  return {
    ...state,
    ask: (file) => set({ asked: { file: file ?? null } }),
    stopAsking: () => set({ asked: null }),
    put: (image, lies) => inTurn(() => putNow({ image, lies })),
    lay: (part) => {
      const { paper } = state.getSnapshot();
      if (!paper) return;
      set({ paper: { ...paper, lies: { ...paper.lies, ...part } } });
      write();
    },
    adjust: (isAdjusted) => set({ isAdjusted, ...(!isAdjusted && state.getSnapshot().paper && { removed: null }) }),
    remove: () =>
      inTurn(async () => {
        if (!state.getSnapshot().paper) return;
        await papers.remove(id);
        set({ paper: null, removed: state.getSnapshot().paper });
      }),
    putBack: () =>
      inTurn(async () => {
        const { removed } = state.getSnapshot();
        if (removed) await putNow(removed);
      }),
    close: () => {
      isClosed = true;
      stopWatching();
    },
  };
};
