import type { CoverageReport } from '../../analysis/coverage/coverageReport.ts';
import type { WhiteSpot } from '../../analysis/coverage/whiteSpots.ts';
import { FoldedList } from '../controls/FoldedList.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { GapMark } from './GapMark.tsx';
import { useCoverageWords } from './useCoverageWords.ts';

const SHOWN = 8;

/** All white spots in sentences, what weighs most first, each with how sure it is. */
export const Gaps = ({ report }: { readonly report: CoverageReport }) => {
  const areas = useMap(({ areas }) => areas);
  const { coverage, gaps: words } = useLanguage();
  const t = coverage.gaps;
  const { term, terms, nameOf } = useCoverageWords();
  const { keyFigures: all, axes } = report;
  const spots = report.whiteSpots.filter(({ area }) => area === null || areas.has(area));
  const sentenceOf = (spot: WhiteSpot) =>
    `${words.missing(spot.categories, spot.area === null ? null : nameOf(spot.area), term)}. ${words.expectation(spot, all, terms, term)}`;
  const unknown = axes.filter((axis) => !axis.hasVerdict);
  return (
    <>
      {spots.length === 0 && <p>{words.none}</p>}
      <FoldedList
        items={spots}
        shown={SHOWN}
        render={(spot) => (
          <li key={spot.key}>
            <GapMark verdict={spot.verdict} /> {sentenceOf(spot)}
          </li>
        )}
        within={(items) => <ul className="coverage-list">{items}</ul>}
      />
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
