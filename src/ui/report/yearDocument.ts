import type { NetworkYear } from '../../analysis/report/networkYear.ts';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId, AreaId, IsoDate } from '../../domain/identifiers.ts';
import { KEY_FIGURE_KINDS } from '../../domain/keyFigure.ts';
import { AXES, type Axis } from '../../domain/target.ts';
import { type Block, plain, type ReportDocument, type Row } from '../../formats/write/reportDocument.ts';
import { capitalised, dayInWords, listed } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import { comparedNames } from '../compare/comparedNames.ts';
import { colophonOf } from './colophonOf.ts';
import { findingBlocks } from './findingBlocks.ts';

export const YEAR_PARTS = ['picture', 'coverage', 'kinds', 'shares', 'moves', 'gaps', 'contact', 'findings'] as const;
export type YearPart = (typeof YEAR_PARTS)[number];

export interface YearGround {
  readonly map: ActorMap;
  /** The earlier moment that the year is counted from, where there is one. */
  readonly before: { readonly map: ActorMap; readonly day: IsoDate } | null;
  readonly found: NetworkYear;
  readonly today: IsoDate;
  readonly hidden: number | 'everybody' | null;
}
type Terms = { readonly one: string; readonly many: string };

/** *Jaarverslag van het netwerk*. `picture` is that of the neighbourhoods; nothing where these have no outlines. */
export const yearDocument = (
  ground: YearGround,
  parts: readonly YearPart[],
  picture: { readonly alt: string; readonly width: number; readonly height: number } | null,
  language: Language,
): ReportDocument => {
  const { map, before, found, today, hidden } = ground;
  const { networkYear: t, words, code } = language;
  const { title, issue, keyFigureTerm } = propertiesOf(map);
  const term = { one: words.keyFigureTerm[keyFigureTerm], many: words.keyFigureTermMany[keyFigureTerm] };
  const has = (part: YearPart) => parts.includes(part);
  const day = dayInWords(today, code);
  const own = found.analysis.coverage.filter(({ level }) => level === 'keyFigure').length;
  const without = found.analysis.coverage.filter(({ level }) => level === 'nobody' || level === 'noKeyFigureNear').length;
  const was = before ? found.activeBefore : null;
  return {
    code,
    title: t.name,
    running: [t.name, title || issue, before ? `${dayInWords(before.day, code)} – ${day}` : day],
    headline: t.headline(was, found.now.active, without, term.many),
    blocks: [
      {
        is: 'paragraph',
        runs: plain(
          t.lead(
            before && dayInWords(before.day, code),
            found.came.length,
            found.left.length,
            found.paused.length,
            term.one,
            term.many,
          ),
        ),
        look: 'lead',
      },
      {
        is: 'numbers',
        of: [
          { value: String(found.now.active), words: t.numbers.active(was, term.many) },
          { value: String(found.now.candidate), words: t.numbers.candidates(found.now.candidate) },
          ...(map.areas.size > 0 ? [{ value: t.numbers.of(own, map.areas.size), words: t.numbers.areas(term.one) }] : []),
          ...(found.reach ? [{ value: t.numbers.of(found.reach.count, found.reach.of), words: t.numbers.reach }] : []),
        ],
      },
      ...(found.analysis.coverageReport.keyFigures === 0
        ? [{ is: 'paragraph' as const, runs: plain(t.noNetwork(term.one)) }]
        : []),
      ...(has('coverage') ? coverageBlocks(ground, has('picture') ? picture : null, term, language) : []),
      ...(has('kinds') ? kindBlocks(ground, term, language) : []),
      ...(has('shares') ? shareBlocks(ground, language) : []),
      ...(has('moves') && before ? moveBlocks(ground, language) : []),
      ...(has('gaps') ? gapBlocks(ground, language) : []),
      ...(has('contact') ? contactBlocks(ground, term, language) : []),
      ...(has('findings') ? findingBlocks(map, language) : []),
    ],
    colophon: [
      ...colophonOf(map, map, today, hidden, language),
      { heading: t.notCounted.heading, text: t.notCounted.text(found.now) },
    ],
  };
};

export const coverageBlocks = (
  { map, found }: YearGround,
  picture: { readonly alt: string; readonly width: number; readonly height: number } | null,
  term: Terms,
  { networkYear: t, code }: Language,
): Block[] => {
  const { coverage, coverageReport } = found.analysis;
  if (coverage.length === 0)
    return [
      { is: 'heading', text: t.coverageHeading },
      { is: 'paragraph', runs: plain(t.noAreas) },
    ];
  const gaps = new Map(coverageReport.areas.rows.map((row) => [row.area, row]));
  const number = new Intl.NumberFormat(code === 'nl' ? 'nl-NL' : 'en-GB');
  const rows = [...coverage]
    .sort((one, other) => nameIn(map, one.area).localeCompare(nameIn(map, other.area), code, { numeric: true }))
    .map(({ area, level }): Row => {
      const row = gaps.get(area);
      const population = map.areaProfiles.get(area)?.population ?? null;
      const isMarked = level === 'nobody' || level === 'noKeyFigureNear';
      return {
        cells: [
          [plain(nameIn(map, area))],
          [plain(population === null ? '?' : number.format(population))],
          [plain(row?.expected == null ? '?' : t.expected(row.expected))],
          [plain(String(row?.count ?? 0))],
          [plain(t.level[level](term.one))],
        ],
        ...(isMarked && { isMarked }),
      };
    });
  const table: Block = {
    is: 'table',
    caption: t.coverageHeading,
    columns: [
      { heading: t.coverageColumns.area, wide: 9 },
      { heading: t.coverageColumns.population, wide: 5, isNumber: true },
      { heading: t.coverageColumns.expected, wide: 5, isNumber: true },
      { heading: t.coverageColumns.active, wide: 3, isNumber: true },
      { heading: t.coverageColumns.level, wide: 9 },
    ],
    rows,
  };
  const { basis } = coverageReport.areas;
  return [
    { is: 'heading', text: t.coverageHeading },
    ...(basis === null
      ? []
      : [{ is: 'paragraph' as const, runs: plain(basis === 'population' ? t.coverageMeans(term.one) : t.coverageMeansActors) }]),
    ...(picture ? [{ is: 'picture' as const, key: 'areas', ...picture }] : []),
    table,
  ];
};
const nameIn = ({ areas }: ActorMap, id: AreaId): string => areas.get(id)?.name ?? '';

/** So many neighbourhoods fit beside each other on paper; of more only the sums are told. */
const MOST_COLUMNS = 6;

const kindBlocks = ({ map, found }: YearGround, term: Terms, { networkYear: t, words }: Language): Block[] => {
  const { matrix, missingKinds, keyFigures, axes } = found.analysis.coverageReport;
  if (keyFigures === 0) return [];
  const shown = matrix.length <= MOST_COLUMNS ? matrix : [];
  const totals = new Map(
    axes.find(({ axis }) => axis === 'kinds')?.rows.map(({ category, count }) => [category as string, count]),
  );
  return [
    { is: 'heading', text: t.kindsHeading(term.many) },
    { is: 'paragraph', runs: plain(t.kindsMean) },
    {
      is: 'table',
      caption: t.kindsHeading(term.many),
      columns: [
        { heading: t.kindsColumns.kind, wide: 9 },
        ...shown.map(({ area }) => ({ heading: nameIn(map, area), wide: 5, isNumber: true as const })),
        { heading: t.kindsColumns.all, wide: 4, isNumber: true },
      ],
      rows: KEY_FIGURE_KINDS.map((kind) => ({
        cells: [
          [plain(words.keyFigureKind[kind])],
          ...shown.map(({ kinds }) => [plain(kinds[kind].length === 0 ? '–' : String(kinds[kind].length))]),
          [[{ text: String(totals.get(kind) ?? 0), strong: true as const }]],
        ],
        ...((totals.get(kind) ?? 0) === 0 && { isMarked: true as const }),
      })),
    },
    ...(missingKinds.length > 0
      ? [{ is: 'paragraph' as const, runs: plain(t.missingKinds(missingKinds.map((kind) => words.keyFigureKind[kind]))) }]
      : []),
  ];
};

const SHARED: readonly Axis[] = ['position', 'ageGroup', 'socialProfession', 'knownToMunicipality', 'tasks'];

const shareBlocks = ({ map, found }: YearGround, { networkYear: t, coverage: c, code }: Language): Block[] => {
  const { axes, keyFigures } = found.analysis.coverageReport;
  if (keyFigures === 0) return [];
  const told = SHARED.flatMap((axis) => axes.find((one) => one.axis === axis) ?? []);
  const labels = c.targets.category as Readonly<Record<Axis, Readonly<Record<string, string>>>>;
  const unknown = told.filter(({ axis, unknown }) => unknown > 0 && axis in AXES);
  return [
    { is: 'heading', text: t.sharesHeading },
    {
      is: 'columns',
      of: told.map(({ axis, rows }): Block[] => [
        { is: 'paragraph', runs: [{ text: c.targets.axis[axis], strong: true }] },
        {
          is: 'units',
          rows: rows.map(({ category, count, target, verdict }) => ({
            label: labels[axis][category] ?? category,
            filled: count <= MOST_UNITS ? count : 0,
            of: count <= MOST_UNITS ? count : 0,
            said: t.share(count, target, verdict === 'gap'),
          })),
        },
      ]),
    },
    ...(unknown.length > 0
      ? [
          {
            is: 'paragraph' as const,
            runs: plain(t.unknown(unknown.map(({ axis, unknown: count }) => ({ axis: c.targets.axis[axis], count })))),
            look: 'note' as const,
          },
        ]
      : []),
    ...(map.networkCounts.size > 0
      ? [
          { is: 'heading' as const, text: t.countsHeading },
          {
            is: 'list' as const,
            items: [...map.networkCounts.values()].map(({ name, counted, of, date }) =>
              plain(t.count(name, counted, of, dayInWords(date, code))),
            ),
          },
        ]
      : []),
  ];
};
/** Up to so many can be counted at a glance. */
const MOST_UNITS = 20;

const moveBlocks = ({ map, before, found }: YearGround, { networkYear: t }: Language): Block[] => {
  const nameOf = comparedNames(before?.map ?? null, map);
  const told = (['came', 'paused', 'left'] as const).filter((move) => found[move].length > 0);
  return [
    { is: 'heading', text: t.movesHeading },
    told.length === 0
      ? { is: 'paragraph', runs: plain(t.moves.none) }
      : { is: 'list', items: told.map((move) => plain(t.moves[move](found[move].map((id) => nameOf(id))))) },
  ];
};

const gapBlocks = ({ map, found }: YearGround, { networkYear: t, coverage: c, code }: Language): Block[] => {
  const nameOf = (id: ActorId) => map.actors.get(id)?.name ?? '';
  const labels = c.targets.category as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const rows = found.analysis.coverageReport.candidates.map(({ actor, grounds }): Row => {
    const areas = grounds.flatMap((one) => (one.code === 'areas' ? one.areas.map((area) => nameIn(map, area)) : []));
    const kinds = grounds.flatMap((one) =>
      one.code === 'categories'
        ? one.categories.flatMap((id) => {
            const [axis = '', category = ''] = id.split('.');
            return labels[axis]?.[category] ?? [];
          })
        : [],
    );
    const through = grounds.flatMap((one) => (one.code === 'knownBy' ? one.keyFigures.map(nameOf) : []));
    const isCandidate = grounds.some((one) => one.code === 'isCandidate');
    return {
      cells: [
        [[{ text: capitalised(nameOf(actor)), strong: true }], ...(isCandidate ? [plain(t.isCandidate)] : [])],
        [plain(t.fills(areas, kinds))],
        [plain(through.length > 0 ? listed(through, code) : '–')],
      ],
    };
  });
  return [
    { is: 'heading', text: t.gapsHeading },
    rows.length === 0
      ? { is: 'paragraph', runs: plain(t.noGaps) }
      : {
          is: 'table',
          caption: t.gapsHeading,
          columns: [
            { heading: t.gapsColumns.who, wide: 9 },
            { heading: t.gapsColumns.why, wide: 12 },
            { heading: t.gapsColumns.through, wide: 9 },
          ],
          rows,
        },
    { is: 'paragraph', runs: plain(t.gapsMean), look: 'note' },
  ];
};

const contactBlocks = ({ map, found: { contact, now } }: YearGround, term: Terms, { networkYear: t }: Language): Block[] => {
  if (now.active === 0) return [];
  const names = (ids: readonly ActorId[]) => ids.map((id) => map.actors.get(id)?.name ?? '');
  const recent = contact.known.length - contact.long.length;
  return [
    { is: 'heading', text: t.contactHeading(term.many) },
    { is: 'paragraph', runs: plain(t.contact(recent, now.active, contact.months)) },
    ...(contact.long.length > 0 ? [{ is: 'paragraph' as const, runs: plain(t.notLately(names(contact.long))) }] : []),
    ...(contact.unknown.length > 0 ? [{ is: 'paragraph' as const, runs: plain(t.contactUnknown(names(contact.unknown))) }] : []),
  ];
};
