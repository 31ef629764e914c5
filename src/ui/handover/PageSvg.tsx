import type { Page } from '../../picture/page/pageOf.ts';
import { LAYERS } from '../../picture/scene.ts';
import { SceneMarks } from '../canvas/SceneMarks.tsx';

/** A page as a drawing among words: on the screen, and in print, where its letters stay letters. */
export const PageSvg = ({ page: { scene, view }, alt }: { readonly page: Page; readonly alt: string }) => (
  <svg
    className="page-svg"
    role="img"
    aria-label={alt}
    viewBox={`${view.left} ${view.top} ${view.right - view.left} ${view.bottom - view.top}`}
  >
    {LAYERS.map((layer) => (
      <g key={layer}>
        {scene[layer].map(({ id, marks }) => (
          <SceneMarks key={id} marks={marks} />
        ))}
      </g>
    ))}
  </svg>
);
