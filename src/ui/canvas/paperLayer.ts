import type { Core } from 'cytoscape';
import type { Box } from '../../picture/box.ts';
import type { Paper } from '../../workspace/paperStore.ts';
import type { SceneLayer } from './sceneLayer.ts';

/** The photo below all that is drawn, moving and growing with the view: the browser keeps it as one surface, so nothing is painted for that. */
export const makePaperLayer = (photo: () => HTMLImageElement | null, cy: Core, paper: () => Paper | null): SceneLayer => {
  const place = () => {
    const [image, lying] = [photo(), paper()];
    if (!image || !lying) return;
    const { x, y } = cy.pan();
    image.style.transform = transformOf(lying, { zoom: cy.zoom(), x, y });
    image.style.opacity = String(lying.lies.shown);
  };
  return {
    invalidate: () => undefined,
    paint: place,
    patch: () => {
      place();
      return true;
    },
    prepare: () => [],
    reveal: place,
    slide: place,
    slid: () => 0,
  };
};

/** From the points of the photo to CSS pixels. */
export const transformOf = (
  { image: { width, height }, lies }: Paper,
  view: { readonly zoom: number; readonly x: number; readonly y: number },
): string => {
  const at = [view.x + lies.x * view.zoom, view.y + lies.y * view.zoom];
  return `translate(${at[0]}px, ${at[1]}px) rotate(${lies.turn}deg) scale(${lies.scale * view.zoom}) translate(${-width / 2}px, ${-height / 2}px)`;
};

/** The room that it takes on the map, turned as it lies. */
export const paperBox = ({ image: { width, height }, lies: { x, y, scale, turn } }: Paper): Box => {
  const [cos, sin] = [Math.abs(Math.cos((turn * Math.PI) / 180)), Math.abs(Math.sin((turn * Math.PI) / 180))];
  const [wide, high] = [((width * cos + height * sin) * scale) / 2, ((width * sin + height * cos) * scale) / 2];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
};
