import { useLayoutEffect, useRef } from 'react';
import type { Page } from '../../picture/page/pageOf.ts';
import { paintItems } from '../../picture/painters/canvas.ts';
import { LAYERS } from '../../picture/scene.ts';
import { begunCanvas } from './paintPicture.ts';
import { PICTURE_COLOURS } from './pictureColours.ts';

/** As sharp as most printers are asked to be for a page full of lines: 200 dots an inch, of 96 CSS pixels. */
const WIDE_PX = 2_200;

/** A page as a painting among words, made as soon as it stands there: for so much that letter by letter and line by line it would take minutes to print. */
export const PageCanvas = ({ page, alt }: { readonly page: Page; readonly alt: string }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { view } = page;
  const height = Math.round((WIDE_PX * (view.bottom - view.top)) / (view.right - view.left));
  useLayoutEffect(() => {
    const context =
      canvas.current && begunCanvas(canvas.current, page, { width: WIDE_PX, height, paper: PICTURE_COLOURS.light.paper });
    if (!context) return;
    const { fontFamily } = getComputedStyle(document.body);
    for (const layer of LAYERS) paintItems(context, page.scene[layer], fontFamily);
  }, [page, height]);
  return <canvas ref={canvas} className="page-svg" role="img" aria-label={alt} width={WIDE_PX} height={height} />;
};
