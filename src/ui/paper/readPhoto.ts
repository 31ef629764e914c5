import { type PhotoProblem, photoKind } from '../../formats/photoKind.ts';
import type { PaperImage } from '../../workspace/paperStore.ts';

/** The longest side that is kept, in points: words on a flip chart can still be read. */
const LONGEST = 2_400;
const QUALITY = 0.85;

/**
 * A photo made anew from its points alone, upright as the camera held it: where, when and with what it was taken does not come along.
 * A problem when it cannot be read.
 */
export const readPhoto = async (file: Blob, id: string): Promise<PaperImage | PhotoProblem> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = photoKind(bytes);
  if (typeof kind === 'string') return kind;
  const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' }).catch(() => null);
  if (!bitmap) return 'damaged';
  const by = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [Math.max(1, Math.round(bitmap.width * by)), Math.max(1, Math.round(bitmap.height * by))];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) return 'damaged';
  // What shows nothing is paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const made = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
  // A canvas holds its memory until it is collected.
  canvas.width = 0;
  return made ? { id, bytes: new Uint8Array(await made.arrayBuffer()), type: made.type, width, height } : 'damaged';
};
