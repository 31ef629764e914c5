import { densityOf } from '../../picture/density.ts';
import { measureName } from '../../picture/layout/measureName.ts';
import { planLayout } from '../../picture/layout/planLayout.ts';
import { roughLayout } from '../../picture/layout/roughLayout.ts';
import type { Page, PageSize, PageWords } from '../../picture/page/pageOf.ts';
import { PICTURE_COLOURS } from '../handover/pictureColours.ts';
import { lettersOnPage, picturePage } from '../handover/picturePage.ts';
import type { PictureSubject } from '../handover/pictureSubject.ts';

/** The page of a subject thought out at once, on white: who prints does not wait for what is thought out elsewhere. Large drawings stay rough. */
export const plannedPage = (subject: PictureSubject, words: PageWords, size: PageSize): Page => {
  const { drawing } = subject;
  const letters = lettersOnPage(drawing, null, words, size);
  const isLarge = densityOf(drawing.actors.size, drawing.relations.size).name === 'large';
  const layout = isLarge
    ? roughLayout(drawing, letters, measureName)
    : planLayout({ drawing, letters, before: null }, measureName);
  return picturePage(subject, layout, null, words, size, PICTURE_COLOURS.light);
};
