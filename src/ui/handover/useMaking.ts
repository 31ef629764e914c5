import { useEffect, useState } from 'react';
import { makeStoppable } from '../../workspace/makeStoppable.ts';
import { type Deed, useDeed } from '../controls/useDeed.ts';

/** Something that takes a while, how far it is, and a way to stop it. */
export interface Making extends Pick<Deed, 'problem' | 'isBusy'> {
  /** 0 to 1 while it takes longer than a moment. */
  readonly part: number | null;
  readonly make: (work: (onPart: (part: number) => void, signal: AbortSignal) => Promise<unknown>) => void;
  readonly stop: () => void;
}

/** What is done within this is not told of. */
const MOMENT_MS = 250;

/** Does one such thing at a time; `onStopped` hears that somebody stopped it. Nothing is made any more for who went away. */
export const useMaking = (onStopped: () => void = () => undefined): Making => {
  const { problem, isBusy, start } = useDeed();
  const [part, setPart] = useState<number | null>(null);
  const [going] = useState(makeStoppable);
  useEffect(() => going.stop, [going]);
  return {
    problem,
    isBusy,
    part,
    make: (work) =>
      void start(async () => {
        const began = performance.now();
        try {
          await going.run((signal) => work((done) => performance.now() - began > MOMENT_MS && setPart(done), signal));
        } finally {
          setPart(null);
        }
      }),
    stop: () => {
      going.stop();
      onStopped();
    },
  };
};
