import type { Analysis } from '../analysis/analyseMap.ts';
import type { MapChange } from '../domain/change.ts';
import { changesAnswers, PAUSE_MS } from './answerDesk.ts';
import type { MapEditor } from './mapEditor.ts';
import { type Observable, observed } from './observable.ts';
import type { Analyst } from './ports.ts';

/** The latest answer about the map, and whether it is still about the map as it is. */
export interface AnalysisState {
  readonly state: 'idle' | 'running' | 'ready' | 'failed';
  readonly analysis: Analysis | null;
  /** The revision of the map that `analysis` is about. */
  readonly revision: number;
}
export interface AnalysisDesk extends Observable<AnalysisState> {
  /** Keeps the answer up to date while somebody looks; give back what it returns to stop. */
  readonly follow: () => () => void;
  readonly askAgain: () => void;
  readonly cancel: () => void;
}

/** Asks the analyst after each pause in drawing; an answer about an older map is dropped. */
export const makeAnalysisDesk = (editor: MapEditor, analyst: Pick<Analyst, 'analyse'>): AnalysisDesk => {
  const state = observed<AnalysisState>({ state: 'idle', analysis: null, revision: -1 });
  let followers = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | null = null;

  const ask = async () => {
    const { map, revision } = editor.getSnapshot();
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    state.set({ ...state.getSnapshot(), state: 'running' });
    try {
      const analysis = await analyst.analyse(map, mine.signal);
      if (asking === mine) state.set({ state: 'ready', analysis, revision });
    } catch {
      if (asking === mine) state.set({ ...state.getSnapshot(), state: mine.signal.aborted ? 'idle' : 'failed' });
    } finally {
      if (asking === mine) asking = null;
    }
  };
  const later = (change: MapChange) => {
    if (!changesAnswers(change)) {
      const { revision } = editor.getSnapshot();
      const now = state.getSnapshot();
      if (now.revision === revision - 1) state.set({ ...now, revision });
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PAUSE_MS);
  };

  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    follow: () => {
      followers += 1;
      if (state.getSnapshot().revision !== editor.getSnapshot().revision) void ask();
      const unsubscribe = editor.onChange(later);
      return () => {
        followers -= 1;
        unsubscribe();
        if (followers > 0) return;
        clearTimeout(timer);
        asking?.abort();
      };
    },
    askAgain: () => void ask(),
    cancel: () => asking?.abort(),
  };
};
