import { densityOf } from '../picture/density.ts';
import type { Drawing } from '../picture/drawing.ts';
import { carriedOver, type LaidOut } from '../picture/layout/carriedOver.ts';
import type { Layout } from '../picture/layout/layout.ts';
import type { MeasureName } from '../picture/layout/measureName.ts';
import { roughLayout } from '../picture/layout/roughLayout.ts';
import { withTheSame } from '../picture/layout/withTheSame.ts';
import type { Layouter } from './ports.ts';

/** Where names, lines and outlines of one drawing go, as far as that is thought out. */
export interface LayoutDesk {
  /** The best there is now: the answer, or the last answer with what changed put in roughly. What did not change is the same object as before. */
  readonly layoutOf: (drawing: Drawing, letters: number) => Layout;
  /** Whether that is thought out, or cannot be, so that nothing better comes. */
  readonly isThoughtOut: (drawing: Drawing, letters: number) => boolean;
  /** Called when there is a better one for the drawing that was asked about last. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** So long nothing changes before what is drawn by hand is thought out anew. */
const PAUSE_MS = 150;

/** Thinks out one drawing at a time, and the next one from where everything was. An answer for an older drawing is only a start for the newer. */
export const openLayoutDesk = (layouter: Layouter, measure: MeasureName): LayoutDesk => {
  const listeners = new Set<() => void>();
  /** The last answer. */
  let known: LaidOut | null = null;
  let shown: LaidOut | null = null;
  /** The last drawing that nobody could think out. */
  let refused: LaidOut | null = null;
  let isAsking = false;
  let isTold = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const ask = async () => {
    timer = undefined;
    const asked = shown;
    if (isAsking || !asked || !isPlanned(asked.drawing)) return;
    isAsking = true;
    const { drawing } = asked;
    const { letters } = asked.layout;
    try {
      const before = known?.layout.letters === letters ? known : null;
      const answer = await layouter.planLayout({ drawing, letters, before });
      known = { drawing, layout: withTheSame(answer, shown?.layout ?? answer) };
      if (shown === asked) {
        shown = known;
        tell();
      }
    } catch (problem) {
      refused = asked;
      if (shown === asked) tell();
      // The rough drawing stays. Told of once, like all that nobody catches.
      if (!isTold) {
        isTold = true;
        throw problem;
      }
    } finally {
      isAsking = false;
      if (shown !== known && shown !== asked && timer === undefined) void ask();
    }
  };
  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), known ? PAUSE_MS : 0);
  };

  return {
    layoutOf: (drawing, letters) => {
      if (shown && isOf(shown, drawing, letters)) return shown.layout;
      const start = isPlanned(drawing) ? known : shown;
      const layout = start ? carriedOver(start, drawing, letters, measure) : roughLayout(drawing, letters, measure);
      shown = { drawing, layout };
      askSoon();
      return layout;
    },
    isThoughtOut: (drawing, letters) =>
      !isPlanned(drawing) || isOf(known, drawing, letters) || (shown === refused && isOf(refused, drawing, letters)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const isOf = (laidOut: LaidOut | null, drawing: Drawing, letters: number): boolean =>
  laidOut?.drawing === drawing && laidOut.layout.letters === letters;

/** A large drawing stays rough: what it takes to think out is longer than anybody waits for. */
const isPlanned = ({ actors, relations }: Drawing): boolean => densityOf(actors.size, relations.size).name !== 'large';
