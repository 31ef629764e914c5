import type { KindRow } from '../../analysis/coverage/kindMatrix.ts';
import type { NetworkMove } from '../../analysis/report/networkYear.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { KEY_FIGURE_KINDS, type KeyFigureKind } from '../../domain/keyFigure.ts';
import { type Block, plain, type ReportDocument } from '../../formats/write/reportDocument.ts';
import { dayInWords } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import { comparedNames } from '../compare/comparedNames.ts';
import { colophonOf } from './colophonOf.ts';
import { courseBlocks, datedCounts, datedYear } from './courseBlocks.ts';
import { coverageBlocks } from './coverageBlocks.ts';
import { findingBlocks } from './findingBlocks.ts';
import { gapBlocks } from './gapBlocks.ts';
import { questionBlocks } from './questionBlocks.ts';
import { shareBlocks } from './shareBlocks.ts';
import { areaName, type YearGround, type YearTerms } from './yearGround.ts';

export const YEAR_PARTS = [
  'picture',
  'coverage',
  'kinds',
  'shares',
  'moves',
  'gaps',
  'contact',
  'questions',
  'findings',
] as const;
export type YearPart = (typeof YEAR_PARTS)[number];

/** *Jaarverslag van het netwerk*. `picture` is that of the neighbourhoods; nothing where these have no outlines. */
export const yearDocument = (
  ground: YearGround,
  parts: readonly YearPart[],
  picture: { readonly alt: string; readonly width: number; readonly height: number } | null,
  language: Language,
): ReportDocument => {
  const { map, before, found, stand, hidden } = ground;
  const { networkYear: t, presentation, words, code } = language;
  const { title, issue, keyFigureTerm } = propertiesOf(map);
  const term = { one: words.keyFigureTerm[keyFigureTerm], many: words.keyFigureTermMany[keyFigureTerm] };
  const has = (part: YearPart) => parts.includes(part);
  const day = dayInWords(stand.day, code);
  const shownDay = stand.isPhoto ? presentation.photoOf(day) : day;
  const own = found.analysis.coverage.filter(({ level }) => level === 'keyFigure').length;
  const without = found.analysis.coverage.filter(({ level }) => level !== 'keyFigure' && level !== 'keyFigureNear').length;
  const was = before ? found.activeBefore : null;
  const dated = datedYear(ground);
  return {
    code,
    title: t.name,
    running: [t.name, title || issue, before ? `${dayInWords(before.day, code)} – ${day}` : shownDay],
    headline: t.headline(was, found.now.active, without, term.one, term.many),
    blocks: [
      {
        is: 'paragraph',
        runs: plain(
          before
            ? t.lead(dayInWords(before.day, code), countsOf(found), term.one, term.many)
            : dated && !stand.isPhoto
              ? t.lead(dayInWords(dated.since, code), datedCounts(dated), term.one, term.many)
              : t.noLead[stand.isPhoto ? 'photo' : 'first'],
        ),
        look: 'lead',
      },
      {
        is: 'numbers',
        of: [
          { value: String(found.now.active), words: t.numbers.active(found.now.active, was, term.one, term.many) },
          { value: String(found.now.candidate), words: t.numbers.candidates(found.now.candidate) },
          ...(map.areas.size > 0 ? [{ value: t.numbers.of(own, map.areas.size), words: t.numbers.areas(term.one) }] : []),
          ...(found.reach ? [{ value: t.numbers.of(found.reach.count, found.reach.of), words: t.numbers.reach }] : []),
        ],
      },
      ...(found.now.paused > 0
        ? [{ is: 'paragraph' as const, runs: plain(t.inNetwork(found.now.active + found.now.paused, found.now.paused)) }]
        : []),
      ...(found.analysis.coverageReport.keyFigures === 0
        ? [{ is: 'paragraph' as const, runs: plain(t.noNetwork(term.one)) }]
        : []),
      ...(has('coverage') ? coverageBlocks(ground, has('picture') ? picture : null, term, language) : []),
      ...(has('kinds') ? kindBlocks(ground, term, language) : []),
      ...(has('shares') ? shareBlocks(ground, language) : []),
      ...(has('moves') && before ? moveBlocks(ground, term, language) : []),
      ...(has('moves') && dated && !stand.isPhoto ? courseBlocks(dated, ground, language) : []),
      ...(has('gaps') ? gapBlocks(ground, term, language) : []),
      ...(has('contact') ? contactBlocks(ground, term, language) : []),
      // A photo holds no answers.
      ...(has('questions') && !stand.isPhoto ? questionBlocks(ground, language) : []),
      ...(has('findings') ? findingBlocks(map, language) : []),
    ],
    colophon: [
      ...colophonOf(map, [...(before ? [before.map] : []), map], stand.day, hidden, language),
      { heading: t.notCounted.heading, text: t.notCounted.text(found.now) },
    ],
  };
};

/** So many neighbourhoods fit beside each other on paper; more of them stand below each other, and the kinds, of which there are few, beside. */
const MOST_COLUMNS = 6;

const kindBlocks = ({ map, found }: YearGround, term: YearTerms, { networkYear: t, words, code }: Language): Block[] => {
  const { missingKinds, keyFigures, axes } = found.analysis.coverageReport;
  if (keyFigures === 0) return [];
  const matrix = found.analysis.coverageReport.matrix.toSorted((one, other) =>
    areaName(map, one.area).localeCompare(areaName(map, other.area), code, { numeric: true }),
  );
  const ofAll = axes.find(({ axis }) => axis === 'kinds');
  const unknown = ofAll?.unknown ?? 0;
  const totals = new Map(ofAll?.rows.map(({ category, count }) => [category as string, count]));
  const heading = t.kindsHeading(term.many, matrix.length > 0);
  if (unknown === keyFigures)
    return [
      { is: 'heading', text: heading },
      { is: 'paragraph', runs: plain(t.noKinds(term.many)) },
    ];
  // Nobody, where that is known of everybody there.
  const said = ({ kinds, unknown }: KindRow, kind: KeyFigureKind) => [
    plain(kinds[kind].length > 0 ? String(kinds[kind].length) : unknown.length > 0 ? '?' : '–'),
  ];
  const countOf = (kind: KeyFigureKind) => totals.get(kind) ?? 0;
  const total = (kind: KeyFigureKind) => [
    [{ text: countOf(kind) === 0 && unknown > 0 ? '?' : String(countOf(kind)), strong: true as const }],
  ];
  const isNumber = true as const;
  const table: Block =
    matrix.length > MOST_COLUMNS
      ? {
          is: 'table',
          caption: heading,
          columns: [
            { heading: t.coverageColumns.area, wide: 9 },
            ...KEY_FIGURE_KINDS.map((kind) => ({ heading: words.keyFigureKind[kind], wide: 6, isNumber })),
          ],
          rows: [
            ...matrix.map((row) => ({
              cells: [[plain(areaName(map, row.area))], ...KEY_FIGURE_KINDS.map((kind) => said(row, kind))],
            })),
            { cells: [[[{ text: t.wholeNetwork, strong: true as const }]], ...KEY_FIGURE_KINDS.map(total)] },
          ],
        }
      : {
          is: 'table',
          caption: heading,
          columns: [
            { heading: t.kindsColumns.kind, wide: 9 },
            ...matrix.map(({ area }) => ({ heading: areaName(map, area), wide: 5, isNumber })),
            { heading: t.kindsColumns.all, wide: 4, isNumber },
          ],
          rows: KEY_FIGURE_KINDS.map((kind) => ({
            cells: [[plain(words.keyFigureKind[kind])], ...matrix.map((row) => said(row, kind)), total(kind)],
            ...(countOf(kind) === 0 && unknown === 0 && { isMarked: true as const }),
          })),
        };
  return [
    { is: 'heading', text: heading },
    { is: 'paragraph', runs: plain(t.kindsMean) },
    table,
    ...(unknown > 0
      ? [{ is: 'paragraph' as const, runs: plain(t.unknownKinds(unknown, keyFigures)), look: 'note' as const }]
      : []),
    ...(missingKinds.length > 0
      ? [
          {
            is: 'paragraph' as const,
            runs: plain(
              t.missingKinds(
                missingKinds.map((kind) => words.keyFigureKind[kind]),
                unknown,
              ),
            ),
          },
        ]
      : []),
  ];
};

const countsOf = ({ moves }: YearGround['found']): Readonly<Record<NetworkMove, number>> => {
  const { came, returned, paused, left, candidate, unmarked, gone } = moves;
  return {
    came: came.length,
    returned: returned.length,
    paused: paused.length,
    left: left.length,
    candidate: candidate.length,
    unmarked: unmarked.length,
    gone: gone.length,
  };
};

const moveBlocks = ({ map, before, found }: YearGround, term: YearTerms, { networkYear: t }: Language): Block[] => {
  const nameOf = comparedNames(before?.map ?? null, map);
  const told = (Object.keys(t.moves) as NetworkMove[]).filter((move) => found.moves[move].length > 0);
  return [
    { is: 'heading', text: t.movesHeading },
    told.length === 0
      ? { is: 'paragraph', runs: plain(t.noMoves) }
      : {
          is: 'list',
          items: told.map((move) =>
            plain(
              t.moves[move](
                found.moves[move].map((id) => nameOf(id)),
                term.one,
              ),
            ),
          ),
        },
  ];
};

const contactBlocks = ({ map, found: { contact, now } }: YearGround, term: YearTerms, { networkYear: t }: Language): Block[] => {
  if (now.active === 0) return [];
  const { recent, months, long, unknown } = contact;
  const names = (ids: readonly ActorId[]) => ids.map((id) => map.actors.get(id)?.name ?? '');
  // That of none of them anything is known is said already.
  const isTold = unknown.length > 0 && unknown.length < now.active;
  return [
    { is: 'heading', text: t.contactHeading(term.many) },
    { is: 'paragraph', runs: plain(t.contact(recent, unknown.length, now.active, months)) },
    ...(long.length > 0 ? [{ is: 'paragraph' as const, runs: plain(t.notLately(names(long))) }] : []),
    ...(isTold ? [{ is: 'paragraph' as const, runs: plain(t.contactUnknown(names(unknown))) }] : []),
  ];
};
