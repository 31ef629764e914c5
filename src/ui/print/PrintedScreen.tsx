import { type ReactNode, useMemo } from 'react';
import type { Block, ReportDocument } from '../../formats/write/reportDocument.ts';
import { dayInWords } from '../../language/grammar.ts';
import type { PageSize } from '../../picture/page/pageOf.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useThought } from '../controls/useThought.ts';
import { PageSvg } from '../handover/PageSvg.tsx';
import { PICTURE_COLOURS } from '../handover/pictureColours.ts';
import { comparisonSubject, mapSubject, type PictureSubject } from '../handover/pictureSubject.ts';
import { useComparedAsSeen } from '../handover/useComparedAsSeen.ts';
import { useRedacted } from '../redaction/useRedacted.ts';
import { useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { DocumentView } from '../report/DocumentView.tsx';
import { TEXT_WIDTH } from '../report/madeReport.ts';
import { plannedPage } from './plannedPage.ts';
import { areasOnPaper, comparisonOnPaper, insightOnPaper, tablesOnPaper } from './printDocuments.ts';
import { usePrinted } from './usePrinted.tsx';

/** What of the screen is on paper. */
export type Printed = 'map' | 'table' | 'areas' | 'compare' | 'insight';

/** On paper without the margins of the printer, in CSS pixels. */
const WHOLE: PageSize = { width: 1_000, height: 690, margin: 0 };
const IN_TEXT: PageSize = { width: TEXT_WIDTH, height: 420, margin: 4 };
const ANALYSE = { ask: 'analyse' } as const;

/** Prints what is on the screen as somebody would hand it out: all of it, in light colours, with whoever is to be hidden hidden. */
export const PrintedScreen = ({ of }: { readonly of: Printed }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { choice } = useRedactionChoice();
  const { map } = useRedacted(choice);
  const compared = useComparedAsSeen(map);
  const { beforeMap, afterMap, matches, before, after } = compared.maps;
  const compare = useMemo(
    () => (of === 'compare' && beforeMap ? { ask: 'compare' as const, before: beforeMap, matches } : null),
    [of, beforeMap, matches],
  );
  const { answer: analysis } = useThought(map, of === 'areas' || of === 'insight' ? ANALYSE : null);
  const { answer: comparison } = useThought(afterMap, compare);
  const today = desk.today();
  const ground = { map, today, language };
  const momentName = (id: typeof before | 'now') => (id && id !== 'now' && map.snapshots.get(id)?.name) || language.compare.now;

  const wholeMap = () => {
    const subject = mapSubject(map, language);
    const date = language.handover.picture.stand(dayInWords(today, language.code));
    const words = { title: subject.title, issue: subject.issue, date, legend: subject.legend(PICTURE_COLOURS.light) };
    return (
      <div className="map-on-paper">
        <h1 className="hidden-visually">{subject.title}</h1>
        <PageSvg page={plannedPage(subject, words, WHOLE)} alt={subject.alt} />
      </div>
    );
  };
  const withPicture = (subject: PictureSubject, make: (picture: Extract<Block, { is: 'picture' }>) => ReportDocument) => {
    const words = { title: '', issue: '', date: '', legend: subject.legend(PICTURE_COLOURS.light) };
    const page = plannedPage(subject, words, IN_TEXT);
    const { width, height } = IN_TEXT;
    const report = make({ is: 'picture', key: 'picture', alt: subject.alt, width, height });
    return <DocumentView report={report} pictureOf={(_, alt) => <PageSvg page={page} alt={alt} />} />;
  };
  return usePrinted((): ReactNode => {
    if (of === 'table') return <DocumentView report={tablesOnPaper(ground)} pictureOf={() => null} />;
    if (of === 'areas' && analysis) return <DocumentView report={areasOnPaper(ground, analysis)} pictureOf={() => null} />;
    if (of === 'insight' && analysis)
      return withPicture(mapSubject(map, language), (picture) => insightOnPaper(ground, analysis, picture));
    if (of === 'compare' && comparison && beforeMap) {
      const names = { before: momentName(before), after: momentName(after) };
      return withPicture(comparisonSubject(compared.maps, comparison, names, language), (picture) =>
        comparisonOnPaper(ground, compared.maps, comparison, picture),
      );
    }
    return wholeMap();
  });
};
