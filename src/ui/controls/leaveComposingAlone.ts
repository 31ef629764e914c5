/**
 * While somebody composes a letter (é, 字, an autocorrection on a phone) the keys belong to the keyboard's own program, and half a
 * letter is no text yet. Those keys end here: no handler below ever sees them, so that none can forget to ask. Safari tells
 * only by `keyCode` 229 that the Enter which ended the composing belonged to it. Returns how to stop.
 */
export const leaveComposingAlone = (page: EventTarget): (() => void) => {
  let isEnterOfComposing = false;
  const onKeyDown = (event: Event) => {
    const { isComposing, keyCode, key } = event as KeyboardEvent;
    const belongsToComposing = isComposing || keyCode === COMPOSING_KEY_CODE;
    isEnterOfComposing = belongsToComposing && key === 'Enter';
    if (belongsToComposing) event.stopImmediatePropagation();
  };
  // What the browser itself does with Enter, sending a form or beginning a line, it does here.
  const onKeyPress = (event: Event) => {
    if (!isEnterOfComposing || (event as KeyboardEvent).key !== 'Enter') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onStart = () => {
    composing = true;
  };
  const onEnd = () => {
    composing = false;
  };
  const listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ['keydown', onKeyDown],
    ['keypress', onKeyPress],
    ['compositionstart', onStart],
    ['compositionend', onEnd],
    // A field that goes away while one composes in it says nothing of the end.
    ['focusin', onEnd],
  ];
  for (const [type, listener] of listeners) page.addEventListener(type, listener, { capture: true });
  return () => {
    for (const [type, listener] of listeners) page.removeEventListener(type, listener, { capture: true });
  };
};

const COMPOSING_KEY_CODE = 229;
let composing = false;

/** Whether a letter is being composed at this moment, somewhere on the page. */
export const isComposingNow = (): boolean => composing;
