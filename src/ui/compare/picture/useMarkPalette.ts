import { useEffect, useState } from 'react';
import { onModeChange } from '../../canvas/palette.ts';
import { type MarkPalette, readMarkPalette } from './marks/changeMark.ts';

/** The colours of the picture and of what differs, in the light of the page as it is. */
export const useMarkPalette = (): MarkPalette => {
  const [palette, setPalette] = useState(readMarkPalette);
  useEffect(() => onModeChange(() => setPalette(readMarkPalette())), []);
  return palette;
};
