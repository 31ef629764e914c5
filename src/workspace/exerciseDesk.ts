import {
  actOn,
  beginRun,
  choiceIn,
  type ExerciseRun,
  isForgotten,
  type ProgrammeChoice,
  type RunDeed,
  runIn,
} from '../domain/exercise/exerciseRun.ts';
import type { MapId } from '../domain/identifiers.ts';
import { EXERCISE_NOTE } from './exerciseNote.ts';
import { type Observable, observed } from './observable.ts';
import type { Ports } from './ports.ts';

/** The exercise on this device: the programme that was chosen, and the run that goes on, if any; every window of the program follows the same. */
export interface ExerciseDesk {
  readonly run: Observable<ExerciseRun | null>;
  readonly programme: Observable<ProgrammeChoice>;
  readonly choose: (programme: ProgrammeChoice) => void;
  readonly begin: (begun: Pick<ExerciseRun, 'map' | 'issue' | 'hasSound'>) => void;
  readonly act: (deed: RunDeed) => void;
  /** Ends it; what was drawn stays where it is. */
  readonly stop: () => void;
  /** Ends it where this is the map that is drawn on. */
  readonly endOf: (map: MapId) => void;
  /** Looks anew at what is kept, where that was taken away. */
  readonly reread: () => void;
  /** Whether other windows follow it; not where the browser keeps nothing. */
  readonly isFollowed: () => boolean;
  /** What the time is, in milliseconds. */
  readonly now: () => number;
}

const PROGRAMME_NOTE = 'programme';

export const openExerciseDesk = ({ notes, clock }: Pick<Ports, 'notes' | 'clock'>): ExerciseDesk => {
  const now = () => Date.parse(clock.now());
  const keptRun = (): ExerciseRun | null => {
    const run = runIn(parsed(notes.read(EXERCISE_NOTE)));
    if (!run || !isForgotten(run, now())) return run;
    // What it is about is not kept longer than it.
    notes.write(EXERCISE_NOTE, null);
    return null;
  };
  const keptProgramme = (): ProgrammeChoice => choiceIn(parsed(notes.read(PROGRAMME_NOTE))) ?? 'workshop';
  const run = observed(keptRun());
  const programme = observed(keptProgramme());
  notes.watch((name) => {
    if (name === EXERCISE_NOTE) run.set(keptRun());
    if (name === PROGRAMME_NOTE) programme.set(keptProgramme());
  });
  const keep = (next: ExerciseRun | null) => {
    notes.write(EXERCISE_NOTE, next && JSON.stringify(next));
    run.set(next);
  };
  return {
    run,
    programme,
    choose: (next) => {
      notes.write(PROGRAMME_NOTE, next === 'workshop' ? null : JSON.stringify(next));
      programme.set(next);
    },
    begin: (begun) => keep(beginRun({ ...begun, programme: programme.getSnapshot() }, now())),
    act: (deed) => {
      const at = run.getSnapshot();
      if (at) keep(actOn(at, deed, now()));
    },
    stop: () => keep(null),
    endOf: (map) => {
      if (run.getSnapshot()?.map === map) keep(null);
    },
    reread: () => {
      run.set(keptRun());
      programme.set(keptProgramme());
    },
    isFollowed: notes.isShared,
    now,
  };
};

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};
