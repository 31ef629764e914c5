import type { AttentionRow } from '../../../domain/network/attention.ts';

/** The same as long as it is about the same. */
export const rowKey = ({ actor, reasons: [first] }: AttentionRow): string =>
  actor ?? (first?.code === 'nobodyForTask' ? first.task : first?.code === 'nobodyForArea' ? first.areas.join(' ') : '');
