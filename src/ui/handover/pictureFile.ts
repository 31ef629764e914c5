import { svgOf } from '../../picture/painters/svg.ts';
import { paintPicture } from './paintPicture.ts';
import type { Picture } from './usePicture.ts';

/** A picture as the contents of a file; nothing where the browser has no canvas of that size. */
export const pictureFile = async ({ page, size, paper, alt }: Picture, kind: 'png' | 'svg'): Promise<Blob | null> => {
  const { width, height, dots } = size;
  const family = getComputedStyle(document.body).fontFamily;
  if (kind === 'svg') {
    const text = svgOf(page.scene, { title: alt, view: page.view, width, paper, family });
    return new Blob([text], { type: 'image/svg+xml' });
  }
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  const pixels = { width: Math.round(width * dots), height: Math.round(height * dots) };
  if (!(await paintPicture(canvas, page, { ...pixels, paper, family }))) return null;
  return new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
};
