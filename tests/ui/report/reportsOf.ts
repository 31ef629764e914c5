import { analyseMap } from '../../../src/analysis/analyseMap.ts';
import { afterEvent } from '../../../src/analysis/report/afterEvent.ts';
import { networkYear } from '../../../src/analysis/report/networkYear.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { aroundEvents } from '../../../src/domain/aroundEvent.ts';
import type { IsoDate } from '../../../src/domain/identifiers.ts';
import { mapsOfSnapshots } from '../../../src/domain/mapsOfSnapshots.ts';
import { answeredQuestions } from '../../../src/domain/network/keyQuestions.ts';
import { redacted } from '../../../src/domain/redaction.ts';
import type { RedactionLevel } from '../../../src/domain/redactionChoice.ts';
import { snapshotsInOrder } from '../../../src/domain/timeLine.ts';
import type { Block, ReportDocument, Runs } from '../../../src/formats/write/reportDocument.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import type { Cut } from '../../../src/ui/report/fitOnPage.ts';
import { MEMO_PARTS, memoDocument } from '../../../src/ui/report/memoDocument.ts';
import { WORKSHOP_PARTS, workshopDocument } from '../../../src/ui/report/workshopDocument.ts';
import { YEAR_PARTS, yearDocument } from '../../../src/ui/report/yearDocument.ts';
import { countedIds } from '../../maps/hidden.ts';

export const TODAY = '2026-11-29' as IsoDate;
const STAND = { day: TODAY, isPhoto: false };
const PICTURE = { alt: 'beeld', width: 674, height: 330 };

interface Wishes {
  readonly level?: RedactionLevel;
  readonly code?: 'nl' | 'en';
  readonly cut?: Cut;
  readonly shown?: readonly string[];
}
/** All reports of a map that can be made, with all their parts. */
export const reportsOf = (
  raw: ActorMap,
  { level = 'persons', code = 'nl', cut = 0, shown = [] }: Wishes = {},
): ReportDocument[] => {
  const language = code === 'nl' ? nl : en;
  const { map } = redacted(raw, { level, shown: new Set(shown) }, language.redaction, countedIds());
  const maps = mapsOfSnapshots(map);
  const memos = aroundEvents(map, TODAY).map(({ event, before, after }) => {
    const [was, is] = [maps.get(before) as ActorMap, after === 'now' ? map : (maps.get(after) as ActorMap)];
    const dayOf = (id: typeof before) => map.snapshots.get(id)?.date as IsoDate;
    const days = { before: dayOf(before), after: after === 'now' ? TODAY : dayOf(after), isNow: after === 'now', today: TODAY };
    const ground = { map, before: was, after: is, days, event, found: afterEvent(was, is), hidden: level, cut };
    return memoDocument(ground, MEMO_PARTS, PICTURE, language);
  });
  const first = snapshotsInOrder(map)[0];
  const before = first ? { map: maps.get(first.id) as ActorMap, day: first.date } : null;
  const answered = answeredQuestions(raw.answers);
  const found = networkYear(map, before?.map ?? map, TODAY);
  return [
    ...memos,
    yearDocument({ map, before, found, photos: [], stand: STAND, answered, hidden: level }, YEAR_PARTS, PICTURE, language),
    workshopDocument({ map, analysis: analyseMap(map), stand: STAND, hidden: level }, WORKSHOP_PARTS, PICTURE, language),
  ];
};

/** Every text that can be read in a report, a line each. */
export const textOf = ({ title, running, headline, blocks, colophon }: ReportDocument): string =>
  [title, ...running, headline, ...blocks.flatMap(linesOf), ...colophon.flatMap(({ heading, text }) => [heading, text])].join(
    '\n',
  );

const said = (runs: Runs): string => runs.map(({ text }) => text).join('');
export const linesOf = (block: Block): string[] => {
  switch (block.is) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [said(block.runs)];
    case 'list':
      return block.items.map(said);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.map(({ cells }) => cells.map((lines) => lines.map(said).join(' ')).join(' | ')),
      ];
    case 'picture':
      return [block.alt];
    case 'units':
      return block.rows.map(({ label, said }) => `${label} ${said}`);
    case 'course':
      return [];
    case 'numbers':
      return block.of.map(({ value, words }) => `${value} ${words}`);
    case 'columns':
      return block.of.flatMap((blocks) => blocks.flatMap(linesOf));
  }
};
