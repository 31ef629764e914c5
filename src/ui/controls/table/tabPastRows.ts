import type { KeyboardEvent } from 'react';

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"]';

/**
 * Tab goes from cell to cell within a row, and past the last one out of the table, where the arrows go to other rows: hundreds of
 * rows would else be hundreds of stops on the way to what stands behind them. For the moment of that one key the other rows hold
 * nothing to stop at; a browser looks for the next stop right after it.
 */
export const tabPastRows = (event: KeyboardEvent<HTMLElement>): void => {
  const { target, currentTarget: table } = event;
  // A sheet that was opened from a cell has keys of its own.
  if (event.key !== 'Tab' || event.defaultPrevented || !(target instanceof Element) || !table.contains(target)) return;
  const own = target.closest('tr');
  const others = [...table.querySelectorAll<HTMLElement>(FOCUSABLE)]
    .filter((each) => each.closest('tr') !== own && each.closest('thead') === null)
    .map((element) => ({ element, before: element.getAttribute('tabindex') }));
  for (const { element } of others) element.tabIndex = -1;
  setTimeout(() => {
    for (const { element, before } of others)
      if (before === null) element.removeAttribute('tabindex');
      else element.setAttribute('tabindex', before);
  });
};

/** Arrow up and down go to the same control of another row, in a table of which all rows stand on the page. */
export const arrowsBetweenRows = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target, currentTarget: table } = event;
  if (step === 0 || event.defaultPrevented || !(target instanceof HTMLElement) || !target.matches('button')) return;
  const own = target.closest('tr');
  const rows = [...table.querySelectorAll('tbody tr')].filter((row) => row.querySelector(FOCUSABLE));
  const at = own ? rows.indexOf(own) : -1;
  const next = rows[at + step];
  if (!own || at < 0 || !next) return;
  const place = [...own.querySelectorAll(FOCUSABLE)].indexOf(target);
  const there = [...next.querySelectorAll<HTMLElement>(FOCUSABLE)];
  event.preventDefault();
  (there[place] ?? there[0])?.focus();
};
