import type { AfterEvent } from '../../analysis/report/afterEvent.ts';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import type { TriggerEvent } from '../../domain/triggerEvent.ts';
import { type Block, plain, type ReportDocument } from '../../formats/write/reportDocument.ts';
import { capitalised, dayInWords, dayOfMonth, shortDay } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import { comparedNames } from '../compare/comparedNames.ts';
import { colophonOf } from './colophonOf.ts';
import { findingBlocks } from './findingBlocks.ts';
import { CUTS, type Cut } from './fitOnPage.ts';

/** What can be left out of it; what the map does not know cannot. */
export const MEMO_PARTS = ['picture', 'changes', 'redrawing', 'first', 'findings'] as const;
export type MemoPart = (typeof MEMO_PARTS)[number];

/** Two moments as they may be seen, what lies between them, and what was found. */
export interface MemoGround {
  /** The map with findings and whose it is. */
  readonly map: ActorMap;
  readonly before: ActorMap;
  readonly after: ActorMap;
  readonly days: { readonly before: IsoDate; readonly after: IsoDate; readonly isNow: boolean; readonly today: IsoDate };
  readonly event: TriggerEvent | null;
  readonly found: AfterEvent;
  readonly hidden: RedactionLevel;
  /** How much was given up so that it stays one page. */
  readonly cut: Cut;
}

/** How many changes are told. */
export const toldCount = (cut: Cut): number => (cut >= CUTS.second ? 2 : 3);

/** *Eén pagina na een gebeurtenis*: finding, picture, meaning, doubt, deed, limits. `alt` says what the picture shows. */
export const memoDocument = (
  { map, before, after, days, event, found, hidden, cut }: MemoGround,
  parts: readonly MemoPart[],
  picture: { readonly alt: string; readonly width: number; readonly height: number },
  language: Language,
): ReportDocument => {
  const { afterEvent: t, code } = language;
  const nameOf = comparedNames(before, after);
  const { title, issue } = propertiesOf(map);
  const has = (part: MemoPart) => parts.includes(part);
  const day = (date: IsoDate) => dayInWords(date, code);
  const photos = t.betweenPhotos(day(days.before), days.isNow ? null : day(days.after));
  const labels = new Set(Array.from({ length: map.events.size }, (_, i) => nameKey(language.redaction.label('event', i + 1))));
  const called = (one: TriggerEvent) => (labels.has(nameKey(one.name)) ? null : one.name);
  const others = [...map.events.values()].filter(
    (one) => one.id !== event?.id && one.date > days.before && one.date <= days.after,
  );
  const also = others.length > 0 ? t.also(others.map((one) => [called(one), day(one.date)].filter(Boolean).join(', '))) : '';
  const happened = [event && t.onDay(day(event.date), called(event), event.note), photos, also].filter(Boolean).join(' ');
  const name = event && called(event);
  const begin = event ? (name === null ? t.after.day(day(event.date)) : t.after.named(name)) : t.after.photo(day(days.before));
  const isCompared = found.headline.code !== 'incomparable';
  const changesTold = found.changes.slice(0, toldCount(cut));
  const first = found.first.slice(0, cut >= CUTS.second ? 1 : cut >= CUTS.thirdRow ? 2 : 3);
  const changes: Block[] = [
    { is: 'heading', text: t.changesHeading(changesTold.length) },
    changesTold.length > 0
      ? { is: 'list', items: changesTold.map((one) => t.change(one, nameOf)), marks: true }
      : {
          is: 'paragraph',
          runs: plain(
            found.untold === 'outcome'
              ? language.comparison.outcome[found.comparison.outcome]
              : t.noChanges[found.untold ?? 'small'],
          ),
        },
  ];
  const firstBlocks: Block[] = [
    { is: 'heading', text: t.firstHeading },
    first.length > 0
      ? {
          is: 'table',
          caption: t.firstHeading,
          columns: [
            { heading: t.firstColumns.who, wide: 7 },
            { heading: t.firstColumns.why, wide: 14 },
            { heading: t.firstColumns.ask, wide: 9 },
          ],
          rows: first.map((one) => ({
            cells: [
              [[{ text: capitalised(nameOf(one.actor)), strong: true }], plain(t.as[one.as])],
              [plain(t.why(one, nameOf))],
              [plain(t.ask[one.as])],
            ],
          })),
        }
      : { is: 'paragraph', runs: plain(isCompared ? t.nobody : t.nobodyCompared) },
    ...(found.pushers > 0 && cut < CUTS.pushers
      ? [{ is: 'paragraph' as const, runs: plain(t.pushers(found.pushers)), look: 'note' as const }]
      : []),
  ];
  const beside = [
    has('changes') ? changes : [],
    has('redrawing') && isCompared ? redrawingBlocks(found, days, language) : [],
  ].filter((blocks) => blocks.length > 0);
  const { areas, known } = found.unknown;
  return {
    code,
    title: t.name,
    onePage: cut >= CUTS.letters ? 'tight' : 'usual',
    running: [t.name, issue || title, day(days.today)],
    headline: t.headline(begin, found.headline),
    blocks: [
      { is: 'paragraph', runs: [{ text: event ? t.happened : t.since, strong: true }, { text: ` ${happened}` }], look: 'lead' },
      ...(has('picture') ? [{ is: 'picture' as const, key: 'difference', ...picture }] : []),
      ...(beside.length > 0 ? [{ is: 'columns' as const, of: beside }] : []),
      ...(has('first') ? firstBlocks : []),
      ...(has('findings') ? findingBlocks(map, language) : []),
      { is: 'heading', text: t.unknownHeading },
      {
        is: 'list',
        isBeside: true,
        items: [
          t.unknown.drawers,
          ...(areas.length > 0 ? [t.unknown.areas(areas, nameOf)] : []),
          ...(known.seen + known.heard + known.guessed > 0 ? [t.unknown.known(known)] : []),
          t.unknown.place,
        ].map(plain),
      },
    ],
    colophon: colophonOf(map, [before, after], days.after, hidden, language),
  };
};

const redrawingBlocks = (
  { redrawing }: AfterEvent,
  { before, after, isNow }: MemoGround['days'],
  { afterEvent: t, compare, code }: Language,
): Block[] => [
  { is: 'heading', text: t.redrawingHeading },
  ...(redrawing.length === 0 ? [{ is: 'paragraph' as const, runs: plain(t.nothingToCompare) }] : []),
  ...redrawing.flatMap((figure): Block[] => {
    const said: Block = { is: 'paragraph', runs: t.redrawing(figure) };
    const isDrawn = figure.code === 'tension' && figure.before.of > 0 && figure.after.of > 0;
    if (!isDrawn || Math.max(figure.before.of, figure.after.of) > MOST_UNITS) return [said];
    const row = (day: IsoDate, value: typeof figure.before, isToday = false) => ({
      label: isToday ? compare.now : before.slice(0, 4) === after.slice(0, 4) ? dayOfMonth(day, code) : shortDay(day, code),
      filled: value.count,
      of: value.of,
      said: t.tense(value),
    });
    return [said, { is: 'units', rows: [row(before, figure.before), row(after, figure.after, isNow && before === after)] }];
  }),
];
/** Up to so many can be counted at a glance. */
const MOST_UNITS = 20;
