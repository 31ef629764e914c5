import { useEffect, useRef } from 'react';
import { useLanguage } from '../controls/useLanguage.tsx';
import { paintPicture } from './paintPicture.ts';
import type { Picture } from './usePicture.ts';

const WIDEST_PX = 760;

/** The page as it will be made, smaller. */
export const Preview = ({ picture: { page, size, paper, alt, isFinal } }: { readonly picture: Picture }) => {
  const { handover } = useLanguage();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = size;
  useEffect(() => {
    const shown = canvas.current;
    if (!shown) return;
    const stop = new AbortController();
    const pixels = Math.min(width, WIDEST_PX) * Math.max(1, devicePixelRatio);
    const family = getComputedStyle(document.body).fontFamily;
    // On another one first, so that what shows stays until the new one is whole.
    const next = document.createElement('canvas');
    const dimensions = { width: Math.round(pixels), height: Math.round((pixels * height) / width), paper, family };
    void paintPicture(next, page, dimensions, undefined, stop.signal).then((isWhole) => {
      if (!isWhole) return;
      shown.width = next.width;
      shown.height = next.height;
      shown.getContext('2d')?.drawImage(next, 0, 0);
    });
    return () => stop.abort();
  }, [page, width, height, paper]);
  return (
    <figure className="picture-preview" aria-busy={!isFinal}>
      <canvas ref={canvas} role="img" aria-label={alt} width={width} height={height} />
      <figcaption className="hint">{isFinal ? handover.picture.preview : handover.picture.thinking}</figcaption>
    </figure>
  );
};
