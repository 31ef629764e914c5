const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';
const HEADING = 'h1, h2, h3, h4';
/** What stands before the page for a while: when it goes, the focus goes back to where it came from. */
const IN_FRONT = 'dialog, [role="dialog"], [role="menu"], [role="listbox"]';
/** One of many: its neighbours are next in line. */
const ROW = 'li, tr, article, button';
const MOST_REMEMBERED = 12;

/** An element on the way from the focus up to the page, with what stood on either side of it. */
interface Place {
  readonly element: Element;
  readonly before: Element | null;
  readonly after: Element | null;
}

/**
 * Gives the focus a sensible place when what had it is taken away: what came instead of it; of a row
 * the next or the one before; else what it was opened from, or the heading of the part that it was in. Without
 * it the focus falls to the page, and who works by keyboard begins at the top again. Returns how to stop.
 */
export const keepFocus = (page: Document): (() => void) => {
  /** What had the focus, the latest last. */
  let remembered: HTMLElement[] = [];
  let places: readonly Place[] = [];
  let isPlanned = false;

  const last = () => remembered.at(-1);
  const isLost = () => {
    const element = last();
    return element !== undefined && !canHold(element) && (hasNoFocus(page) || page.activeElement === element);
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target === page.body) return;
    remembered = [...remembered.filter((element) => element !== target), target].slice(-MOST_REMEMBERED);
    places = placesOf(target);
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    // Somebody who clicks on empty paper lets go of the focus on purpose.
    if (relatedTarget === null)
      queueMicrotask(() => {
        const element = last();
        if (element && hasNoFocus(page) && canHold(element) && page.hasFocus()) remembered = [];
      });
  };
  const restore = () => {
    isPlanned = false;
    if (!isLost()) return;
    const opener = remembered.findLast(canHold);
    const wasInFront = places.some(({ element }) => element.matches(IN_FRONT) && !element.isConnected);
    const target = (wasInFront ? opener : undefined) ?? nextTo(places, opener);
    if (target && !target.matches(FOCUSABLE)) target.tabIndex = -1;
    target?.focus();
  };
  // Whoever gives the focus a place of its own does so within a frame, and comes first.
  const plan = () => {
    if (isPlanned || !isLost()) return;
    isPlanned = true;
    requestAnimationFrame(() => setTimeout(restore));
  };
  const observer = new MutationObserver(plan);
  observer.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'open'] });
  page.addEventListener('focusin', onFocusIn);
  page.addEventListener('focusout', onFocusOut);
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', onFocusIn);
    page.removeEventListener('focusout', onFocusOut);
  };
};

const hasNoFocus = (page: Document): boolean => page.activeElement === null || page.activeElement === page.body;

const canHold = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled, [inert] *') && element.getClientRects().length > 0;

const placesOf = (element: Element): Place[] => {
  const places: Place[] = [];
  for (let each: Element | null = element; each && each !== each.ownerDocument.body; each = each.parentElement)
    places.push({ element: each, before: each.previousElementSibling, after: each.nextElementSibling });
  return places;
};

/** Looks round the outermost element that was taken away; then ever wider. */
const nextTo = (places: readonly Place[], opener: HTMLElement | undefined): HTMLElement | undefined => {
  const from = Math.max(
    0,
    places.findLastIndex(({ element }) => !element.isConnected),
  );
  for (const [i, place] of places.slice(from).entries()) {
    const parent = places[from + i + 1]?.element;
    if (!parent?.isConnected) continue;
    const [after, before] = [place.after, place.before].map((each) => (each?.parentElement === parent ? each : null));
    const instead = cameInstead(place, parent);
    const came = instead && within(instead);
    if (came) return came;
    if (opener && !place.element.matches(ROW) && i === 0) return opener;
    const found = [after, before].map((each) => each && within(each)).find(Boolean) ?? headingOf(parent);
    if (found) return found;
  }
  return opener;
};

/** What stands now where something was taken away; nothing when its neighbours closed up. */
const cameInstead = ({ element, before, after }: Place, parent: Element): Element | null => {
  if (element.isConnected || (before !== null && before.parentElement !== parent)) return null;
  const here = before ? before.nextElementSibling : parent.firstElementChild;
  return here === after ? null : here;
};

/** A part of the page is entered by its heading, a row or a button by itself. */
const within = (element: Element): HTMLElement | undefined => {
  if (element.matches('section, main, aside, article, div')) {
    const heading = headingOf(element);
    if (heading) return heading;
  }
  return [element, ...element.querySelectorAll(FOCUSABLE)].find(
    (each): each is HTMLElement => each instanceof HTMLElement && each.matches(FOCUSABLE) && canHold(each),
  );
};

const headingOf = (element: Element): HTMLElement | undefined =>
  [...element.querySelectorAll<HTMLElement>(HEADING)].find(canHold);
