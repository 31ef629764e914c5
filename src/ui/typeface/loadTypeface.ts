import latin from '../../picture/typeface/latin.woff2';
import latinExtended from '../../picture/typeface/latinExtended.woff2';
import { EXTENDED_RANGE, TYPEFACE } from '../../picture/typeface/typeface.ts';

let loading: Promise<void> | null = null;

/**
 * Fetches the typeface of the program from where the program came from, once, and takes it into use; done when what is painted by hand can be
 * painted in it. Until then, and where it cannot be had, text is in the system's. The second file, with letters of other languages,
 * is fetched by the browser when such a letter is on the page.
 */
export const loadTypeface = (): Promise<void> => {
  loading ??= load();
  return loading;
};

const load = async (): Promise<void> => {
  const main = face(latin);
  // Put to use only when it is here: text that could be read already does not go blank.
  await main.load().catch(() => null);
  document.fonts.add(main);
  document.fonts.add(face(latinExtended, EXTENDED_RANGE));
};

const face = (url: string, unicodeRange = 'U+0-10FFFF'): FontFace =>
  new FontFace(TYPEFACE, `url("${url}") format("woff2")`, { weight: '400 700', display: 'block', unicodeRange });
