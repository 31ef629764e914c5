import type { NetworkGaps } from '../../analysis/coverage/networkGaps.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId, IsoDate } from '../../domain/identifiers.ts';
import { judgementId } from '../../domain/judgement.ts';
import type { AttentionRow } from '../../domain/network/attention.ts';
import { type CourseMove, courseOf, type SeenOnPhoto, yearOf } from '../../domain/network/course.ts';
import { askedParts, EVERY_KEY_FIGURE, type KeyFigureFilter } from '../../domain/network/keyFigureFilter.ts';
import type { KeyQuestionId } from '../../domain/network/keyQuestions.ts';
import { type Block, plain, type ReportDocument } from '../../formats/write/reportDocument.ts';
import { filterName } from '../../language/filterInWords.ts';
import { capitalised } from '../../language/grammar.ts';
import { comparedNames } from '../compare/comparedNames.ts';
import { keyFigureTermOf } from '../controls/keyFigureTerm.ts';
import { figureCell } from '../network/figures/figureCells.ts';
import { type FigureColumn, isTask } from '../network/figures/figureColumns.ts';
import { plannedFigures } from '../network/figures/figureRows.ts';
import type { FiguresLook } from '../network/figures/figuresOnScreen.ts';
import { gapTable } from '../report/gapBlocks.ts';
import { questionBlocks } from '../report/questionBlocks.ts';
import type { NetworkPart } from '../shell/route.ts';
import { paperTable, type WordTable } from './paperTable.ts';
import { documentOf, type Ground } from './printDocuments.ts';

/** What is on the screen of *Netwerk*, about the map as it may be seen. */
export interface NetworkSeen {
  readonly today: IsoDate;
  /** The key figures that the filter leaves, and how they are sorted, grouped and shown. */
  readonly figures: ReadonlySet<ActorId>;
  readonly filter: KeyFigureFilter;
  readonly look: Pick<FiguresLook, 'sorting' | 'grouping'>;
  readonly columns: readonly FigureColumn[];
  readonly attention: { readonly rows: readonly AttentionRow[]; readonly unknown: readonly AttentionRow[] };
  readonly photos: readonly SeenOnPhoto[];
  /** Nothing as long as it is being thought out. */
  readonly gaps: NetworkGaps | null;
  readonly answered: ReadonlySet<KeyQuestionId>;
  /** Whether all that the part needs was thought out. */
  readonly isKnown: boolean;
}

/** A part of *Netwerk* on paper: all its rows, in the order of the screen. */
export const networkOnPaper = (ground: Ground, part: NetworkPart, seen: NetworkSeen, room: number): ReportDocument => {
  const { network, print } = ground.language;
  const blocks = BLOCKS[part](ground, seen, room);
  const notReady = { is: 'paragraph' as const, runs: plain(print.notReadyYet), look: 'lead' as const };
  return documentOf(ground, network.part[part], seen.isKnown ? blocks : [notReady, ...blocks]);
};

/** The tables among these, for who asks how wide they are. */
export const networkTables = (ground: Ground, part: NetworkPart, seen: NetworkSeen): readonly WordTable[] =>
  part === 'figures'
    ? figureTables(ground, seen).map(({ table }) => table)
    : part === 'course'
      ? [courseTable(ground, seen)]
      : [];

type BlocksOf = (ground: Ground, seen: NetworkSeen, room: number) => Block[];
const said = (text: string, look?: 'note' | 'lead'): Block => ({ is: 'paragraph', runs: plain(text), ...(look && { look }) });

/** One table, or one a group. Sorted by what may be seen: the order of hidden names would give them away. */
const figureTables = ({ map, language: t }: Ground, { figures, look, columns, today }: NetworkSeen) => {
  const shown = [...map.actors.values()].filter(({ id }) => figures.has(id));
  const rows = plannedFigures(t, map, shown, { ...look, filter: EVERY_KEY_FIGURE, sought: '' }, today);
  const groups: { readonly head: string | null; readonly ids: ActorId[] }[] = [];
  for (const row of rows) {
    if ('head' in row) groups.push({ head: row.head, ids: [] });
    else {
      if (groups.length === 0) groups.push({ head: null, ids: [] });
      groups.at(-1)?.ids.push(row.actor);
    }
  }
  return groups.map(({ head, ids }) => ({
    table: {
      caption: head === null ? t.network.part.figures : t.networkFigures.groupOf(head, ids.length),
      columns: columns.map((column) => ({ heading: t.networkFigures.column[column] })),
      rows: ids.flatMap((id) => {
        const actor = map.actors.get(id);
        const cell = (column: FigureColumn) => (actor ? figureCell(t, map, actor, column) : '');
        return [{ cells: columns.map((column) => (isTask(column) && cell(column) !== '' ? t.words.yes : cell(column))) }];
      }),
    } satisfies WordTable,
  }));
};

const figures: BlocksOf = (ground, seen, room) => {
  const { map, language: t } = ground;
  const { filter, look } = seen;
  const all = [...map.actors.values()].filter(({ keyFigure }) => keyFigure !== null).length;
  const { one, many } = keyFigureTermOf(map, t);
  if (all === 0) return [said(t.attention.noFigures(many), 'lead')];
  const counted = t.networkFigures.counts(seen.figures.size, all, one);
  const { sorting } = look;
  const label = sorting && t.networkFigures.column[sorting.column];
  return [
    ...(askedParts(filter).length > 0 ? [said(`${filterName(t, map, { ...filter, name: '' })}.`, 'lead')] : []),
    said(
      label === null ? `${counted}.` : sorting?.descending ? t.print.sortedDown(counted, label) : t.print.sorted(counted, label),
      'note',
    ),
    ...figureTables(ground, seen).flatMap(({ table }): Block[] => [
      ...(look.grouping === null ? [] : [{ is: 'heading' as const, text: table.caption }]),
      paperTable(table, room),
    ]),
    ...(seen.figures.size === 0 ? [said(t.networkFigures.noneFound)] : []),
  ];
};

const attention: BlocksOf = ({ map, language: t }, { attention: { rows, unknown } }, room) => {
  const nameOf = comparedNames(null, map);
  const { many } = keyFigureTermOf(map, t);
  const hasFigures = [...map.actors.values()].some(({ keyFigure }) => keyFigure !== null);
  const whoOf = ({ actor, reasons: [reason] }: AttentionRow): string => {
    if (actor !== null) return nameOf(actor);
    if (reason?.code === 'nobodyForTask') return t.attention.task(t.words.task[reason.task]);
    if (reason?.code !== 'nobodyForArea') return '';
    const [area] = reason.areas;
    return reason.areas.length === 1 && area !== undefined ? nameOf(area) : t.attention.areas(reason.areas.length);
  };
  const table = (caption: string, shown: readonly AttentionRow[]): Block =>
    paperTable(
      {
        caption,
        columns: [{ heading: t.attention.column.who }, { heading: t.attention.column.why }],
        rows: shown.map((row) => ({
          cells: [whoOf(row), row.reasons.map((reason) => t.attention.why(reason, nameOf as (id: never) => string)).join(' ')],
        })),
      },
      room,
    );
  if (rows.length + unknown.length === 0) return [said(hasFigures ? t.attention.none : t.attention.noFigures(many), 'lead')];
  return [
    said(t.attention.lead, 'note'),
    rows.length === 0 ? said(t.attention.none) : table(t.network.part.attention, rows),
    ...(unknown.length > 0
      ? [
          { is: 'heading' as const, text: t.attention.unknownTitle(unknown.length) },
          said(t.attention.unknownMeans, 'note'),
          table(t.attention.unknownTitle(unknown.length), unknown),
        ]
      : []),
  ];
};

const COURSE_COLUMNS: readonly (readonly [head: CourseMove, moves: readonly CourseMove[]])[] = [
  ['came', ['came']],
  ['returned', ['returned']],
  ['paused', ['paused']],
  ['left', ['left', 'declined']],
];

const courseTable = ({ map, language: t }: Ground, { today, photos }: NetworkSeen): WordTable => {
  const course = courseOf(map, today, photos);
  const last = course.years.at(-1)?.year;
  const named = (moved: (typeof course.years)[number]['moves']) =>
    moved
      .map(({ actor, move, on }) => {
        const name = capitalised(map.actors.get(actor)?.name ?? '');
        return `${name} (${move === 'declined' ? `${t.course.declined}, ` : ''}${t.course.movedOn(on)})`;
      })
      .join(', ') || '–';
  const momentsOf = (year: number) => [
    ...course.photos
      .filter(({ on }) => yearOf(on) === year)
      .map(({ id, on, active }) => t.course.photoSaw(map.snapshots.get(id)?.name ?? '', on, active)),
    ...course.events
      .filter(({ on }) => yearOf(on) === year)
      .map(({ id, on }) => t.course.event(map.events.get(id)?.name ?? '', on)),
  ];
  return {
    caption: t.network.part.course,
    columns: [
      { heading: t.course.column.year },
      ...COURSE_COLUMNS.map(([head]) => ({ heading: t.course.move[head] })),
      { heading: t.course.column.active },
      { heading: t.course.column.moments },
    ],
    rows: course.years.toReversed().map((year) => ({
      cells: [
        year.year === last ? t.course.now(year.year) : String(year.year),
        ...COURSE_COLUMNS.map(([, moves]) => named(year.moves.filter(({ move }) => moves.includes(move)))),
        t.course.active(year),
        momentsOf(year.year).join('; '),
      ],
    })),
  };
};

const course: BlocksOf = (ground, seen, room) => {
  const { map, language: t } = ground;
  const course = courseOf(map, seen.today, seen.photos);
  const { years, undated } = course;
  const { many } = keyFigureTermOf(map, t);
  const hasDates = years.some(({ moves }) => moves.length > 0);
  return [
    said(t.course.lead(many), 'note'),
    ...(hasDates ? [] : [said(t.course.noDates)]),
    ...(years.length > 0 ? [{ is: 'course' as const, course }, paperTable(courseTable(ground, seen), room)] : []),
    ...(hasDates && undated.length > 0 ? [said(t.course.undated(undated.length), 'note')] : []),
  ];
};

const gaps: BlocksOf = ({ map, language: t }, { gaps: found }) => {
  if (!found) return [];
  const term = keyFigureTermOf(map, t);
  if (found.keyFigures === 0) return [said(t.gaps.lead(found.keyFigures, term.one, term.many), 'lead')];
  const isOpen = (actor: ActorId) => !map.judgements.has(judgementId('candidate', [actor]));
  const open = found.gaps.map((gap) => ({ ...gap, candidates: gap.candidates.filter(({ actor }) => isOpen(actor)) }));
  return [
    said(t.gaps.lead(found.keyFigures, term.one, term.many), 'note'),
    open.length === 0 ? said(t.gaps.noneFound(found, term.many)) : gapTable(map, open, found.keyFigures, term, t),
    said(t.networkYear.gapsMean, 'note'),
  ];
};

const questions: BlocksOf = ({ map, language: t }, { answered }) => {
  const role = propertiesOf(map).network?.role;
  return [
    ...(role ? [said(`${t.keyQuestions.role.legend}: ${t.keyQuestions.role.of[role]}.`, 'lead')] : []),
    ...questionBlocks({ map, answered }, t),
  ];
};

const BLOCKS: Readonly<Record<NetworkPart, BlocksOf>> = { figures, attention, course, gaps, questions };
