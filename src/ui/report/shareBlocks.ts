import { AXES, type Axis } from '../../domain/target.ts';
import { type Block, plain } from '../../formats/write/reportDocument.ts';
import { dayInWords } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import type { YearGround } from './yearGround.ts';

/** Up to so many can be counted at a glance. */
const MOST_UNITS = 20;
const SHARED: readonly Axis[] = ['position', 'ageGroup', 'socialProfession', 'knownToMunicipality', 'tasks'];

/** What the network is made up of beside what is wanted, and what was counted of all of it. */
export const shareBlocks = ({ map, found }: YearGround, { networkYear: t, coverage: c, code }: Language): Block[] => {
  const { axes, keyFigures } = found.analysis.coverageReport;
  if (keyFigures === 0) return [];
  const told = SHARED.flatMap((axis) => axes.find((one) => one.axis === axis) ?? []);
  const labels = c.targets.category as Readonly<Record<Axis, Readonly<Record<string, string>>>>;
  const drawn = told.filter(({ unknown }) => unknown < keyFigures);
  const unknown = told.filter(({ axis, unknown }) => unknown > 0 && axis in AXES);
  return [
    { is: 'heading', text: t.sharesHeading },
    // An axis of which of nobody is known what they are, is told below only: there is nothing to draw, and 0 is not so.
    ...(drawn.length === 0
      ? []
      : [
          {
            is: 'columns' as const,
            of: drawn.map(({ axis, rows }): Block[] => [
              { is: 'paragraph', runs: [{ text: c.targets.axis[axis], strong: true }] },
              {
                is: 'units',
                rows: rows.map(({ category, count, target, verdict }) => ({
                  label: labels[axis][category] ?? category,
                  filled: count <= MOST_UNITS ? count : 0,
                  of: count <= MOST_UNITS ? count : 0,
                  said: t.share(count, target, verdict === 'gap' && target !== null),
                })),
              },
            ]),
          },
        ]),
    ...(unknown.length > 0
      ? [
          {
            is: 'paragraph' as const,
            runs: plain(
              t.unknown(
                unknown.map(({ axis, unknown: count }) => ({ axis: c.targets.axis[axis], count, isAll: count === keyFigures })),
              ),
            ),
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
