import { useEffect, useMemo } from 'react';
import type { AfterEvent } from '../../analysis/report/afterEvent.ts';
import type { AroundEvent } from '../../domain/aroundEvent.ts';
import type { ComparedMaps } from '../../workspace/compareDesk.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useThoughtOrFail } from '../controls/useThought.ts';
import type { PictureSubject } from '../handover/pictureSubject.ts';
import { toldNumbers } from '../handover/toldNumbers.ts';
import { CUTS } from './fitOnPage.ts';
import type { ReportWishes } from './madeReport.ts';
import { type MemoPart, memoDocument, toldCount } from './memoDocument.ts';
import { memoSubject } from './memoSubject.ts';
import { useReportPicture } from './useReportPicture.ts';

interface MemoWishes extends ReportWishes {
  readonly around: AroundEvent;
  readonly parts: readonly MemoPart[];
}

/** Makes *Eén pagina na een gebeurtenis* of the two moments around an event. */
export const MemoReport = (wishes: MemoWishes) => {
  const { map, around, onMade } = wishes;
  const { compare } = useDesk();
  const { maps } = useMemo(() => compare.between(map, around), [compare, map, around]);
  const { beforeMap, afterMap, matches } = maps;
  const { judgements } = map;
  const question = useMemo(
    () => beforeMap && { ask: 'afterEvent' as const, before: beforeMap, matches, judgements },
    [beforeMap, matches, judgements],
  );
  const answer = useThoughtOrFail(afterMap, question);
  useEffect(() => {
    if (!answer) onMade(null);
  }, [answer, onMade]);
  return answer && <Memo {...wishes} maps={maps} found={answer} />;
};

const Memo = ({
  map,
  around: { event },
  parts,
  hidden,
  fit: { high, cut },
  onMade,
  maps,
  found,
}: MemoWishes & { readonly maps: ComparedMaps; readonly found: AfterEvent }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { beforeMap, afterMap, before, after } = maps;
  const hasNumbers = parts.includes('changes');
  const momentOf = (id: typeof before | 'now') => (id && id !== 'now' ? map.snapshots.get(id) : undefined);
  const [was, is] = [momentOf(before), momentOf(after)];
  const today = desk.today();
  const subject = useMemo(
    () => memoSubject(maps, found.comparison, { before: was?.name ?? '', after: is?.name ?? language.compare.now }, language),
    [maps, found, was, is, language],
  );
  const pictured = useMemo(() => (cut >= CUTS.legend ? withShortLegend(subject) : subject), [subject, cut]);
  const numbers = useMemo(
    () => (hasNumbers ? toldNumbers(subject.drawing, found.changes.slice(0, toldCount(cut))) : undefined),
    [hasNumbers, subject, found, cut],
  );
  const picture = useReportPicture(pictured, high, numbers);
  const report = useMemo(
    () =>
      memoDocument(
        {
          map,
          before: beforeMap ?? afterMap,
          after: afterMap,
          days: { before: was?.date ?? today, after: is?.date ?? today, isNow: !is, today },
          event,
          found,
          hidden,
          cut,
        },
        parts,
        { alt: subject.alt, width: picture.size.width, height: picture.size.height },
        language,
      ),
    [map, beforeMap, afterMap, was, is, today, event, found, hidden, cut, parts, subject, picture.size, language],
  );
  useEffect(() => onMade({ of: map, report, pictures: new Map([['difference', picture]]) }), [map, report, picture, onMade]);
  return null;
};

/** So many entries of a legend stand on two lines. */
const MOST_ENTRIES = 6;
const withShortLegend = (subject: PictureSubject): PictureSubject => ({
  ...subject,
  legend: (colours) => subject.legend(colours).slice(0, MOST_ENTRIES),
});
