import { exampleMap } from '../../../scripts/example/exampleMap.ts';
import { analyseMap } from '../../../src/analysis/analyseMap.ts';
import { compareMaps } from '../../../src/analysis/compare/compareMaps.ts';
import { mapOfSnapshot } from '../../../src/domain/mapsOfSnapshots.ts';
import { snapshotsInOrder } from '../../../src/domain/timeLine.ts';
import { nl } from '../../../src/language/nl.ts';
import { measureName } from '../../../src/picture/layout/measureName.ts';
import { planLayout } from '../../../src/picture/layout/planLayout.ts';
import type { Page, PageSize } from '../../../src/picture/page/pageOf.ts';
import { areasSubject } from '../../../src/ui/handover/areasSubject.ts';
import { PICTURE_COLOURS } from '../../../src/ui/handover/pictureColours.ts';
import { lettersOnPage, picturePage } from '../../../src/ui/handover/picturePage.ts';
import { comparisonSubject, mapSubject, type PictureSubject } from '../../../src/ui/handover/pictureSubject.ts';

const example = exampleMap('nl');

/** What can be handed over of the example. */
export const SUBJECTS: Readonly<Record<'map' | 'comparison' | 'areas', () => PictureSubject>> = {
  map: () => mapSubject(example, nl),
  comparison: () => {
    const last = snapshotsInOrder(example).at(-1);
    const beforeMap = last && mapOfSnapshot(example, last.id);
    if (!last || !beforeMap) throw new Error('no snapshot');
    const maps = { before: last.id, after: 'now' as const, beforeMap, afterMap: example, matches: [] };
    return comparisonSubject(maps, compareMaps(beforeMap, example), { before: last.name, after: 'Nu' }, nl);
  },
  areas: () => {
    const subject = areasSubject(example, analyseMap(example).coverage, nl);
    if (!subject) throw new Error('no outlines');
    return subject;
  },
};

/** The page of a subject as it is handed over, with all that goes around it. */
export const pageOfSubject = (subject: PictureSubject, size: PageSize, mode: 'light' | 'dark'): Page => {
  const { title, issue, drawing } = subject;
  const words = { title, issue, date: 'Stand van 29 november 2026', legend: subject.legend(PICTURE_COLOURS[mode]) };
  const layout = planLayout({ drawing, letters: lettersOnPage(drawing, null, words, size), before: null }, measureName);
  return picturePage(subject, layout, null, words, size, PICTURE_COLOURS[mode]);
};
