import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import type { CanvasView } from '../canvas/canvasView.ts';
import { isByTouch, type Screen, screen, screenNow } from '../controls/screen.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';
import type { MapView } from './route.ts';
import type { Step } from './step.ts';

/**
 * Whether the panel begins folded: on a phone, where the bar below the map has what a step begins with, unless there is nothing yet
 * to compare; in a low window where a table wants the width.
 */
const beginsFolded = (lies: Screen, step: Step, view: MapView, { compare }: ReturnType<typeof useDesk>): boolean =>
  lies === 'sheet' ? step !== 'compare' || compare.maps.getSnapshot().before !== null : lies === 'beside' && view !== 'map';

/**
 * Whether the panel is folded away, where there is no room for it beside the map. A role or camp taken in hand folds the sheet, for
 * it is given on the map; and what is selected, or lit by a finger, comes in sight beside a panel that is open.
 */
export const usePanelFold = ({
  step,
  view,
  page,
  canvas,
  isOver: liesOver = false,
}: {
  readonly step: Step;
  readonly view: MapView;
  readonly page: RefObject<HTMLElement | null>;
  readonly canvas: CanvasView | null;
  /** Also where there is room beside the map, the panel lies over it. */
  readonly isOver?: boolean;
}) => {
  const desk = useDesk();
  const lies = useObserved(screen);
  const [isFolded, setFolded] = useState(() => beginsFolded(lies, step, view, desk));

  const fold = useCallback(
    (next: boolean) => {
      setFolded(next);
      // The button that was pressed made place for its counterpart.
      requestAnimationFrame(() => {
        if (document.activeElement?.checkVisibility() && document.activeElement !== document.body) return;
        const handles = page.current?.querySelectorAll<HTMLElement>('.sheet-handle') ?? [];
        [...handles].find((handle) => handle.checkVisibility())?.focus();
      });
    },
    [page],
  );
  const begin = useCallback((next: Step) => setFolded(beginsFolded(screenNow(), next, view, desk)), [view, desk]);
  const viewThatCounts = lies === 'beside' ? view : null;
  useLayoutEffect(() => {
    setFolded(beginsFolded(lies, step, viewThatCounts ?? 'map', desk));
  }, [lies, step, viewThatCounts, desk]);

  useEffect(
    () =>
      desk.mode.subscribe(() => {
        const { kind } = desk.mode.getSnapshot();
        if (screenNow() === 'sheet' && (kind === 'tag' || kind === 'camp')) fold(true);
      }),
    [desk, fold],
  );

  const before = useRef({ lies, isFolded });
  useEffect(() => {
    const isOther = before.current.lies !== lies || before.current.isFolded !== isFolded;
    before.current = { lies, isFolded };
    const isOver = !isFolded && (liesOver || lies === 'sheet' || lies === 'beside');
    if (isOther) afterLayout(() => canvas?.refit());
    const show = (what: Meant) => afterLayout(() => canvas?.reveal(actorsOf(desk, what)));
    // The sentences below the map of a phone are of no use without what they are about.
    if (isFolded && lies === 'sheet' && step === 'insight') {
      const showSaid = () => {
        const said = desk.spotlight.getSnapshot();
        if (said) show(said);
      };
      showSaid();
      return desk.spotlight.subscribe(showSaid);
    }
    if (!isOver) return;
    const showSelected = () => show(desk.selection.getSnapshot());
    // A mouse lights in passing; the map would not lie still under it.
    const showLit = () => {
      const lit = desk.spotlight.getSnapshot();
      if (lit && isByTouch()) show(lit);
    };
    showSelected();
    const stops = [desk.selection.subscribe(showSelected), desk.spotlight.subscribe(showLit)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [isFolded, lies, step, desk, canvas, liesOver]);

  return { lies, isFolded, fold, begin };
};

/** By the second frame the drawing has the room that the panel leaves. */
export const afterLayout = (then: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(then));

interface Meant {
  readonly actors: Iterable<ActorId>;
  readonly relations: Iterable<RelationId>;
}
/** Who is meant, or stands at the ends of what is. */
const actorsOf = ({ editor }: ReturnType<typeof useDesk>, { actors, relations }: Meant): ActorId[] => {
  const { map } = editor.getSnapshot();
  const ends = [...relations].flatMap((id) => {
    const relation = map.relations.get(id);
    return relation ? [relation.from, relation.to] : [];
  });
  return [...actors, ...ends];
};
