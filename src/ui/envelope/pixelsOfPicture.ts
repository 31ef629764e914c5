import type { Pixels } from '../../formats/envelope/readCode.ts';

/** A photo of a telephone is larger than a code needs. */
const WIDEST_PX = 2_000;

/** The pixels of a picture that was chosen; nothing when it is none that this browser can read. */
export const pixelsOfPicture = async (file: Blob): Promise<Pixels | null> => {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, WIDEST_PX / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { width, height, data };
  } catch {
    return null;
  }
};
