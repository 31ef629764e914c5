import type { ReportDocument } from '../../formats/write/reportDocument.ts';

/** Of a table at least so many rows. */
const LEAST = 12;

/** A document with about so many rows of its tables, of each as large a part, and how many times as long it really is. */
export const beginningOf = (
  report: ReportDocument,
  most: number,
): { readonly report: ReportDocument; readonly times: number } => {
  const count = report.blocks.reduce((rows, block) => rows + (block.is === 'table' ? block.rows.length : 0), 0);
  if (count <= most) return { report, times: 1 };
  let shown = 0;
  const blocks = report.blocks.map((block) => {
    if (block.is !== 'table') return block;
    const rows = block.rows.slice(0, Math.max(LEAST, Math.round((most * block.rows.length) / count)));
    shown += rows.length;
    return { ...block, rows };
  });
  return { report: { ...report, blocks }, times: count / shown };
};
