import { useEffect, useMemo } from 'react';
import type { NetworkYear } from '../../analysis/report/networkYear.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import { mapsOfSnapshots } from '../../domain/mapsOfSnapshots.ts';
import { snapshotsInOrder } from '../../domain/timeLine.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useThoughtOrFail } from '../controls/useThought.ts';
import { areasSubject } from '../handover/areasSubject.ts';
import type { PictureSubject } from '../handover/pictureSubject.ts';
import type { ReportWishes } from './madeReport.ts';
import { useReportPicture } from './useReportPicture.ts';
import { type YearGround, type YearPart, yearDocument } from './yearDocument.ts';

const YEAR_DAYS = 366;
const DAY_MS = 86_400_000;
const NO_PICTURES = new Map();

type YearWishes = ReportWishes & { readonly parts: readonly YearPart[] };

/** Makes *Jaarverslag van het netwerk*, counted from the snapshot that lies nearest to a year ago. */
export const YearReport = (wishes: YearWishes) => {
  const { map } = wishes;
  const language = useLanguage();
  const today = useDesk().today();
  const before = useMemo(() => yearAgo(map, today), [map, today]);
  const question = useMemo(() => ({ ask: 'networkYear' as const, before: before?.map ?? map, today }), [before, map, today]);
  const answer = useThoughtOrFail(map, question);
  const subject = useMemo(() => answer && areasSubject(map, answer.analysis.coverage, language), [map, answer, language]);
  if (!answer) return null;
  const ground = { ...wishes, before, found: answer, today };
  return subject ? <WithAreas {...ground} subject={subject} /> : <WithoutAreas {...ground} />;
};

const yearAgo = (map: ActorMap, today: IsoDate): YearGround['before'] => {
  const since = new Date(Date.parse(today) - YEAR_DAYS * DAY_MS).toISOString().slice(0, 10);
  const past = snapshotsInOrder(map).filter(({ date }) => date < today);
  const first = past.findLast(({ date }) => date <= since) ?? past[0];
  const then = first && mapsOfSnapshots(map).get(first.id);
  return first && then ? { map: then, day: first.date } : null;
};

interface Found extends YearWishes {
  readonly before: YearGround['before'];
  readonly found: NetworkYear;
  readonly today: IsoDate;
}

const WithAreas = ({ subject, ...found }: Found & { readonly subject: PictureSubject }) => {
  const { map, before, found: year, today, hidden, parts, fit, onMade } = found;
  const language = useLanguage();
  const picture = useReportPicture(subject, fit.high);
  const { alt, size } = picture;
  const report = useMemo(
    () =>
      yearDocument({ map, before, found: year, today, hidden }, parts, { alt, width: size.width, height: size.height }, language),
    [map, before, year, today, hidden, parts, alt, size, language],
  );
  useEffect(() => onMade({ report, pictures: new Map([['areas', picture]]) }), [report, picture, onMade]);
  return null;
};

const WithoutAreas = ({ map, before, found, today, hidden, parts, onMade }: Found) => {
  const language = useLanguage();
  const report = useMemo(
    () => yearDocument({ map, before, found, today, hidden }, parts, null, language),
    [map, before, found, today, hidden, parts, language],
  );
  useEffect(() => onMade({ report, pictures: NO_PICTURES }), [report, onMade]);
  return null;
};
