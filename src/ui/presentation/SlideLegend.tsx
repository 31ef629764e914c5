import type { LegendEntry } from '../../picture/page/pageOf.ts';
import { SceneMarks } from '../canvas/SceneMarks.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What is drawn on the picture, and nothing else. */
export const SlideLegend = ({ entries }: { readonly entries: readonly LegendEntry[] }) => {
  const { presentation: t } = useLanguage();
  if (entries.length === 0) return null;
  return (
    <ul className="slide-legend" aria-label={t.legend}>
      {entries.map(({ word, marks, width, height }) => (
        <li key={word}>
          <svg
            viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
            style={{ aspectRatio: `${width} / ${height}` }}
            aria-hidden="true"
          >
            <SceneMarks marks={marks} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
};
