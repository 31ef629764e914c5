import type { Page } from '@playwright/test';

/**
 * What is wrong with the page at the size it has: it scrolls sideways, a word is cut off without a way to it, or something that
 * takes the focus stays out of sight or beneath something else when it has it. Each control is given the focus, in order.
 */
export const screenFaults = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const faults: string[] = [];
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
    const sheets = document.querySelectorAll('.react-aria-Popover, [data-trigger]');
    const root: Element = dialog ?? [...sheets].at(-1) ?? document.body;
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 30)}`;
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.hidden-visually, .twin, [inert], [aria-hidden=true]');

    const page = document.scrollingElement ?? document.body;
    if (page.scrollWidth > innerWidth) faults.push(`the page is ${page.scrollWidth} wide in ${innerWidth}`);

    const before = document.activeElement;
    const places = [...document.querySelectorAll('*')].filter(({ scrollTop, scrollLeft }) => scrollTop + scrollLeft > 0);
    const scrolled = places.map((place) => [place, place.scrollTop, place.scrollLeft] as const);
    const controls = root.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [tabindex="0"], [role^=menuitem]',
    );
    for (const control of controls) {
      if (!isSeen(control) || control.matches(':disabled')) continue;
      // A box or a switch is seen by its words.
      const seen = control.matches('[type=checkbox], [type=radio], [type=file]')
        ? (control.closest('label') ?? control)
        : control;
      // What has the focus already is not brought in sight anew.
      control.blur();
      control.focus();
      const { left, right, top, bottom } = seen.getBoundingClientRect();
      const edges = {
        left: Math.max(0, left),
        right: Math.min(innerWidth, right),
        top: Math.max(0, top),
        bottom: Math.min(innerHeight, bottom),
      };
      if (edges.right - edges.left < Math.min(12, right - left) || edges.bottom - edges.top < Math.min(12, bottom - top)) {
        faults.push(`out of sight: ${nameOf(control)} (${[left, top, right, bottom].map(Math.round)})`);
        continue;
      }
      const parts = [0.5, 0.2, 0.8].flatMap((x) => [0.5, 0.2, 0.8].map((y) => [x, y] as const));
      const found = parts.map(([x, y]) =>
        document.elementFromPoint(edges.left + (edges.right - edges.left) * x, edges.top + (edges.bottom - edges.top) * y),
      );
      const isHit = (hit: Element | null) => hit !== null && (seen.contains(hit) || hit.contains(seen));
      if (!found.some(isHit)) faults.push(`covered: ${nameOf(control)} by ${found[0] ? nameOf(found[0]) : 'nothing'}`);
    }
    for (const [place, top, left] of scrolled) place.scrollTo({ top, left });
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });

    for (const element of root.querySelectorAll('*')) {
      // What is typed scrolls in its field.
      if (!(element instanceof HTMLElement) || element.matches('input, textarea')) continue;
      if (!isSeen(element) || element.clientWidth <= 1) continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (cuts(overflowX) && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 2)
        faults.push(`cut off aside: ${nameOf(element)} ${element.scrollWidth} in ${element.clientWidth}`);
      // One line of more, which the button beside it unfolds.
      const isUnfoldable = element.nextElementSibling?.matches('button[aria-expanded="false"]') === true;
      if (cuts(overflowY) && !isUnfoldable && element.scrollHeight > element.clientHeight + 2)
        faults.push(`cut off below: ${nameOf(element)} ${element.scrollHeight} in ${element.clientHeight}`);
    }
    return faults;
  });
