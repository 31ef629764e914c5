import { useEffect, useMemo } from 'react';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useStand } from '../controls/useStand.ts';
import { ANALYSE, useThoughtOrFail } from '../controls/useThought.ts';
import { mapSubject } from '../handover/pictureSubject.ts';
import type { ReportWishes } from './madeReport.ts';
import { useReportPicture } from './useReportPicture.ts';
import { type WorkshopPart, workshopDocument } from './workshopDocument.ts';

/** Makes *Kaart van de workshop* of the map as it is. */
export const WorkshopReport = ({
  map,
  parts,
  hidden,
  fit,
  onMade,
}: ReportWishes & { readonly parts: readonly WorkshopPart[] }) => {
  const language = useLanguage();
  const answer = useThoughtOrFail(map, ANALYSE);
  const subject = useMemo(() => mapSubject(map, language), [map, language]);
  const picture = useReportPicture(subject, fit.high);
  const stand = useStand();
  const { size } = picture;
  const report = useMemo(
    () =>
      answer &&
      workshopDocument(
        { map, analysis: answer, stand, hidden },
        parts,
        { alt: subject.alt, width: size.width, height: size.height },
        language,
      ),
    [map, answer, stand, hidden, parts, subject, size, language],
  );
  useEffect(() => onMade(report && { of: map, report, pictures: new Map([['map', picture]]) }), [map, report, picture, onMade]);
  return null;
};
