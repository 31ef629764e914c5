import type { Box } from '../../picture/box.ts';
import type { Page } from '../../picture/page/pageOf.ts';
import { paintItems } from '../../picture/painters/canvas.ts';
import { LAYERS, type SceneItem } from '../../picture/scene.ts';
import type { Paper } from '../../workspace/paperStore.ts';

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
    under = null,
  }: {
    readonly width: number;
    readonly height: number;
    readonly paper: string;
    readonly family: string;
    readonly under?: Paper | null | undefined;
  },
  onProgress: (part: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<boolean> => {
  const context = begunCanvas(canvas, page, { width, height, paper });
  if (!context) return false;
  if (under) await paintPhoto(context, under, page.room);
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

/** Below all that is drawn, as faded as it lies there, and below no words of the page. */
const paintPhoto = async (context: CanvasRenderingContext2D, { image, lies }: Paper, room: Box): Promise<void> => {
  const photo = await createImageBitmap(new Blob([image.bytes], { type: image.type }));
  context.save();
  context.beginPath();
  context.rect(room.left, room.top, room.right - room.left, room.bottom - room.top);
  context.clip();
  context.globalAlpha = lies.shown;
  context.translate(lies.x, lies.y);
  context.rotate((lies.turn * Math.PI) / 180);
  context.scale(lies.scale, lies.scale);
  context.drawImage(photo, -image.width / 2, -image.height / 2);
  context.restore();
  photo.close();
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
