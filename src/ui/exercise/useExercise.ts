import { use } from 'react';
import type { ExerciseDesk } from '../../workspace/exerciseDesk.ts';
import { useProgram } from '../controls/useProgram.tsx';

/** The exercise on this device; whoever asks for it first waits until it is here, as for any part of the program. */
export const useExercise = (): ExerciseDesk => use(useProgram().exercise());
