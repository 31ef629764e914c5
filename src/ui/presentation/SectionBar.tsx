import { PressArea } from '../controls/PressArea.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { partsOf } from './slidePlace.ts';
import type { Slide } from './slides.ts';
import './sectionBar.css';

/** The parts of the presentation, each as long as it has slides, and how far one is in it; pressed it begins there. */
export const SectionBar = ({
  slides,
  at,
  onGo,
}: {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly onGo: (slide: number) => void;
}) => {
  const { presentation: t } = useLanguage();
  return (
    <nav className="section-bar" aria-label={t.partsLabel}>
      {partsOf(slides).map(({ part, from, slides: own }) => {
        const passed = Math.max(0, Math.min(own.length, at - from + 1));
        const isHere = passed > 0 && at < from + own.length;
        return (
          <PressArea
            key={part}
            aria-label={t.part(t.parts[part], own.length)}
            aria-current={isHere ? 'true' : undefined}
            style={{ flexGrow: own.length }}
            onClick={() => onGo(from)}
          >
            <span className="section-line">
              <span style={{ width: `${(passed / own.length) * 100}%` }} />
            </span>
            <span className="section-name">
              {t.parts[part]} <b>{own.length}</b>
            </span>
          </PressArea>
        );
      })}
    </nav>
  );
};
