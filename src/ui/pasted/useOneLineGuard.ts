import { useEffect } from 'react';
import { useDesk } from '../controls/useDesk.tsx';
import { isPastedList } from './isPastedList.ts';

/**
 * No field of one line on the map makes one name of a list without a word: where a field has no place for a list of its own,
 * the text stays out and the status line says where a list can go. Dialogs are left alone: a title on two lines is a title.
 */
export const useOneLineGuard = (): void => {
  const desk = useDesk();
  useEffect(() => {
    const guard = (event: Event) => {
      if (event.defaultPrevented || !isOneLine(event.target) || !isPastedList(textOf(event))) return;
      event.preventDefault();
      desk.notice.set({ kind: 'oneLineOnly' });
    };
    const types = ['paste', 'drop', 'beforeinput'];
    for (const type of types) document.addEventListener(type, guard);
    return () => {
      for (const type of types) document.removeEventListener(type, guard);
    };
  }, [desk]);
};

const isOneLine = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement &&
  target.matches('[type="text"], [type="search"], :not([type])') &&
  !target.closest('dialog');

const textOf = (event: Event): string => {
  if (event instanceof InputEvent) return event.dataTransfer?.getData('text/plain') || (event.data ?? '');
  const data = event instanceof DragEvent ? event.dataTransfer : event instanceof ClipboardEvent ? event.clipboardData : null;
  return data?.getData('text/plain') ?? '';
};
