/** An answer, or why there is none; neither while it is thought about. */
export interface Thought<A> {
  readonly answer: A | null;
  readonly failure: Error | null;
}

/** Begins to think, and hands back how to stop it: what nobody waits for any more keeps nobody else waiting, and is not heard of. */
export const thinkUntilStopped = <A>(
  think: (signal: AbortSignal) => Promise<A>,
  hear: (thought: Thought<A>) => void,
): (() => void) => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const hearUnlessStopped = (thought: Thought<A>) => {
    if (!signal.aborted) hear(thought);
  };
  think(signal).then(
    (answer) => hearUnlessStopped({ answer, failure: null }),
    (problem: unknown) =>
      hearUnlessStopped({ answer: null, failure: problem instanceof Error ? problem : new Error(String(problem)) }),
  );
  return () => stopping.abort();
};
