import { type ReactNode, useMemo, useState } from 'react';
import type { NetworkGap, NetworkGaps } from '../../../analysis/coverage/networkGaps.ts';
import { AXIS_NAMES, type Axis } from '../../../domain/target.ts';
import { FoldedList } from '../../controls/FoldedList.tsx';
import { Select } from '../../controls/Select.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';
import { useJudgements } from '../../insight/useJudgements.ts';
import { GapRow } from './GapRow.tsx';

type About = Axis | 'area' | 'all';
/** So many are looked through at once; of more the heavy ones show first. */
const [LEAST_SHOWN, MOST_SHOWN] = [5, 12];
const GROUPS_SHOWN = 8;

/** Every gap a row: all of them or those about one thing, what weighs most first or by neighbourhood. The rest is folded, with its count. */
export const GapsTable = ({ found: { gaps, keyFigures } }: { readonly found: NetworkGaps }) => {
  const { gaps: t } = useLanguage();
  const [about, setAbout] = useState<About>('all');
  const [order, setOrder] = useState<'first' | 'areas'>('first');
  const judgements = useJudgements('candidate');
  const nameOf = useNames();
  const counts = useMemo(
    () => (['area', ...AXIS_NAMES] as const).map((axis) => ({ axis, count: gaps.filter((gap) => isAbout(gap, axis)).length })),
    [gaps],
  );
  const shown = gaps.filter((gap) => about === 'all' || isAbout(gap, about));
  const next = shown.find(({ candidates: [first] }) => first && !first.isCandidate);
  const row = (gap: NetworkGap) => (
    <GapRow key={gap.key} gap={gap} all={keyFigures} judgements={judgements} isNext={gap === next} />
  );
  const first = shown.filter(({ isFirst }) => isFirst).length;
  const table = (bodies: ReactNode) => (
    <table className="gaps-table">
      <caption className="hidden-visually">{t.table}</caption>
      <thead>
        <tr>
          {[t.column.missing, t.column.sure, t.column.who].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {bodies}
    </table>
  );
  return (
    <>
      <div className="gaps-choices">
        <Select
          label={t.axis}
          value={about}
          onChoose={setAbout}
          options={[
            { value: 'all' as About, label: t.all(gaps.length) },
            ...counts.filter(({ count }) => count > 0).map(({ axis, count }) => ({ value: axis, label: t.ofAxis(axis, count) })),
          ]}
        />
        <Select
          label={t.order}
          value={order}
          onChoose={setOrder}
          options={(['first', 'areas'] as const).map((value) => ({ value, label: t.orders[value] }))}
        />
      </div>
      {shown.length === 0 && <p>{t.noneOfAxis}</p>}
      {shown.length > 0 && order === 'first' && (
        <FoldedList
          items={shown}
          shown={Math.min(MOST_SHOWN, Math.max(LEAST_SHOWN, first))}
          render={row}
          within={(rows) => table(<tbody>{rows}</tbody>)}
        />
      )}
      {shown.length > 0 && order === 'areas' && (
        <FoldedList
          items={grouped(shown)}
          shown={GROUPS_SHOWN}
          render={([area, within]) => (
            <tbody key={area ?? ''}>
              <tr className="gaps-group">
                <th scope="rowgroup" colSpan={3}>
                  {area === null ? t.whole : nameOf(area)}
                </th>
              </tr>
              {within.map(row)}
            </tbody>
          )}
          within={table}
        />
      )}
    </>
  );
};

const isAbout = ({ area, categories }: NetworkGap, axis: Axis | 'area'): boolean =>
  axis === 'area' ? area !== null : categories.some((id) => id.startsWith(`${axis}.`));

/** By neighbourhood, in the order in which they first come; the network as a whole before them. */
const grouped = (gaps: readonly NetworkGap[]): (readonly [NetworkGap['area'], NetworkGap[]])[] => {
  const groups = new Map<NetworkGap['area'], NetworkGap[]>();
  for (const gap of gaps) groups.set(gap.area, [...(groups.get(gap.area) ?? []), gap]);
  return [...groups].sort(([a], [b]) => Number(b === null) - Number(a === null));
};
