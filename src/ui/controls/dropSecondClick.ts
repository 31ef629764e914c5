/**
 * A double click on what opens or closes a dialog has its second half on whatever comes under the pointer: a button of the dialog, or
 * the map or table beneath it. Nobody meant that, so it is not heard there. The browser tells which half is which, by place and by the
 * pace that somebody chose. Returns how to stop.
 */
export const dropSecondClick = (page: EventTarget): (() => void) => {
  let first: Element | null = null;
  let isDropped = false;
  const hear = (event: Event) => {
    const { type, detail, target } = event as MouseEvent;
    const on = target as Partial<Element> | null;
    const dialog = on?.closest?.('dialog') ?? null;
    if (type === 'mousedown' && detail < 2) first = dialog;
    if (type === 'mousedown') isDropped = detail > 1 && dialog !== first;
    if (type === 'pointerdown') isDropped = false;
    // What a key or a script presses has no half. A hand that the map holds is lost by it without its end; a button hears that end.
    if (!isDropped || (type === 'pointerup' ? on?.closest?.('button') : detail < 2)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of HALVES) page.addEventListener(type, hear, { capture: true });
  return () => {
    for (const type of HALVES) page.removeEventListener(type, hear, { capture: true });
  };
};

const HALVES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];
