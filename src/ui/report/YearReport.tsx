import { useEffect, useMemo } from 'react';
import { mapsOfSnapshots } from '../../domain/mapsOfSnapshots.ts';
import { snapshotsInOrder } from '../../domain/timeLine.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useThought } from '../controls/useThought.ts';
import type { MadeReport, ReportWishes } from './madeReport.ts';
import { type YearPart, yearDocument } from './yearDocument.ts';

const YEAR_DAYS = 366;
const DAY_MS = 86_400_000;

/** Makes *Jaarverslag van het netwerk*, counted from the snapshot that lies nearest to a year ago. */
export const YearReport = ({ map, parts, hidden, onMade }: ReportWishes & { readonly parts: readonly YearPart[] }) => {
  const desk = useDesk();
  const language = useLanguage();
  const today = desk.today();
  const before = useMemo(() => {
    const since = new Date(Date.parse(today) - YEAR_DAYS * DAY_MS).toISOString().slice(0, 10);
    const past = snapshotsInOrder(map).filter(({ date }) => date < today);
    const first = past.findLast(({ date }) => date <= since) ?? past[0];
    const then = first && mapsOfSnapshots(map).get(first.id);
    return first && then ? { map: then, day: first.date } : null;
  }, [map, today]);
  const question = useMemo(() => ({ ask: 'networkYear' as const, before: before?.map ?? map, today }), [before, map, today]);
  const { answer } = useThought(map, question);
  const made = useMemo(
    (): MadeReport | null =>
      answer && {
        report: yearDocument({ map, before, found: answer, today, hidden }, parts, null, language),
        pictures: new Map(),
      },
    [map, before, answer, today, hidden, parts, language],
  );
  useEffect(() => onMade(made), [made, onMade]);
  return null;
};
