import type { Page } from '../../picture/page/pageOf.ts';
import { paintItems } from '../../picture/painters/canvas.ts';
import { LAYERS, type SceneItem } from '../../picture/scene.ts';

/** So long a part of the painting takes at most, in milliseconds: the page goes on in between. */
const PART_MS = 24;
const AT_ONCE = 12;

/** Paints a page on a canvas so many pixels wide, resting between parts; `onProgress` hears how far it is, 0 to 1. */
export const paintPicture = async (
  canvas: HTMLCanvasElement,
  page: Page,
  {
    width,
    height,
    paper,
    family,
  }: { readonly width: number; readonly height: number; readonly paper: string; readonly family: string },
  onProgress: (part: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<boolean> => {
  const context = begunCanvas(canvas, page, { width, height, paper });
  if (!context) return false;
  const items: SceneItem[] = LAYERS.flatMap((layer) => page.scene[layer]);
  let since = performance.now();
  for (let at = 0; at < items.length; at += AT_ONCE) {
    if (signal?.aborted) return false;
    paintItems(context, items.slice(at, at + AT_ONCE), family);
    if (performance.now() - since < PART_MS) continue;
    onProgress(at / items.length);
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  onProgress(1);
  return true;
};

/** A canvas so many pixels wide, of paper only, on which can be painted in the units of a page; null where the browser makes none so large. */
export const begunCanvas = (
  canvas: HTMLCanvasElement,
  { view }: Page,
  { width, height, paper }: { readonly width: number; readonly height: number; readonly paper: string },
): CanvasRenderingContext2D | null => {
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  const zoom = width / (view.right - view.left);
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.setTransform(zoom, 0, 0, zoom, -view.left * zoom, -view.top * zoom);
  return context;
};
