import { type ComponentProps, useMemo } from 'react';
import type { PictureSubject } from '../handover/pictureSubject.ts';
import { usePicture } from '../handover/usePicture.ts';
import { ShownPages } from './ShownPages.tsx';

const WITHS = ['legend'] as const;

/** Pages with a picture, which is thought out elsewhere meanwhile. */
export const PicturedPages = (shown: ComponentProps<typeof ShownPages>) => {
  const { matter, sheet } = shown;
  const size = useMemo(() => ({ ...matter.pictureSize(sheet), dots: 1 }), [matter, sheet]);
  const { page, isFinal } = usePicture(matter.subject as PictureSubject, { size, mode: 'light', withs: WITHS }, null);
  return <ShownPages {...shown} page={page} isFinal={isFinal} />;
};
