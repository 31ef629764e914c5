import { useEffect, useMemo } from 'react';
import { answeredQuestions } from '../../domain/network/keyQuestions.ts';
import { snapshotYearAgo } from '../../domain/snapshotYearAgo.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useStand } from '../controls/useStand.ts';
import { useThoughtOrFail } from '../controls/useThought.ts';
import { areasSubject } from '../handover/areasSubject.ts';
import type { PictureSubject } from '../handover/pictureSubject.ts';
import type { ReportWishes } from './madeReport.ts';
import { useReportPicture } from './useReportPicture.ts';
import { type YearPart, yearDocument } from './yearDocument.ts';
import type { YearGround } from './yearGround.ts';

const NO_PICTURES = new Map();
const SEEN_ON_PHOTOS = { ask: 'seenOnPhotos' } as const;

type YearWishes = ReportWishes & { readonly parts: readonly YearPart[] };

/** Makes *Jaarverslag van het netwerk*, counted from the snapshot that lies nearest to a year ago. */
export const YearReport = (wishes: YearWishes) => {
  const { map } = wishes;
  const language = useLanguage();
  const { compare } = useDesk();
  const stand = useStand();
  const answers = useMap((live) => live.answers);
  const answered = useMemo(() => answeredQuestions(answers), [answers]);
  const { before, matches } = useMemo(() => {
    const then = snapshotYearAgo(map, stand.day);
    const { beforeMap, matches } = compare.between(map, { before: then?.id ?? null, after: 'now' }).maps;
    return { before: then && beforeMap && { map: beforeMap, day: then.date }, matches };
  }, [compare, map, stand]);
  const question = useMemo(
    () => ({ ask: 'networkYear' as const, before: before?.map ?? map, today: stand.day, matches }),
    [before, map, stand, matches],
  );
  const answer = useThoughtOrFail(map, question);
  const photos = useThoughtOrFail(map, SEEN_ON_PHOTOS);
  const subject = useMemo(() => answer && areasSubject(map, answer.analysis.coverage, language), [map, answer, language]);
  if (!answer || !photos) return null;
  const ground = { ...wishes, before, found: answer, photos, stand, answered };
  return subject ? <WithAreas {...ground} subject={subject} /> : <WithoutAreas {...ground} />;
};

type Found = YearWishes & YearGround;

const WithAreas = ({ subject, ...found }: Found & { readonly subject: PictureSubject }) => {
  const { map, before, found: year, photos, stand, answered, hidden, parts, fit, onMade } = found;
  const language = useLanguage();
  const picture = useReportPicture(subject, fit.high);
  const { alt, size } = picture;
  const report = useMemo(
    () =>
      yearDocument(
        { map, before, found: year, photos, stand, answered, hidden },
        parts,
        { alt, width: size.width, height: size.height },
        language,
      ),
    [map, before, year, photos, stand, answered, hidden, parts, alt, size, language],
  );
  useEffect(() => onMade({ of: map, report, pictures: new Map([['areas', picture]]) }), [map, report, picture, onMade]);
  return null;
};

const WithoutAreas = ({ map, before, found, photos, stand, answered, hidden, parts, onMade }: Found) => {
  const language = useLanguage();
  const report = useMemo(
    () => yearDocument({ map, before, found, photos, stand, answered, hidden }, parts, null, language),
    [map, before, found, photos, stand, answered, hidden, parts, language],
  );
  useEffect(() => onMade({ of: map, report, pictures: NO_PICTURES }), [map, report, onMade]);
  return null;
};
