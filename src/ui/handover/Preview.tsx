import { useEffect, useRef } from 'react';
import { useLanguage } from '../controls/useLanguage.tsx';
import { paintPicture } from './paintPicture.ts';
import type { Picture } from './usePicture.ts';

const WIDEST_PX = 760;

/** The page as it will be made, smaller, with how large it will be. Until it is ready the one before stays, or blank paper. */
export const Preview = ({
  picture: { page, size, paper, alt, under },
  isReady,
  kind,
  instead,
}: {
  readonly picture: Picture;
  readonly isReady: boolean;
  readonly kind: 'png' | 'svg';
  /** Why there is nothing to make. */
  readonly instead: string | null;
}) => {
  const { picture: t } = useLanguage().handover;
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, dots } = size;
  useEffect(() => {
    const shown = canvas.current;
    if (!shown || !isReady || instead !== null) return;
    const stop = new AbortController();
    const pixels = Math.min(width, WIDEST_PX) * Math.max(1, devicePixelRatio);
    const family = getComputedStyle(document.body).fontFamily;
    // On another one first, so that what shows stays until the new one is whole.
    const next = document.createElement('canvas');
    const dimensions = { width: Math.round(pixels), height: Math.round((pixels * height) / width), paper, family, under };
    void paintPicture(next, page, dimensions, undefined, stop.signal).then((isWhole) => {
      if (!isWhole) return;
      shown.width = next.width;
      shown.height = next.height;
      shown.getContext('2d')?.drawImage(next, 0, 0);
    });
    return () => stop.abort();
  }, [page, width, height, paper, under, isReady, instead]);
  const large = kind === 'png' ? t.pixels(Math.round(width * dots), Math.round(height * dots)) : t.drawn;
  return (
    <div className="picture-side">
      <figure className="picture-preview" aria-busy={!isReady}>
        <figcaption>
          <strong>{t.heading}</strong>
          {instead === null && <span>{isReady ? large : t.thinking}</span>}
        </figcaption>
        <p role="status">{instead}</p>
        {instead === null && <canvas ref={canvas} role="img" aria-label={alt} width={width} height={height} />}
      </figure>
    </div>
  );
};
