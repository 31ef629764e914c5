import { ArrowLeft, ArrowRight, LayoutList, X } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Hiding } from '../../domain/fields.ts';
import { agreementOf } from '../../domain/together/agreement.ts';
import { drawnByAtLeast } from '../../domain/together/drawnByAtLeast.ts';
import { TakeContact } from '../colouring/TakeContact.tsx';
import { hush } from '../controls/announcer.ts';
import { Button } from '../controls/Button.tsx';
import { Modal } from '../controls/Dialog.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useAnnounced } from '../controls/useAnnounced.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { agreedOn } from '../handover/pictureSubject.ts';
import { useRedacted } from '../redaction/useRedacted.ts';
import { WhoIsRecognisable } from '../redaction/WhoIsRecognisable.tsx';
import { rememberSlide, slideShown, stopPresenting } from '../shell/route.ts';
import type { Step } from '../shell/step.ts';
import { KeepTogether } from '../together/see/KeepTogether.tsx';
import { Blanked } from './Blanked.tsx';
import { isOnStage } from './isOnStage.ts';
import { isBlankKey, nextStep } from './nextStep.ts';
import { OverviewDialog } from './OverviewDialog.tsx';
import { SectionBar } from './SectionBar.tsx';
import { SlideBody } from './SlideBody.tsx';
import { placeOf } from './slidePlace.ts';
import type { Slide } from './slides.ts';
import { slideWords, standOf } from './slideWords.ts';
import { useFullScreen } from './useFullScreen.ts';
import { usePresentedChoice } from './usePresentedChoice.ts';
import { useRoomScale } from './useRoom.ts';
import { useFirstSlide, useSlides } from './useSlides.ts';
import { useSwipe } from './useSwipe.ts';
import './presentation.css';

/** Of what was typed no more than this can be seen here. */
const PRESENTED: readonly Hiding[] = ['actor', 'map', 'snapshot', 'event', 'camp', 'area', 'emptied'];

/**
 * The map for a room full of people, one thing a slide. All of it is made of the map in which is hidden who may not be recognised, so
 * that nothing else can be seen or heard. It begins with what belongs to the step it was opened from.
 */
export const Presentation = ({ step }: { readonly step: Step }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { presentation: t } = language;
  const chosen = usePresentedChoice();
  const { map: whole, isCurrent } = useRedacted(chosen.choice, PRESENTED);
  const least = useObserved(desk.atLeast);
  const seen = useMemo(() => drawnByAtLeast(whole, least), [whole, least]);
  const slides = useSlides(seen, whole);
  const first = useFirstSlide(slides, seen, step);
  const [wanted, setWanted] = useState(() => slideShown() ?? first);
  const at = placeOf(slides, wanted);
  const slide = slides[at];
  // What maps say together is told of all of them, also while less of it shows elsewhere.
  const mapOf = ({ part }: Slide) => (part === 'together' ? whole : seen);
  const map = slide ? mapOf(slide) : seen;
  const agreed = useMemo(() => agreedOn(whole, language), [whole, language]);
  const [isBlank, setBlank] = useState(false);
  const [isOverview, setOverview] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const scale = useRoomScale();
  const style = { '--text-scale': scale.toFixed(3) } as CSSProperties;

  useFullScreen(stage, stopPresenting);
  useEffect(() => stage.current?.focus(), []);
  const go = (to: number) => {
    const next = slides[to];
    if (next) setWanted(next.key);
  };
  useEffect(() => rememberSlide(wanted), [wanted]);
  const swipe = useSwipe((key) => go(nextStep(key, at, slides.length) ?? at));

  const photo = useObserved(desk.opened?.snapshot ?? NOT_OPENED);
  const day = photo?.date ?? desk.today();
  const stand = standOf(day, photo !== null, language);
  const words = useMemo(() => {
    const told = slide && slideWords(slide, map, stand, language);
    if (!told || map !== seen || seen === whole) return told;
    const maps = agreementOf(whole).contributions.length;
    const { atLeast } = language.agreed;
    return {
      ...told,
      notes: [...told.notes, atLeast.said(Math.min(least, maps), maps, seen.positions.size, seen.relations.size)],
    };
  }, [slide, map, seen, whole, least, stand, language]);
  useLayoutEffect(hush, []);
  const said = words ? [words.title, words.sentence].filter((part) => part !== '').join(', ') : `${t.nothing}, ${t.nothingHint}`;
  useAnnounced(words ? t.announced(at + 1, slides.length, said) : said, 'step', {
    on: `${slide?.key} ${slides.length} ${said}`,
    fromStart: true,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    // Nothing of this is meant for the map behind it.
    event.stopPropagation();
    if (!isOnStage(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isBlanking = isBlankKey(event.key);
    const next = isForPressed(event) || isAmongKinds(event) ? null : nextStep(event.key, at, slides.length, event.shiftKey);
    if (!isBlanking && next === null) return;
    event.preventDefault();
    // Of a screen that is blank any of these keys shows the slide again.
    if (isBlanking || isBlank) setBlank(!isBlank);
    else if (next !== null) go(next);
  };

  return (
    <Modal className="presentation" aria-labelledby={titleId} onClose={stopPresenting} onKeyDown={onKeyDown}>
      <div
        ref={stage}
        className="stage"
        data-is={kindOf(slide)}
        data-blank={isBlank}
        data-waits={!isCurrent}
        style={style}
        tabIndex={-1}
        {...swipe}
      >
        {slide && words ? (
          <SlideBody slide={slide} slides={slides} words={words} map={map} agreed={agreed} scale={scale} titleId={titleId} />
        ) : (
          <div className="slide-words">
            <h2 id={titleId}>{t.nothing}</h2>
            <p className="slide-sentence">{t.nothingHint}</p>
          </div>
        )}
        <footer className="presented-controls">
          <SectionBar slides={slides} at={at} onGo={go} />
          {slides.length > 0 && <WhoIsRecognisable chosen={chosen} kinds={PRESENTED} look="chips" />}
          {slide && slide.is !== 'moment' && slide.light === null && <TakeContact />}
          {slide?.part === 'together' && !desk.isFrozen && <KeepTogether />}
          <div className="presented-buttons">
            {slides.length > 0 && (
              <nav aria-label={t.heading}>
                {/* Idle at either end, so that the focus does not jump when the end is reached. */}
                <IconButton label={t.previous} icon={ArrowLeft} size={20} isIdle={at === 0} onClick={() => go(at - 1)} />
                <span className="presented-count">{t.step(at + 1, slides.length)}</span>
                <IconButton
                  label={t.next}
                  icon={ArrowRight}
                  size={20}
                  isIdle={at === slides.length - 1}
                  onClick={() => go(at + 1)}
                />
              </nav>
            )}
            {slides.length > 1 && (
              <Button icon={LayoutList} onClick={() => setOverview(true)}>
                {t.overview}
              </Button>
            )}
            <Button icon={X} onClick={stopPresenting}>
              {t.close}
            </Button>
          </div>
        </footer>
        {isOverview && isCurrent && (
          <OverviewDialog slides={slides} at={at} mapOf={mapOf} onGo={go} onClose={() => setOverview(false)} />
        )}
        {isBlank && <Blanked onShow={() => setBlank(false)} />}
      </div>
    </Modal>
  );
};

const NOT_OPENED = { getSnapshot: () => null, subscribe: () => () => undefined } as const;

const kindOf = (slide: { readonly is: string; readonly moment?: { readonly kind: string } } | undefined): string =>
  slide === undefined ? 'nothing' : slide.moment?.kind === 'event' ? 'event' : slide.is;

/** A space presses what it is on; on a blank screen it shows the slide again either way. */
const isForPressed = ({ target, key }: KeyboardEvent): boolean =>
  key === ' ' && (target as Element).closest('button, input, a, summary') !== null;

/** Arrows go along the kinds of change; elsewhere, and above all where names may be shown, they turn the page. */
const isAmongKinds = ({ target, key }: KeyboardEvent): boolean =>
  key.startsWith('Arrow') && (target as Element).closest('.kind-chips') !== null;
