import { useLayoutEffect, useRef } from 'react';
import type { MapPoint } from '../../../domain/quantities.ts';
import type { Viewport } from '../../canvas/CytoscapeMount.tsx';
import './pictureCard.css';

const GAP_PX = 12;

/** What is told of where the pointer or the keyboard is, beside it. Who hears the map hears the same from the list. */
export const PictureCard = <Item,>({
  cy,
  item,
  wordsOf,
  placeOf,
  halfOf,
  isFocus,
}: {
  readonly cy: Viewport;
  readonly item: Item | null;
  readonly wordsOf: (item: Item) => string;
  readonly placeOf: (item: Item) => MapPoint;
  /** So far above and below its place it is drawn, in map units. */
  readonly halfOf: (item: Item) => number;
  /** Shows a ring too: this is where the keyboard is. */
  readonly isFocus: boolean;
}) => {
  const card = useRef<HTMLParagraphElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!item) return;
    const place = () => {
      const [zoom, pan] = [cy.zoom(), cy.pan()];
      const { x, y } = placeOf(item);
      const middle = { x: x * zoom + pan.x, y: y * zoom + pan.y };
      const half = Math.max(10, halfOf(item) * zoom);
      if (card.current) {
        const { offsetWidth: width, offsetHeight: height } = card.current;
        const left = Math.max(8, Math.min(cy.width() - width - 8, middle.x - width / 2));
        const above = middle.y - half - GAP_PX - height;
        const below = Math.min(cy.height() - height - 8, middle.y + half + GAP_PX);
        const top = above > 8 ? above : Math.max(8, below);
        card.current.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      }
      if (ring.current) {
        const reach = half + 10;
        Object.assign(ring.current.style, { width: `${2 * reach}px`, height: `${2 * reach}px` });
        ring.current.style.transform = `translate(${middle.x - reach}px, ${middle.y - reach}px)`;
      }
    };
    place();
    cy.on('viewport resize', place);
    return () => {
      cy.off('viewport resize', place);
    };
  }, [cy, item, placeOf, halfOf]);
  if (!item) return null;
  return (
    <>
      {isFocus && <div ref={ring} className="focus-ring" aria-hidden="true" />}
      <p ref={card} className="picture-card" aria-hidden="true">
        {wordsOf(item)}
      </p>
    </>
  );
};
