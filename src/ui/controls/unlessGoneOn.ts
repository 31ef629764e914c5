/**
 * Does something at the next frame, such as giving the focus a place on what is drawn by then; not any more once somebody pressed
 * a key, or something, meanwhile: on a slow device that frame comes late, and what is typed goes where one typed it.
 */
export const unlessGoneOn = (then: () => void): void => {
  const goneOn = new AbortController();
  for (const deed of ['keydown', 'pointerdown'])
    addEventListener(deed, () => goneOn.abort(), { capture: true, signal: goneOn.signal });
  requestAnimationFrame(() => {
    if (goneOn.signal.aborted) return;
    goneOn.abort();
    then();
  });
};
