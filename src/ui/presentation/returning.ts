import { goingOn } from '../controls/unlessGoneOn.ts';
import { startPresenting, startPresentingStep } from '../shell/route.ts';

/** An element by what it is called, since the page that it was on comes anew. */
interface Place {
  readonly tag: string;
  readonly called: string;
  /** Of those that are called the same, which. */
  readonly at: number;
}
let opener: Place | null = null;

/** Shows the map to a room, and remembers what that was asked by. */
export const present = (): void => {
  rememberOpener();
  startPresenting();
};

/** Shows what maps that lie on each other say together, one question at a time. */
export const showTogether = (): void => {
  rememberOpener();
  startPresentingStep('insight');
};

/** Remembers what the focus is on, or the button of the menu that it is in. */
const rememberOpener = (): void => {
  const active = document.activeElement;
  const inMenu = active?.closest('[role="menu"]');
  const element = inMenu ? document.querySelector('[aria-haspopup][aria-expanded="true"]') : active;
  opener = element && element !== document.body ? placeOf(element) : null;
};

const SOON_MS = 2_000;

/** Gives the focus back, once what had it is on the page again; whoever went on elsewhere meanwhile is left there. */
export const focusOpener = (): void => {
  const place = opener;
  opener = null;
  if (!place) return;
  const until = performance.now() + SOON_MS;
  const goneOn = goingOn();
  const look = () => {
    if (goneOn.signal.aborted) return;
    const found = sameCalled(place.tag, place.called)[place.at];
    if (!found && performance.now() < until) return void requestAnimationFrame(look);
    found?.focus();
    goneOn.abort();
  };
  requestAnimationFrame(look);
};

const placeOf = (element: Element): Place => {
  const called = calledOf(element);
  return { tag: element.tagName, called, at: sameCalled(element.tagName, called).indexOf(element as HTMLElement) };
};

const sameCalled = (tag: string, called: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(tag)].filter((element) => calledOf(element) === called);

const calledOf = (element: Element): string =>
  element.classList.contains('twin')
    ? 'twin'
    : (element.getAttribute('aria-label') ?? (element.tagName === 'BUTTON' ? element.textContent : element.id) ?? '');
