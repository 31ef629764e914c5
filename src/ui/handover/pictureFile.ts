import type { Box } from '../../picture/box.ts';
import { type SvgPhoto, svgOf } from '../../picture/painters/svg.ts';
import type { Paper } from '../../workspace/paperStore.ts';
import { fontFaces } from './fontFaces.ts';
import { paintPicture } from './paintPicture.ts';
import type { Picture } from './usePicture.ts';

/** How far the painting of a picture is when its encoding begins. */
const PAINTED = 0.8;

const photoUnder = async ({ image, lies }: Paper, room: Box): Promise<SvgPhoto> => {
  const reader = new FileReader();
  const read = new Promise((resolve) => reader.addEventListener('load', resolve));
  reader.readAsDataURL(new Blob([image.bytes], { type: image.type }));
  await read;
  return { ...lies, width: image.width, height: image.height, url: String(reader.result), room };
};

/**
 * A picture as the contents of a file; nothing where the browser has no canvas of that size, or when `signal` stopped it. `onPart` hears how far it
 * is, 0 to 1.
 */
export const pictureFile = async (
  { page, size, paper, alt, under = null }: Picture,
  kind: 'png' | 'svg',
  onPart: (part: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Blob | null> => {
  const { width, height, dots } = size;
  const family = getComputedStyle(document.body).fontFamily;
  if (kind === 'svg') {
    const faces = await fontFaces(page.scene);
    const text = svgOf(page.scene, {
      title: alt,
      view: page.view,
      width,
      paper,
      family,
      faces,
      ...(under && { under: await photoUnder(under, page.room) }),
    });
    return new Blob([text], { type: 'image/svg+xml' });
  }
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  const pixels = { width: Math.round(width * dots), height: Math.round(height * dots) };
  if (!(await paintPicture(canvas, page, { ...pixels, paper, family, under }, (part) => onPart(part * PAINTED), signal)))
    return null;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // The room of a large canvas is given back at once.
  canvas.width = canvas.height = 0;
  return signal?.aborted ? null : blob;
};
