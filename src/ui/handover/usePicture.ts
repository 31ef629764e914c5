import { useMemo } from 'react';
import { dayInWords } from '../../language/grammar.ts';
import type { Box } from '../../picture/box.ts';
import type { PageNumbers } from '../../picture/page/numberItems.ts';
import type { Page, PageWords } from '../../picture/page/pageOf.ts';
import type { SizeOnPaper } from '../../picture/page/pageSizes.ts';
import { EMPTY_SCENE } from '../../picture/scene.ts';
import type { Paper } from '../../workspace/paperStore.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { PICTURE_COLOURS } from './pictureColours.ts';
import { lettersOnPage, picturePage } from './picturePage.ts';
import type { PictureSubject } from './pictureSubject.ts';
import { usePlannedLayout } from './usePlannedLayout.ts';

export interface PictureWishes {
  readonly size: SizeOnPaper;
  readonly mode: 'light' | 'dark';
  readonly part: 'whole' | 'view';
  readonly withs: readonly ('title' | 'legend' | 'date')[];
}

/** A page that is ready to be painted, or nearly: until then names and lines are where they roughly go. */
export interface Picture {
  readonly page: Page;
  readonly size: SizeOnPaper;
  readonly paper: string;
  /** What is on it, for who does not see it. */
  readonly alt: string;
  readonly isFinal: boolean;
  /** The photo that lies under the drawing, where that was asked for. */
  readonly under?: Paper | null;
}

/**
 * The page for a subject; `view` is the part that is shown, in map units, when that is not all of it. `numbers` stand at the actors and relations
 * that a text beside it is about. Who is patient has a blank page until names and lines are thought out.
 */
export const usePicture = (
  subject: PictureSubject,
  { size, mode, withs }: Pick<PictureWishes, 'size' | 'mode' | 'withs'>,
  view: Box | null,
  numbers?: PageNumbers,
  isPatient = false,
): Picture => {
  const language = useLanguage();
  const desk = useDesk();
  const { drawing } = subject;
  const colours = PICTURE_COLOURS[mode];
  const words = useMemo((): PageWords => {
    const [hasTitle, hasLegend, hasDate] = [withs.includes('title'), withs.includes('legend'), withs.includes('date')];
    return {
      title: hasTitle ? subject.title : '',
      issue: hasTitle ? subject.issue : '',
      date: hasDate ? language.handover.picture.stand(dayInWords(subject.day ?? desk.today(), language.code)) : '',
      legend: hasLegend ? subject.legend(colours, view) : [],
    };
  }, [withs, subject, view, colours, language, desk]);
  const letters = useMemo(() => lettersOnPage(drawing, view, words, size), [view, drawing, words, size]);
  const { layout, isFinal } = usePlannedLayout(drawing, letters);
  const page = useMemo(
    (): Page =>
      isPatient && !isFinal
        ? emptyPage({ left: 0, top: 0, right: size.width, bottom: size.height })
        : picturePage(subject, layout, view, words, size, colours, numbers),
    [isPatient, isFinal, view, subject, layout, words, size, colours, numbers],
  );
  return { page, size, paper: colours.paper, alt: subject.alt, isFinal };
};
const emptyPage = (view: Box): Page => ({ scene: EMPTY_SCENE, view, room: view });
