import type { ExpertTable } from '../../analysis/expertTable.ts';
import type { MetricName } from '../../analysis/metrics/metricCatalogue.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Share } from '../../domain/quantities.ts';
import type { MetricShown } from '../../workspace/insightDesk.ts';

/** A column of the table as the map shows it: each value as its part of the way from the lowest to the highest. Null without values. */
export const metricOnMap = (table: ExpertTable, metric: MetricName, as: MetricShown['as']): MetricShown | null => {
  const values = table.rows.flatMap(({ actor, values: row }): (readonly [ActorId, number])[] => {
    const value = row[metric];
    return value === null || !Number.isFinite(value) ? [] : [[actor, value]];
  });
  if (values.length === 0) return null;
  const lowest = values.reduce((least, [, value]) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const highest = values.reduce((most, [, value]) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const span = highest - lowest;
  const parts = new Map(values.map(([actor, value]) => [actor, (span === 0 ? 0 : (value - lowest) / span) as Share]));
  return { metric, as, parts, lowest, highest };
};
