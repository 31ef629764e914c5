import type { CoverageReport } from '../../analysis/coverage/coverageReport.ts';
import type { ComparedWith } from '../../analysis/coverage/emptyCombinations.ts';
import type { Verdict } from '../../analysis/coverage/verdict.ts';
import { listed } from '../../language/grammar.ts';
import { Fold } from '../controls/Fold.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { GapMark } from './GapMark.tsx';
import { useCoverageWords } from './useCoverageWords.ts';

interface Gap {
  readonly key: string;
  readonly verdict: Verdict;
  readonly expected: number;
  readonly sentence: string;
}
const MOST_SMALL = 8;
/** Less than this is written as nothing. */
const LEAST_SAID = 0.05;

/** Who is missing, in sentences: gaps first, then what deserves a look, then what may be chance. */
export const Gaps = ({ report }: { readonly report: CoverageReport }) => {
  const areas = useMap(({ areas }) => areas);
  const { coverage, gaps: words, code } = useLanguage();
  const t = coverage.gaps;
  const { terms, nameOf, categoryName } = useCoverageWords();
  const { keyFigures: all, axes } = report;
  const compared = (basis: ComparedWith | null) => words.comparedWith(basis === null ? [] : [basis], terms);
  const ofAreas = report.areas.rows.flatMap(({ area, verdict, expected }): Gap[] =>
    verdict && verdict !== 'present' && expected !== null && areas.has(area)
      ? [{ key: area, verdict, expected, sentence: t.area(nameOf(area), expected, all, terms, compared(report.areas.basis)) }]
      : [],
  );
  const ofAxes = axes.flatMap(({ axis, rows }) =>
    rows.flatMap((row): Gap[] => {
      const { category, verdict, expected } = row;
      if (!verdict || verdict === 'present' || expected === null) return [];
      const sentence = t.category(categoryName(axis, category), row, all, terms, compared(row.basis));
      return [{ key: `${axis}.${category}`, verdict, expected, sentence }];
    }),
  );
  const gaps = [...ofAxes, ...ofAreas].sort((a, b) => b.expected - a.expected);
  const weighty = gaps.filter(({ verdict }) => verdict !== 'nobody');
  const smaller = gaps.filter(({ verdict, expected }) => verdict === 'nobody' && expected >= LEAST_SAID);
  const unknown = axes.filter((axis) => !axis.hasVerdict);
  return (
    <>
      {report.missingKinds.length > 0 && <p>{t.missingKinds(report.missingKinds.map((kind) => categoryName('kinds', kind)))}</p>}
      {weighty.length === 0 && report.missingKinds.length === 0 && <p>{t.none}</p>}
      <ul className="coverage-list">
        {weighty.map(({ key, verdict, sentence }) => (
          <li key={key}>
            <GapMark verdict={verdict === 'gap' ? 'gap' : 'attention'} /> {sentence}
          </li>
        ))}
      </ul>
      {smaller.length > 0 && (
        <Fold title={`${t.smaller} (${smaller.length})`}>
          <ul className="coverage-list">
            {smaller.slice(0, MOST_SMALL).map(({ key, sentence }) => (
              <li key={key}>{sentence}</li>
            ))}
            {smaller.length > MOST_SMALL && (
              <li>
                {listed(
                  smaller.slice(MOST_SMALL).map(({ key }) => nameOf(key)),
                  code,
                  40,
                )}
              </li>
            )}
          </ul>
        </Fold>
      )}
      <div className="hint">
        {unknown.map(({ axis, unknown: count }) => (
          <p key={axis}>{t.unknownAxis(coverage.targets.axis[axis], count, all)}</p>
        ))}
        {!report.areas.hasVerdict && areas.size > 0 && <p>{t.unknownAreas(report.areas.unknown, all)}</p>}
        {report.areas.hasVerdict && areas.size > 0 && <p>{coverage.expectedMeans[report.areas.basis ?? 'none']}</p>}
        {report.areas.withoutPopulation > 0 && <p>{t.withoutPopulation(report.areas.withoutPopulation)}</p>}
      </div>
    </>
  );
};
