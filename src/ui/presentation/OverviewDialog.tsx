import type { ActorMap } from '../../domain/actorMap.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { PressArea } from '../controls/PressArea.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { partsOf } from './slidePlace.ts';
import type { Slide } from './slides.ts';
import { slideWords } from './slideWords.ts';
import './overview.css';

/** All slides in a list, to go to one of them. */
export const OverviewDialog = ({
  slides,
  at,
  mapOf,
  onGo,
  onClose,
}: {
  readonly slides: readonly Slide[];
  readonly at: number;
  /** What a slide tells of. */
  readonly mapOf: (slide: Slide) => ActorMap;
  readonly onGo: (slide: number) => void;
  readonly onClose: () => void;
}) => {
  const language = useLanguage();
  const { presentation: t, library } = language;
  return (
    <Dialog title={t.overview} wide onClose={onClose}>
      <div className="slide-overview">
        {partsOf(slides).map(({ part, from, slides: own }) => (
          <section key={part}>
            <h3>{t.parts[part]}</h3>
            <ol start={from + 1}>
              {own.map((slide, i) => {
                const { title, sentence, count } = slideWords(slide, mapOf(slide), '', language);
                return (
                  <li key={slide.key}>
                    <PressArea
                      aria-current={from + i === at ? 'true' : undefined}
                      autoFocus={from + i === at}
                      onClick={() => {
                        onGo(from + i);
                        onClose();
                      }}
                    >
                      <span className="slide-number">{from + i + 1}</span>
                      <span>
                        <b>{title}</b>
                        <span className="hint">{slide.is === 'moment' || slide.part === 'answers' ? sentence : ''}</span>
                      </span>
                      {count !== null && slide.part !== 'answers' && <span className="slide-count">{t.count(count)}</span>}
                    </PressArea>
                  </li>
                );
              })}
            </ol>
          </section>
        ))}
      </div>
      <div className="actions">
        <Button onClick={onClose}>{library.cancel}</Button>
      </div>
    </Dialog>
  );
};
