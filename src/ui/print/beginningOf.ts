import type { ReportDocument } from '../../formats/write/reportDocument.ts';

/** A document with no more than so many rows of its tables, and how many times as long it really is, about. */
export const beginningOf = (
  report: ReportDocument,
  most: number,
): { readonly report: ReportDocument; readonly times: number } => {
  const count = report.blocks.reduce((rows, block) => rows + (block.is === 'table' ? block.rows.length : 0), 0);
  if (count <= most) return { report, times: 1 };
  let left = most;
  const blocks = report.blocks.map((block) => {
    if (block.is !== 'table') return block;
    const rows = block.rows.slice(0, left);
    left -= rows.length;
    return { ...block, rows };
  });
  return { report: { ...report, blocks }, times: count / most };
};
