import { useMemo, useRef } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { Agreed } from '../../picture/agreed.ts';
import { type Drawing, EMPTY_DRAWING } from '../../picture/drawing.ts';
import type { PageSize } from '../../picture/page/pageOf.ts';
import { useColouringAsSeen } from '../colouring/useColouringAsSeen.ts';
import { useMarkPalette } from '../compare/picture/useMarkPalette.ts';
import { MomentMark } from '../compare/timeLine/MomentMark.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { PICTURE_COLOURS } from '../handover/pictureColours.ts';
import { mapSubject, type PictureColours } from '../handover/pictureSubject.ts';
import { usePlannedLayout } from '../handover/usePlannedLayout.ts';
import { MomentWords } from './MomentWords.tsx';
import { litAppearance, presentedDrawing } from './presentedDrawing.ts';
import { lettersInRoom, roomPage } from './roomPage.ts';
import { SlideLegend } from './SlideLegend.tsx';
import { SlidePicture } from './SlidePicture.tsx';
import type { Slide } from './slides.ts';
import { momentName, type SlideWords } from './slideWords.ts';
import { type AskedMoment, useMoment } from './useMoment.ts';
import { useRoom } from './useRoom.ts';

/** A title of more letters is written smaller. */
const LONG = 40;

/** What a slide says, its picture, and what is drawn there. The places of the map are the same on all slides, so that only the light moves. */
export const SlideBody = ({
  slide,
  slides,
  words,
  map,
  agreed,
  scale,
  titleId,
}: {
  readonly slide: Slide;
  readonly slides: readonly Slide[];
  readonly words: SlideWords;
  /** As it may be seen. */
  readonly map: ActorMap;
  /** How many drew what of it. */
  readonly agreed: Agreed;
  /** How much larger than on a page all is drawn. */
  readonly scale: number;
  readonly titleId: string;
}) => {
  const language = useLanguage();
  const { presentation: t } = language;
  const palette = useMarkPalette();
  const colours = useMemo(() => ({ ...palette, areas: PICTURE_COLOURS.light.areas }), [palette]);
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  const { before, after, beforeName, name } = askedAt(slide, slides, language) ?? NOTHING_ASKED;
  // The same as long as the moments are: slides are made anew when answers come, and nothing of this one begins again by that.
  const asked = useMemo(() => after && { before, after, beforeName, name }, [before, after, beforeName, name]);
  const moment = useMoment(map, asked);

  const presented = useMemo(() => presentedDrawing(map, agreed), [map, agreed]);
  const colouring = useColouringAsSeen(map);
  const subject = useMemo(() => {
    const { drawing } = presented;
    // What is lit has the slide to itself; and of shapes that stand for several nobody can say a colour.
    const wished = slide.light === null && drawing.actors.size === map.positions.size ? colouring : null;
    const wordOf = (id: string) => {
      const line = drawing.relations.get(id);
      return line ? language.words.relationType[line.type] : '';
    };
    const base = { ...mapSubject(map, language, undefined, wished), drawing };
    if (wished && base.appearanceOf) return base;
    const appearanceOf = (tints: PictureColours) => litAppearance(presented, slide.light, tints, wordOf);
    return { ...base, appearanceOf };
  }, [presented, map, slide.light, language, colouring]);

  const size = useMemo(() => room && roomPage(room, scale), [room, scale]);
  const isMap = slide.is !== 'moment';
  const shown = isMap ? subject : moment?.subject;
  const ofMap = useRoomLayout(presented.drawing, size);
  const ofMoment = useRoomLayout(moment?.subject.drawing ?? EMPTY_DRAWING, size);
  const legend = useMemo(() => shown?.legend(colours) ?? [], [shown, colours]);
  const event = slide.is === 'moment' && slide.moment.kind === 'event' ? slide.moment : null;
  const lit = slide.light?.actors.flatMap((id) => map.actors.get(id)?.name ?? []) ?? [];
  const alt =
    slide.is === 'moment'
      ? (shown?.alt ?? '')
      : lit.length > 0
        ? t.alt(words.title, t.lit(lit))
        : t.altWhole(presented.drawing.actors.size, presented.drawing.relations.size);

  return (
    <>
      <div className="slide-words">
        <header>
          {event && (
            <span className="event-sign">
              <MomentMark moment={event} />
            </span>
          )}
          <h2 id={titleId} data-long={words.title.length > LONG}>
            {words.title}
          </h2>
          {words.sentence !== '' && <p className="slide-sentence">{words.sentence}</p>}
        </header>
        {moment && (
          <div className="presented-words">
            <MomentWords shown={moment} />
          </div>
        )}
        {words.notes.map((note) => (
          <p key={note} className="slide-note">
            {note}
          </p>
        ))}
      </div>
      {!event && <SlideLegend entries={legend} />}
      <div ref={place} className="slide-place">
        {!event && room && size && shown && (
          <SlidePicture
            of={map}
            subject={shown}
            {...(isMap ? ofMap : ofMoment)}
            room={room}
            size={size}
            colours={colours}
            alt={alt}
          />
        )}
      </div>
    </>
  );
};

/** Where names and lines go with letters that a room can read; nothing is placed before it is known how large that is. */
const useRoomLayout = (drawing: Drawing, size: PageSize | null) => {
  const letters = useMemo(() => (size ? lettersInRoom(drawing, size) : 0), [drawing, size]);
  return usePlannedLayout(size ? drawing : EMPTY_DRAWING, letters);
};

const NOTHING_ASKED = { before: null, after: null, beforeName: '', name: '' };

/** The map of a moment, and the snapshot before it. */
const askedAt = (slide: Slide, slides: readonly Slide[], language: Parameters<typeof momentName>[1]): AskedMoment | null => {
  if (slide.is !== 'moment' || slide.moment.kind === 'event') return null;
  const { moment } = slide;
  const moments = slides.flatMap((one) => (one.is === 'moment' ? [one.moment] : []));
  const before = moments.slice(0, moments.indexOf(moment)).findLast((one) => one.kind === 'snapshot');
  return {
    before: before?.kind === 'snapshot' ? before.snapshot.id : null,
    after: moment.kind === 'now' ? 'now' : moment.snapshot.id,
    beforeName: before ? momentName(before, language) : '',
    name: momentName(moment, language),
  };
};
