import type { KeyboardEvent } from 'react';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { MapView } from './route.ts';

/**
 * Escape in the panel of what is selected leads back to it: on the map to the list of actors over the drawing, in the table to its
 * row; where it stands nowhere, the panel closes. Whatever has a use of its own for the key comes first.
 */
export const backFromPanel = (event: KeyboardEvent<HTMLElement>, desk: MapDesk, view: MapView): void => {
  const { target, currentTarget } = event;
  // A sheet that the panel opened stands elsewhere on the page.
  if (event.key !== 'Escape' || event.defaultPrevented || !(target instanceof Element) || !currentTarget.contains(target)) return;
  const { actors, relations } = desk.selection.getSnapshot();
  if (actors.size + relations.size === 0 || desk.mode.getSnapshot().kind !== 'select') return;
  if (target.matches('[role="combobox"][aria-expanded="true"]')) return;
  const place = view === 'map' ? '.drawing .twin' : '.tables .is-selected .column-select input';
  const back = document.querySelector<HTMLElement>(place);
  event.preventDefault();
  if (back) back.focus();
  else desk.selection.clear();
};
