import { useRef, useState } from 'react';
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

/** Does one such thing at a time; `onStopped` hears that somebody stopped it. */
export const useMaking = (onStopped: () => void): Making => {
  const { problem, isBusy, start } = useDeed();
  const [part, setPart] = useState<number | null>(null);
  const going = useRef<AbortController | null>(null);
  return {
    problem,
    isBusy,
    part,
    make: (work) =>
      void start(async () => {
        const stopping = new AbortController();
        going.current = stopping;
        const began = performance.now();
        try {
          await work((done) => performance.now() - began > MOMENT_MS && setPart(done), stopping.signal);
        } finally {
          going.current = null;
          setPart(null);
        }
      }),
    stop: () => {
      going.current?.abort();
      onStopped();
    },
  };
};
