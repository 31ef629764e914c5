import type { AnswerTo, Question } from '../analysis/question.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { MapChange } from '../domain/change.ts';
import type { Share } from '../domain/quantities.ts';
import type { TableName } from '../domain/tables.ts';
import { LoadProblem } from './loadPart.ts';
import type { MapEditor } from './mapEditor.ts';
import { isAlike, type Observable, observed } from './observable.ts';
import type { Analyst } from './ports.ts';

/** How long the map must lie still before it is thought about. */
const PAUSE_MS = 350;

/** Where actors stand changes no answer; what was set aside only whom to ask next, snapshots and events only what is said of time. */
const THOUGHT_ABOUT: readonly TableName[] = [
  'map',
  'actors',
  'relations',
  'camps',
  'areas',
  'areaProfiles',
  'targets',
  'networkCounts',
];
const changesAnswers = (change: MapChange, ask: Question['ask']): boolean =>
  THOUGHT_ABOUT.some((table) => change[table] !== undefined) ||
  (ALSO_ABOUT[ask] ?? []).some((table) => change[table] !== undefined);
const ALSO_ABOUT: { readonly [A in Question['ask']]?: readonly TableName[] } = {
  figuresOverTime: ['snapshots'],
  networkGaps: ['judgements'],
  mapAnswers: ['snapshots', 'events'],
  seenOnPhotos: ['snapshots'],
};

/** The latest answer to one question, and whether it is about the map as it is. */
export interface AnswerState<A> {
  /** `stopped` is by the person; the answer that was there stays. */
  readonly state: 'idle' | 'running' | 'ready' | 'failed' | 'stopped';
  readonly answer: A | null;
  /** A first answer that a better one is about to replace. */
  readonly isPreview: boolean;
  readonly isOutdated: boolean;
  /** How far thinking is, where that can be said. */
  readonly done: Share | null;
}
export interface AnswerDesk<A> extends Observable<AnswerState<A>> {
  /** Keeps the answer up to date while somebody looks; give back what it returns to stop. */
  readonly follow: () => () => void;
  readonly askAgain: () => void;
  readonly cancel: () => void;
}

/** A map that is asked about: an open one, or one that stands still. */
export type Subject = Pick<MapEditor, 'onChange'> & {
  readonly getSnapshot: () => { readonly map: ActorMap; readonly revision: number };
};

/** Asks after each pause in drawing, as long as somebody looks; a late answer about an older map is dropped. */
export const makeAnswerDesk = <Q extends Question>(
  editor: Subject,
  analyst: Pick<Analyst, 'ask'>,
  question: Q,
): AnswerDesk<AnswerTo<Q>> => {
  const state = observed<AnswerState<AnswerTo<Q>>>({
    state: 'idle',
    answer: null,
    isPreview: false,
    isOutdated: true,
    done: null,
  });
  let followers = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | null = null;
  let stopWatching: (() => void) | null = null;
  /** Revision of the map up to which `answer` holds. */
  let holdsFor = -1;
  const put = (part: Partial<AnswerState<AnswerTo<Q>>>) => {
    const now = { ...state.getSnapshot(), ...part };
    if (!isAlike(now, state.getSnapshot())) state.set(now);
  };

  const ask = async () => {
    clearTimeout(timer);
    const { map, revision } = editor.getSnapshot();
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    let isStale = false;
    const stopNoticing = editor.onChange((change) => {
      isStale ||= changesAnswers(change, question.ask);
    });
    put({ state: 'running', done: null });
    try {
      const answer = await analyst.ask(map, question, mine.signal, ({ done, preview }) => {
        if (asking !== mine) return;
        put(preview === undefined ? { done } : { done, answer: preview, isPreview: true, isOutdated: isStale });
      });
      if (asking !== mine) return;
      holdsFor = isStale ? revision : editor.getSnapshot().revision;
      put({ state: 'ready', answer, isPreview: false, isOutdated: isStale, done: null });
    } catch (problem) {
      if (asking === mine) put({ state: mine.signal.aborted ? 'stopped' : 'failed', done: null });
      // Told of like all that nobody catches: asking again may not help, and loading the page again does.
      if (problem instanceof LoadProblem) throw problem;
    } finally {
      stopNoticing();
      if (asking === mine) asking = null;
    }
  };
  const onChange = (change: MapChange) => {
    const { revision } = editor.getSnapshot();
    if (!changesAnswers(change, question.ask)) {
      if (!state.getSnapshot().isOutdated) holdsFor = revision;
      return;
    }
    put({ isOutdated: true });
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PAUSE_MS);
  };

  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    follow: () => {
      followers += 1;
      if (followers === 1) {
        if (holdsFor !== editor.getSnapshot().revision) void ask();
        stopWatching = editor.onChange(onChange);
      }
      let isFollowing = true;
      return () => {
        if (!isFollowing) return;
        isFollowing = false;
        followers -= 1;
        if (followers > 0) return;
        stopWatching?.();
        clearTimeout(timer);
        asking?.abort();
      };
    },
    askAgain: () => void ask(),
    cancel: () => {
      clearTimeout(timer);
      asking?.abort();
    },
  };
};
