import { type KeyboardEvent, type Ref, type RefObject, useEffect, useId, useRef } from 'react';
import type { MapPoint } from '../../../domain/quantities.ts';
import type { Viewport } from '../../canvas/CytoscapeMount.tsx';
import type { InnerView } from '../../canvas/canvasView.ts';

/** So many at most stand in the list at once, around the one where the keyboard is. */
const WINDOW = 80;
const PAN_PX = 80;
const PAN: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * What can be told of a picture as a list that can be reached with Tab, walked with the arrows and heard; each lies, unseen, over its
 * drawing. With nothing in it, it still takes the keys that move the view.
 */
export const PictureTwin = <Item extends { readonly id: string }>({
  cy,
  view,
  items,
  wordsOf,
  active,
  placeOf,
  onActive,
  onOpen,
  label,
  keys,
  isOwnFocus,
  ref,
}: {
  readonly cy: Viewport;
  readonly view: InnerView;
  readonly items: readonly Item[];
  readonly wordsOf: (item: Item) => string;
  readonly active: Item | null;
  readonly placeOf: (item: Item) => MapPoint;
  readonly onActive: (item: Item | null) => void;
  readonly onOpen: (item: Item) => void;
  readonly label: string;
  /** Which keys do what here. */
  readonly keys: string;
  readonly isOwnFocus: RefObject<boolean>;
  readonly ref: Ref<HTMLDivElement>;
}) => {
  const places = useRef<HTMLDivElement>(null);
  const prefix = useId();
  useEffect(() => {
    const follow = () => {
      const { x, y } = cy.pan();
      if (places.current) places.current.style.transform = `translate(${x}px, ${y}px) scale(${cy.zoom()})`;
    };
    follow();
    cy.on('viewport', follow);
    return () => {
      cy.off('viewport', follow);
    };
  }, [cy]);

  const index = active ? items.findIndex(({ id }) => id === active.id) : -1;
  const start = items.length <= WINDOW ? 0 : Math.max(0, Math.min(index - WINDOW / 2, items.length - WINDOW));
  const shown = items.slice(start, start + WINDOW);
  const goTo = (to: number) => {
    const item = items[Math.max(0, Math.min(items.length - 1, to))];
    if (item) onActive(item);
  };

  const press = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    if (ctrlKey || metaKey || altKey) return false;
    const pan = PAN[key];
    if (pan && (shiftKey || items.length === 0)) view.pan(pan[0] * PAN_PX, pan[1] * PAN_PX);
    else if (key === 'ArrowRight' || key === 'ArrowDown') goTo(index + 1);
    else if (key === 'ArrowLeft' || key === 'ArrowUp') goTo(index < 0 ? items.length - 1 : index - 1);
    else if (key === 'Home') goTo(0);
    else if (key === 'End') goTo(items.length - 1);
    else if (key === '+' || key === '=') view.zoomIn();
    else if (key === '-') view.zoomOut();
    else if (key === '0') view.fit();
    else if (key === 'Enter' && active) onOpen(active);
    else if (key === 'Escape' && active) onActive(null);
    else return false;
    return true;
  };
  const hasItems = items.length > 0;
  return (
    <>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a listbox when there is something to list, else a group. */}
      <div
        ref={ref}
        className="twin"
        role={hasItems ? 'listbox' : 'group'}
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${prefix}keys`}
        {...(hasItems && active && index >= 0 ? { 'aria-activedescendant': `${prefix}${index}` } : {})}
        data-ring={active ? undefined : ''}
        onKeyDown={(event) => {
          if (!press(event)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onFocus={(event) => {
          // Focus that a click gave says nothing of how one goes on.
          if (!isOwnFocus.current && !active && event.currentTarget.matches(':focus-visible')) goTo(0);
        }}
        onBlur={() => onActive(null)}
      >
        <div ref={places} className="places" role="presentation">
          {shown.map((item, i) => {
            const { x: left, y: top } = placeOf(item);
            return (
              <div
                key={item.id}
                id={`${prefix}${start + i}`}
                role="option"
                aria-selected={item.id === active?.id}
                aria-setsize={items.length}
                aria-posinset={start + i + 1}
                aria-label={wordsOf(item)}
                style={{ left, top }}
              />
            );
          })}
        </div>
      </div>
      <p id={`${prefix}keys`} hidden>
        {keys}
      </p>
    </>
  );
};
