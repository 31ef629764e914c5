import type { NetworkGap } from '../../analysis/coverage/networkGaps.ts';
import type { GapCandidate } from '../../analysis/coverage/whoForGaps.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, AreaId } from '../../domain/identifiers.ts';
import { type Block, plain, type Row, type Runs } from '../../formats/write/reportDocument.ts';
import { capitalised } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import type { Told } from '../../language/nl/gaps.ts';
import { areaName, type YearGround, type YearTerms } from './yearGround.ts';

/** On paper stand the white spots that weigh most, up to so many; of the others their number. */
const MOST_ROWS = 12;
const MOST_NAMED = 2;

/** The white spots, each with what that is compared with, whom to ask, and through whom. */
export const gapBlocks = ({ map, found }: YearGround, term: YearTerms, language: Language): Block[] => {
  const { networkYear: t, gaps: words } = language;
  const { gaps, keyFigures } = found.gaps;
  // That there is no network yet is said already.
  if (keyFigures === 0) return [];
  const first = gaps.slice(0, MOST_ROWS);
  return [
    { is: 'heading', text: t.gapsHeading },
    first.length === 0
      ? { is: 'paragraph', runs: plain(words.noneFound(found.gaps, term.many)) }
      : gapTable(map, first, keyFigures, term, language),
    ...(gaps.length > first.length ? [{ is: 'paragraph' as const, runs: plain(t.moreGaps(gaps.length - first.length)) }] : []),
    ...(first.length > 0 && found.gaps.unknown.length > 0
      ? [{ is: 'paragraph' as const, runs: plain(`${words.unknownOf(found.gaps.unknown.map(({ axis }) => axis))}.`) }]
      : []),
    { is: 'paragraph', runs: plain(t.gapsMean), look: 'note' },
  ];
};

/** A row for each of these white spots. */
export const gapTable = (
  map: ActorMap,
  gaps: readonly NetworkGap[],
  keyFigures: number,
  term: YearTerms,
  language: Language,
): Block => {
  const { networkYear: t, gaps: words, areas } = language;
  const nameOf = (id: ActorId | AreaId): string => map.actors.get(id as ActorId)?.name ?? areaName(map, id as AreaId);
  const rows = gaps.map((gap): Row => {
    const named = gap.candidates.slice(0, MOST_NAMED);
    const missing = words.missing(gap.categories, gap.area === null ? null : nameOf(gap.area), term.one);
    const isAlone = named.length === 0 || gap.around !== null;
    return {
      cells: [
        [
          [{ text: missing, strong: true }],
          plain(
            gap.level
              ? `${areas.level[gap.level](term.one)}; ${goingOn(words.expectation(gap, keyFigures, term.many, term.one))}`
              : words.expectation(gap, keyFigures, term.many, term.one),
          ),
        ],
        named.length === 0
          ? [plain(gap.level === 'nobody' ? words.nobodyDrawn : words.nobodyFits)]
          : named.map((candidate) =>
              plain(
                [
                  capitalised(nameOf(candidate.actor)),
                  ...(candidate.isCandidate ? [`(${language.words.status.candidate})`] : []),
                ].join(' '),
              ),
            ),
        [...named.map((candidate) => askedBy(candidate, nameOf, language)), ...(isAlone ? [around(gap, nameOf, language)] : [])],
      ],
      ...(gap.verdict === 'gap' && { isMarked: true as const }),
    };
  });
  return {
    is: 'table',
    caption: t.gapsHeading,
    columns: [
      { heading: t.gapsColumns.missing, wide: 11 },
      { heading: t.gapsColumns.who, wide: 8 },
      { heading: t.gapsColumns.through, wide: 11 },
    ],
    rows,
  };
};

/** What goes on after a semicolon; none of these sentences begins with a name. */
const goingOn = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

const runsOf = (told: Told): Runs => told.map((part) => ({ text: typeof part === 'string' ? part : part.name }));

const askedBy = ({ actor, asker }: GapCandidate, nameOf: (id: ActorId) => string, { gaps: t }: Language): Runs => {
  if (!asker) return plain(t.noAsker(nameOf(actor)));
  const { keyFigure, line, through, isAway } = asker;
  const isGuessed = line.certainty === 'guessed' || through?.line.certainty === 'guessed';
  return [
    ...runsOf(t.asker(nameOf(actor), nameOf(keyFigure), line, through && { name: nameOf(through.actor), line: through.line })),
    ...(isAway ? plain(` ${t.away(null)}`) : []),
    ...(isGuessed ? plain(` ${t.guessed}`) : []),
  ];
};

const around = ({ around: who, area }: NetworkGap, nameOf: (id: ActorId | AreaId) => string, { gaps: t }: Language): Runs => {
  if (!who) return plain(t.nobodyToAsk);
  const names = who.keyFigures.map(nameOf);
  return [
    ...runsOf(area === null ? t.aroundWhole(names) : t.around(names)),
    ...plain(` ${t.because[who.because](who.areas.map(nameOf))}`),
  ];
};
