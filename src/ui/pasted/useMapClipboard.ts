import { useEffect, useRef } from 'react';
import { refused } from '../../domain/outcome.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { AS_FOUND } from '../../formats/importPreview.ts';
import { pastedShape } from '../../formats/pastedText.ts';
import { LoadProblem } from '../../workspace/loadPart.ts';
import { COPIED_TYPE, type CutTies, copySelected, pasteItems, tiesOfCut } from '../../workspace/mapClipboard.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { Notice } from '../../workspace/notice.ts';
import type { Program } from '../../workspace/program.ts';
import { pressedIn, runByKey } from '../actions/action.ts';
import { clipboardActions } from '../actions/clipboardActions.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';

/** What pasting needs to know of the screen. */
interface Around {
  /** Where there is room for what comes. */
  readonly near: () => MapPoint;
  /** A single line goes on in Snel toevoegen; says whether there is such a field. */
  readonly typeOn: (line: string) => boolean;
  /** What shows is not the map itself. */
  readonly isOff: boolean;
}

/**
 * Copy, cut and paste for the map as a whole: the browser's own events, wherever the focus is on the page but in a text field or a
 * dialog, so that no permission is asked for. Returns what pastes copied actors from elsewhere, and says whether there were any.
 */
export const useMapClipboard = (around: Around): ((data: DataTransfer) => boolean) => {
  const desk = useDesk();
  const program = useProgram();
  const { code } = useLanguage();
  const latest = useRef({ around, code });
  latest.current = { around, code };
  const ties = useRef<CutTies>([]);
  const pasteOwn = (data: DataTransfer): boolean => {
    const whole = data.getData(COPIED_TYPE);
    if (whole === '') return false;
    void pasteWhole(desk, program, whole, latest.current.around.near(), ties.current);
    return true;
  };
  const paste = useRef(pasteOwn);
  paste.current = pasteOwn;

  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      if (latest.current.around.isOff || !isOnMap(event) || !getSelection()?.isCollapsed || !event.clipboardData) return;
      const isCut = event.type === 'cut';
      event.preventDefault();
      if (isCut && desk.isFrozen) return desk.notice.set(FROZEN);
      const { map } = desk.editor.getSnapshot();
      const chosen = desk.selection.getSnapshot();
      const copied = copySelected(map, chosen, latest.current.code);
      if (!copied) return desk.notice.set({ kind: 'nothingSelected' });
      event.clipboardData.setData('text/plain', copied.text);
      if (copied.whole !== null) event.clipboardData.setData(COPIED_TYPE, copied.whole);
      const { actors, relations } = copied;
      if (isCut) {
        ties.current = tiesOfCut(map, chosen.actors);
        if (!desk.perform({ do: 'removeItems', actors: [...chosen.actors], relations: [...chosen.relations] }).done) return;
      }
      desk.notice.set({ kind: isCut ? 'cut' : 'copied', actors, relations });
    };
    const onPaste = (event: ClipboardEvent) => {
      if (latest.current.around.isOff || !isOnMap(event) || !event.clipboardData) return;
      const text = event.clipboardData.getData('text/plain');
      if (text.trim() === '' && event.clipboardData.getData(COPIED_TYPE) === '') return;
      event.preventDefault();
      if (desk.isFrozen) return desk.notice.set(FROZEN);
      if (paste.current(event.clipboardData)) return;
      const isLine = pastedShape(text) === 'line' && latest.current.around.typeOn(text.trim());
      if (!isLine) desk.pasted.look(text);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || latest.current.around.isOff || !isOnMap(event)) return;
      if (runByKey([clipboardActions.selectAll], pressedIn(event), { desk, actors: [] })) event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [desk]);
  return (data) => paste.current(data);
};

const FROZEN: Notice = { kind: 'refused', refusal: refused('frozen').refusal };

/** On the drawing or in the tables, but not in something that has a text of its own. */
const isOnMap = (event: Event): boolean => {
  if (event.defaultPrevented || document.querySelector('dialog:modal')) return false;
  const on = document.activeElement ?? document.body;
  if (on.matches('textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"])'))
    return false;
  return on === document.body || on.closest('#map-main') !== null;
};

/** What is on the clipboard is read as any file is: elsewhere than on the page, and trusted in nothing. */
const pasteWhole = async (desk: MapDesk, program: Program, whole: string, near: MapPoint, ties: CutTies): Promise<void> => {
  const file = { name: '', bytes: new TextEncoder().encode(whole) };
  const preview = await program.readFiles([file], AS_FOUND, new AbortController().signal).catch((problem: unknown) => {
    // A reader that could not be loaded is told of like all that nobody catches, with the way on.
    if (problem instanceof LoadProblem) throw problem;
    return null;
  });
  if (!preview?.readable || preview.format !== 'schakelkaart') return desk.notice.set({ kind: 'clipboardUnreadable' });
  const pasted = pasteItems(desk, preview.map, near, ties);
  if (pasted) desk.notice.set({ kind: 'pasted', ...pasted });
};
