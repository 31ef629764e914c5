import { useId } from 'react';
import type { AxisReport, CategoryRow } from '../../analysis/coverage/axisReport.ts';
import type { CoverageReport } from '../../analysis/coverage/coverageReport.ts';
import type { Share } from '../../domain/quantities.ts';
import { type Axis, targetId } from '../../domain/target.ts';
import { useCommittedText } from '../controls/useCommittedText.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../panels/usePerform.ts';
import { readPercentage } from './readPercentage.ts';
import { useCoverageWords } from './useCoverageWords.ts';

/** A table an axis: who is there, which part it should be, and how many that would be. */
export const Targets = ({ report }: { readonly report: CoverageReport }) => {
  const { coverage } = useLanguage();
  const t = coverage.targets;
  const isCompared = report.axes.some(({ rows }) => rows.some(({ basis }) => basis === 'actorsOnMap'));
  return (
    <>
      {!useDesk().isFrozen && <p className="hint">{t.intro}</p>}
      {report.axes.map((axis) => (
        <AxisTable key={axis.axis} report={axis} />
      ))}
      {isCompared && <p className="hint">{t.compared}</p>}
    </>
  );
};

const AxisTable = ({ report: { axis, rows, unknown } }: { readonly report: AxisReport }) => {
  const { coverage } = useLanguage();
  const t = coverage.targets;
  return (
    <table className="coverage-table">
      <caption>{t.axis[axis]}</caption>
      <thead>
        <tr>
          <th scope="col">{t.columns.category}</th>
          <th scope="col">{t.columns.count}</th>
          <th scope="col">{t.columns.target}</th>
          <th scope="col">{t.columns.expected}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CategoryFields key={row.category} axis={axis} row={row} />
        ))}
      </tbody>
      {unknown > 0 && (
        <tfoot>
          <tr>
            <td colSpan={4}>{t.unknown(unknown)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
};

const CategoryFields = ({
  axis,
  row: { category, count, target, expected },
}: {
  readonly axis: Axis;
  readonly row: CategoryRow;
}) => {
  const { coverage } = useLanguage();
  const t = coverage.targets;
  const { categoryName } = useCoverageWords();
  const perform = usePerform();
  const id = useId();
  const { isFrozen } = useDesk();
  const name = categoryName(axis, category);
  const { text, problem, role, type, settle, leave, restoreOnEscape } = useCommittedText(
    target === null ? '' : coverage.number(target * 100),
    (written, typing) => {
      const share = readPercentage(written);
      if (share === 'invalid') return t.invalid;
      return perform({ do: 'setTarget', id: targetId(axis, category), share: share as Share | null }, typing);
    },
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{count}</td>
      <td>
        {isFrozen ? (
          target === null ? (
            '–'
          ) : (
            `${coverage.number(target * 100)}%`
          )
        ) : (
          <input
            className="input percentage"
            type="text"
            inputMode="decimal"
            aria-label={t.field(name)}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            autoComplete="off"
            value={text}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => {
              if (!restoreOnEscape(event) && event.key === 'Enter') settle();
            }}
          />
        )}
        <span id={`${id}-problem`} className="problem" role={role}>
          {problem}
        </span>
      </td>
      <td>{expected === null ? '–' : coverage.number(expected)}</td>
    </tr>
  );
};
