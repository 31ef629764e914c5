/** Aborted as soon as somebody presses a key, or something; whoever has seen enough aborts it. */
export const goingOn = (): AbortController => {
  const goneOn = new AbortController();
  for (const deed of ['keydown', 'pointerdown'])
    addEventListener(deed, () => goneOn.abort(), { capture: true, signal: goneOn.signal });
  return goneOn;
};

/**
 * Does something at the next frame, such as giving the focus a place on what is drawn by then; not any more once somebody went on:
 * on a slow device that frame comes late, and what is typed goes where one typed it.
 */
export const unlessGoneOn = (then: () => void): void => {
  const goneOn = goingOn();
  requestAnimationFrame(() => {
    if (goneOn.signal.aborted) return;
    goneOn.abort();
    then();
  });
};
