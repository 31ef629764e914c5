import { useEffect, useState } from 'react';
import { onModeChange, type Palette, readPalette } from '../canvas/palette.ts';

/** The colours of the picture in the light of the page as it is, for samples of which something is mixed. */
export const usePalette = (): Palette => {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => onModeChange(() => setPalette(readPalette())), []);
  return palette;
};
