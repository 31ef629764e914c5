import type { SvgFace } from '../../picture/painters/svg.ts';
import { LAYERS, type Scene } from '../../picture/scene.ts';
import latin from '../../picture/typeface/latin.woff2';
import latinExtended from '../../picture/typeface/latinExtended.woff2';
import { EXTENDED_RANGE, TYPEFACE } from '../../picture/typeface/typeface.ts';

/** The typeface as a drawing brings it along: the second file only where it has letters of it. None where it cannot be had: text is in the reader's own then. */
export const fontFaces = async (scene: Scene): Promise<readonly SvgFace[]> => {
  const isExtended = LAYERS.some((layer) =>
    scene[layer].some(({ marks }) => marks.some((mark) => mark.is === 'words' && mark.lines.some((line) => EXTENDED.test(line)))),
  );
  try {
    return [
      { family: TYPEFACE, url: await asData(latin) },
      ...(isExtended ? [{ family: TYPEFACE, url: await asData(latinExtended), range: EXTENDED_RANGE }] : []),
    ];
  } catch {
    return [];
  }
};

/** The letters of that file, and a few that it has not. */
const EXTENDED = /[\u0100-\u024f\u1e00-\u1eff\u02c7\u02c9\u02dd\u20b9]/;

const asData = async (address: string): Promise<string> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('no typeface');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
};
